import { readFileSync } from 'node:fs';
import { bacaRencana } from '../plan/read-plan.ts';
for (const o of ['perak','randuagung','kemangkon','balapulang']) {
  const d = bacaRencana(readFileSync(`prisma/contoh/${o}/sumber.txt`,'utf8'), o);
  const c: Record<string,number> = {};
  for (const t of d.temuan) c[t.kode]=(c[t.kode]??0)+1;
  console.log(o, d.temuan.length, JSON.stringify(c));
  if (process.env.K) for (const t of d.temuan) if (process.env.K.split(',').includes(t.kode)) console.log(t.baris,t.kode,JSON.stringify(t.data));
}
