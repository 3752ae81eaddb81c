import { expect, test } from 'vitest';
import type { ExampleName } from '../../src/app/example/load-example.ts';
import { readExample } from '../../src/app/example/read-example.ts';
import { readWilayah } from '../../src/tooling/example/wilayah.ts';
import { sourceLines } from '../support/example/example-plans.ts';

const OFFICES: [ExampleName, string, number][] = [
  ['balapulang', '33.28.04', 20],
  ['kemangkon', '33.03.01', 19],
  ['perak', '35.17.01', 13],
  ['randuagung', '35.08.18', 12],
];

test.each(OFFICES)('%s has the desa that idn-area-data lists under %s: %i', async (office, kode, count) => {
  const { wilayah } = readExample(office);
  expect(await readWilayah(kode)).toEqual(wilayah);
  expect(new Set(wilayah.desa.map((desa) => desa.kode)).size).toBe(count);
  expect(wilayah.desa.filter((desa) => !desa.kode.startsWith(`${kode}.`))).toEqual([]);
});

test('Kemangkon prints the same nineteen codes on lines 421–440', () => {
  const printed = sourceLines('kemangkon')
    .slice(420, 440)
    .join('\n')
    .match(/\b3303012\d{3}\b/g);
  const listed = readExample('kemangkon').wilayah.desa.map(({ kode }) => kode.replaceAll('.', ''));
  expect([...(printed ?? [])].sort()).toEqual(listed.sort());
});

test('Balapulang lists its twenty desa on lines 808–828, some of them spelled otherwise', () => {
  const printed = sourceLines('balapulang')
    .slice(807, 828)
    .flatMap((line) => /\tDesa ([^\t]+)\t/.exec(line)?.[1] ?? []);
  const listed = readExample('balapulang').wilayah.desa.map(({ name }) => name);
  expect(printed).toHaveLength(20);
  expect(printed.filter((name) => !listed.includes(name))).toEqual([
    'Tembungwah',
    'Seseapan',
    'Balapulung Wetan',
    'Balapulung Kulon',
  ]);
});
