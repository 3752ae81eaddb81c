// node src/tooling/run.mjs src/tooling/contoh/tulis-wilayah.ts
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

const files: string[] = [];
for (const [office, kode] of Object.entries(KECAMATAN)) {
  const file = projectFile('prisma', 'contoh', office, 'wilayah.json');
  const wilayah = await readWilayah(kode);
  writeFileSync(file, JSON.stringify(wilayah, null, 2));
  files.push(file);
  console.log(`${office}: ${wilayah.desa.length} desa`);
}
spawnSync('npx', ['biome', 'format', '--write', ...files], { stdio: 'inherit' });
