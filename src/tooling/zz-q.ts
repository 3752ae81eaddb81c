import { readFileSync } from 'node:fs';
import { bacaRencana } from '../plan/read-plan.ts';
const [,, f, at, lev] = process.argv;
const t = bacaRencana(readFileSync(f!,'utf8'), f!).tabel.filter(x=>x.baris===Number(at));
for (const x of t) for (const n of x.nodes ?? []) if (!lev || lev.includes(n.level)) console.log(n.baris, n.level.slice(0,3), n.kode, '<', n.induk, '|', n.nama.slice(0,40), '|', Object.values(n.pagu).map(s=>s.nilai??`(${s.tercetak})`).join(' '), '|', n.indikator.map(i=>i.nama.slice(0,20)+' ['+i.satuan+'] '+Object.values(i.target).map(s=>s.nilai??`(${s.tercetak})`).join(' ')).join(' ;; ').slice(0,200));
for (const x of t) for (const j of x.jumlah) console.log('JML', JSON.stringify(j));
for (const x of t) for (const n of x.rows ?? []) console.log(n.baris, n.nama.slice(0,50), '|', n.satuan, '|', Object.values(n.target).map(s=>s.nilai===null?`(${s.tercetak})`:JSON.stringify(s.nilai)).join(' '), '|', Object.values(n.realisasi).map(s=>s.nilai??`(${s.tercetak})`).join(' '), process.env.S?JSON.stringify(n.sel):'');
