import { readFileSync, writeFileSync } from 'node:fs';
import { barisBerkas } from './src/plan/masukan/baris-berkas.ts';
import { barisTeks } from './src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from './src/plan/read-plan.ts';
import { tulisPdf } from './test/plan/masukan/tulis-pdf.ts';
const lines = barisTeks(readFileSync('prisma/contoh/perak/sumber.txt','utf8')).slice(1783,1969);
const lebar = (columns: number) => Array.from({ length: columns }, (_, i) => (i === 0 ? 6 : i === 1 ? 4 : 2));
for (const g of [{ garis: true, huruf: 5, lebar },{ garis: true, huruf: 4, lebar, size: [612, 936], layout: 'portrait' },{ garis: true, huruf: 5, kaki: 'Kecamatan Perak' }]) {
 const bytes = await tulisPdf(lines, g as any);
 const l = await barisBerkas(bytes); if(!l.ok) throw l;
 const d = bacaRencana(l.value,'x'); console.log(d.tabel.map(t=>[t.baris,t.jenis,t.nodes?.length]));
 if (d.tabel.length>1) { const b=d.tabel[1]!.baris; console.log(l.value.filter(x=>Math.abs(x.baris-b)<9).map(x=>x.baris+' '+x.sel.join(' | ').slice(0,150)).join('\n')); writeFileSync('/tmp/a-try/f.pdf',bytes);}
}
