// node src/tooling/run.mjs src/tooling/contoh/perak.ts
// Transcribes the Renstra of Kecamatan Perak into prisma/contoh/perak/. Where the original document is at hand it
// makes sumber.txt from it; everything else is made from sumber.txt alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { projectFile } from '../../project-root.ts';
import { withoutNames } from './blank-names.ts';
import { transcribe } from './transcribe.ts';
import { readWilayah } from './wilayah.ts';

const original = projectFile('..', 'shared', 'seeds', '004_10c0ae93768a52ea.txt');
const file = (name: string) => projectFile('prisma', 'contoh', 'perak', name);

if (existsSync(original)) writeFileSync(file('sumber.txt'), withoutNames(readFileSync(original, 'utf8')));
const rencana = transcribe(readFileSync(file('sumber.txt'), 'utf8'));
const written = {
  'rencana.json': rencana,
  'wilayah.json': await readWilayah(rencana.kecamatan),
};
for (const [name, data] of Object.entries(written)) writeFileSync(file(name), JSON.stringify(data, null, 2));
spawnSync('npx', ['biome', 'format', '--write', ...Object.keys(written).map(file)], { stdio: 'inherit' });
console.log(
  `${rencana.simpul.length} simpul, ${rencana.iku.length} IKU, ${rencana.temuan.length} temuan` +
    `${existsSync(original) ? '' : ' (from sumber.txt; the original document is not at hand)'}`,
);
