import { readFileSync } from 'node:fs';
import { barisTeks } from './src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from './src/plan/read-plan.ts';
for (const o of (process.argv[2]??'perak,randuagung,kemangkon,balapulang').split(',')) {
 const t=readFileSync(`prisma/contoh/${o}/sumber.txt`,'utf8');
 for (const n of [1,10,(Number(process.argv[3])||30)]) { const text=Array(n).fill(t).join('\n'); const a=performance.now(); const l=barisTeks(text); const b=performance.now(); const d=bacaRencana(l,o); const c=performance.now(); console.log(o,n,l.length,(b-a).toFixed(0),(c-b).toFixed(0),d.tabel.length,d.temuan.length,(process.memoryUsage().rss/1e6).toFixed(0)); }
}
