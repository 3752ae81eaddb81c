import { readFileSync } from 'node:fs';
import { bacaRencana } from '../plan/read-plan.ts';
for (const o of ['perak','randuagung','kemangkon','balapulang']) {
  const t = readFileSync(`prisma/contoh/${o}/sumber.txt`,'utf8');
  for (const n of [1,1,10,100]) { const x = Array.from({length:n},()=>t).join('\n'); const a=performance.now(); const d=bacaRencana(x,o); console.log(o,n,Math.round(performance.now()-a),'ms',d.temuan.length, Math.round(process.memoryUsage().rss/1e6)); }
}
// one table of 100 times the rows
const L = readFileSync('prisma/contoh/balapulang/sumber.txt','utf8').split('\n').slice(1627,1714);
for (const n of [1,10,100]) { const x = [...L.slice(0,6), ...Array.from({length:n},()=>L.slice(10)).flat()].join('\n'); const a=performance.now(); const d=bacaRencana(x,'b'); console.log('one table',n,Math.round(performance.now()-a),d.tabel.length,d.tabel[0]?.nodes?.length);}
