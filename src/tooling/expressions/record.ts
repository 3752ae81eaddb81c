import { projectFile } from '../../project-root.ts';
import { findExpressions } from './find.ts';
import { judge, readVerdicts, type Verdict, writeVerdicts } from './judge.ts';

/** Judges the expressions that are new since the last run and keeps the verdicts: `npm run expressions`. */
const root = projectFile('.');
const before = readVerdicts(root);
const now = new Map<string, Verdict>();
for (const { file, line, literal } of findExpressions(root)) {
  if (literal === undefined || now.has(literal)) continue;
  const verdict = before.get(literal) ?? (await judge(literal));
  now.set(literal, verdict);
  if (verdict !== 'linear') console.log(`${file}:${line} ${verdict}: ${literal}`);
}
writeVerdicts(root, now);
console.log(`${now.size} expressions`);
