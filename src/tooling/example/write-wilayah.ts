// node src/tooling/run.mjs src/tooling/example/write-wilayah.ts
// Makes prisma/contoh/<office>/wilayah.json: each example's kecamatan and its desa, as idn-area-data has them.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { projectFile } from '../../project-root.ts';
import { readWilayah } from './wilayah.ts';

const KECAMATAN = {
  balapulang: '33.28.04',
  kemangkon: '33.03.01',
  perak: '35.17.01',
  randuagung: '35.08.18',
};

/** The file keeps the Indonesian names of its fields. */
const asInFile = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value && 'kode' in value
    ? { kode: value.kode, nama: value.name }
    : value;

const files: string[] = [];
for (const [office, kode] of Object.entries(KECAMATAN)) {
  const file = projectFile('prisma', 'contoh', office, 'wilayah.json');
  const wilayah = await readWilayah(kode);
  writeFileSync(file, JSON.stringify(wilayah, asInFile, 2));
  files.push(file);
  console.log(`${office}: ${wilayah.desa.length} desa`);
}
spawnSync('npx', ['biome', 'format', '--write', ...files], { stdio: 'inherit' });
