import { readFileSync } from 'node:fs';
import { bacaRencana } from './read-plan.ts';
for (const f of process.argv.slice(2)) {
  const d = bacaRencana(readFileSync(f,'utf8'), f);
  const c: Record<string,number> = {};
  for (const t of d.temuan) c[t.kode]=(c[t.kode]??0)+1;
  console.log(f, d.temuan.length, c);
  if (process.env.K) for (const t of d.temuan) if (process.env.K.split(',').includes(t.kode)) console.log(t.baris,t.kode,JSON.stringify(t.data));
}
