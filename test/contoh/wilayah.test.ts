import { expect, test } from 'vitest';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import type { NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import { readWilayah } from '../../src/tooling/contoh/wilayah.ts';
import { barisSumber } from './kantor-contoh.ts';

const OFFICES: [NamaContoh, string, number][] = [
  ['balapulang', '33.28.04', 20],
  ['kemangkon', '33.03.01', 19],
  ['perak', '35.17.01', 13],
  ['randuagung', '35.08.18', 12],
];

test.each(OFFICES)('%s has the desa that idn-area-data lists under %s: %i', async (kantor, kode, jumlah) => {
  const { wilayah } = readContoh(kantor);
  expect(await readWilayah(kode)).toEqual(wilayah);
  expect(new Set(wilayah.desa.map((desa) => desa.kode)).size).toBe(jumlah);
  expect(wilayah.desa.filter((desa) => !desa.kode.startsWith(`${kode}.`))).toEqual([]);
});

test('Kemangkon prints the same nineteen codes on lines 421–440', () => {
  const printed = barisSumber('kemangkon')
    .slice(420, 440)
    .join('\n')
    .match(/\b3303012\d{3}\b/g);
  const listed = readContoh('kemangkon').wilayah.desa.map(({ kode }) => kode.replaceAll('.', ''));
  expect([...(printed ?? [])].sort()).toEqual(listed.sort());
});

test('Balapulang lists its twenty desa on lines 808–828, some of them spelled otherwise', () => {
  const printed = barisSumber('balapulang')
    .slice(807, 828)
    .flatMap((line) => /\tDesa ([^\t]+)\t/.exec(line)?.[1] ?? []);
  const listed = readContoh('balapulang').wilayah.desa.map(({ nama }) => nama);
  expect(printed).toHaveLength(20);
  expect(printed.filter((nama) => !listed.includes(nama))).toEqual([
    'Tembungwah',
    'Seseapan',
    'Balapulung Wetan',
    'Balapulung Kulon',
  ]);
});
