import { readFileSync } from 'node:fs';
import { barisTeks } from './src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from './src/plan/read-plan.ts';
const cpu=()=>{const u=process.cpuUsage(); return (u.user+u.system)/1000;};
const T:Record<string,[number,number]>={perak:[1783,1969],randuagung:[949,1102],kemangkon:[1150,1235],balapulang:[1627,1716]};
for (const o of (process.argv[2]??'perak,randuagung,kemangkon,balapulang').split(',')) {
 const all=readFileSync(`prisma/contoh/${o}/sumber.txt`,'utf8').split('\n'); const t=all.slice(...T[o]!).filter(l=>l.trim()!=='').join('\n');
 const rest = t.split('\n').filter(l=>l.includes('\t')).join('\n');
 for (const n of (process.argv[3]??'1,10,100').split(',').map(Number)) { const text=[t,...Array(n-1).fill(rest)].join('\n'); const a=cpu(); const l=barisTeks(text); const b=cpu(); const d=bacaRencana(l,o); const c=cpu(); console.log(o,n,l.length,(b-a).toFixed(0),(c-b).toFixed(0),d.tabel.length,d.tabel.map(t=>t.nodes?.length).join(),d.temuan.length,(process.memoryUsage().rss/1e6).toFixed(0)); }
}
