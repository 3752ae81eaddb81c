// node src/tooling/run.mjs src/tooling/example/source-text.ts
// Makes prisma/contoh/<office>/sumber.txt out of the original planning documents, where they are at hand: the lines
// that name people are blank, all others stand under their own numbers.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFile } from '../../project-root.ts';
import { withoutNames } from './blank-names.ts';

const DOCUMENTS = {
  balapulang: '000_191fca1a98d13787.txt',
  kemangkon: '001_b8c65b501486ee3f.txt',
  randuagung: '003_893eb58e4f91eaef.txt',
  perak: '004_10c0ae93768a52ea.txt',
};

for (const [office, name] of Object.entries(DOCUMENTS)) {
  const original = projectFile('..', 'shared', 'seeds', name);
  const copy = projectFile('prisma', 'contoh', office, 'sumber.txt');
  if (!existsSync(original)) {
    console.log(`${office}: the original document is not at hand`);
    continue;
  }
  const before = readFileSync(original, 'utf8');
  const after = withoutNames(before);
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, after);
  const lines = after.split('\n');
  const blanked = before.split(/\r?\n/).filter((line, at) => line !== (lines[at] ?? '')).length;
  console.log(`${office}: ${lines.length - 1} lines, ${blanked} of them blanked`);
}
