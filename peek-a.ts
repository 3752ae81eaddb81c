import { readFileSync, writeFileSync } from 'node:fs';
import { barisBerkas } from './src/plan/masukan/baris-berkas.ts';
import { bacaRencana } from './src/plan/read-plan.ts';
import { tulisWord } from './test/plan/masukan/tulis-word.ts';
import { tulisPdf } from './test/plan/masukan/tulis-pdf.ts';
const ringkas=(d:any)=>d.tabel.map((t:any)=>({jenis:t.jenis,n:(t.nodes??t.rows).length,isi:(t.nodes??t.rows).map((x:any)=>JSON.stringify([x.kode,x.level,x.nama,x.pagu&&Object.values(x.pagu).map((s:any)=>s.nilai),x.indikator?.map((i:any)=>[i.nama,i.satuan,Object.values(i.target).map((s:any)=>s.nilai)]),x.target&&Object.values(x.target).map((s:any)=>s.nilai)]))}));
for (const o of process.argv[2]!.split(',')) {
 const l = await barisBerkas(readFileSync(`prisma/contoh/${o}/sumber.txt`)); if(!l.ok) throw l;
 const a = ringkas(bacaRencana(l.value,o));
 for (const mode of process.argv[3]!.split(',')) {
 console.time('write'); const bytes = mode==='word'? await tulisWord(l.value): mode==='rentang'? await tulisWord(l.value,{rentang:true}): await tulisPdf(l.value,{garis:mode==='pdf',huruf:6, kaki:'Renstra Kecamatan', size:[842,1191]}); console.timeEnd('write');
 writeFileSync(`/tmp/a-try/${o}.${mode==='word'?'docx':'pdf'}`,bytes);
 console.time('read'); const l2 = await barisBerkas(bytes); console.timeEnd('read'); if(!l2.ok) {console.log(l2);continue;}
 const b = ringkas(bacaRencana(l2.value,o));
 console.log(o,mode,bytes.length,l2.value.length,'tables',a.length,b.length);
 let j=0;
 for (const t of a){ const u=b[j]; if(!u||u.jenis!==t.jenis){console.log('  missing',t.jenis,t.n,'have',u?.jenis,u?.n); continue;} j++;
  const diff=t.isi.filter((x:string)=>!u.isi.includes(x)); if(diff.length||t.n!==u.n){ console.log('  diff',t.jenis,t.n,u.n,diff.length); for(const x of diff.slice(0,2)){console.log('    A',x.slice(0,400)); console.log('    B',u.isi[t.isi.indexOf(x)]?.slice(0,400));}}
 }
 if(process.argv[4]) writeFileSync('/tmp/a-try/out.txt', l2.value.map((x:any)=>x.sel.join(' | ')).join('\n'));
 }
}
