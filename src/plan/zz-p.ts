import { readFileSync } from 'node:fs';
import { bacaRencana } from './read-plan.ts';
const c=new Map();
for (const f of process.argv.slice(2)) {
  const t = bacaRencana(readFileSync(f,'utf8'), f);
  console.log(f);
  for (const x of t.tabel) {
    const n=(l:string)=>x.nodes?.filter(y=>y.level===l).length;
    console.log(x.baris, x.jenis, x.nama.slice(0,80), x.tahun.join(','), x.nodes? ['tujuan','sasaran','program','kegiatan','sub_kegiatan'].map(n).join('/')+' ind '+x.nodes.flatMap(y=>y.indikator).length : 'rows '+x.rows!.length, 'jumlah', x.jumlah.map(j=>j.nama).join(';'));
  }
}
