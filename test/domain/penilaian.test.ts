import { expect, test } from 'vitest';
import { capaianPercent, capaianRentang } from '../../src/domain/capaian.ts';
import { kategoriSakip, SKALA_SAKIP } from '../../src/domain/kategori.ts';
import { nilaiCapaian, type Penilaian, type Teramati } from '../../src/domain/penilaian.ts';
import type { Arah } from '../../src/domain/rencana.ts';
import type { BesarTarget } from '../../src/domain/target.ts';
import { d } from './rencana-uji.ts';

const ringkas = ({ persen, terpenuhi, alasan }: Penilaian) => [
  persen?.toDecimalPlaces(2).toString() ?? '-',
  terpenuhi ?? '-',
  alasan ?? '-',
];
const rentang = (min: number, max: number): BesarTarget => ({ rentang: { min: d(min), max: d(max) } });
const nilai = (n: number | string): BesarTarget => ({ nilai: d(n) });
const angka = (n: number | string): Teramati => ({ nilai: d(n) });
const hasil = (arah: Arah, teramati: Teramati, target: BesarTarget, per = false) =>
  ringkas(
    nilaiCapaian(
      { arah, jenisNilai: 'kuantitas' },
      teramati,
      target,
      per ? 'target_per_realisasi' : 'dua_target',
    ),
  );

test.each<[Arah, number | string, BesarTarget, (string | boolean)[]]>([
  ['higher', 12, nilai(12), ['100', true, '-']],
  ['higher', '11.999', nilai(12), ['99.99', false, '-']],
  ['higher', '90.995', nilai(100), ['91', false, '-']],
  ['higher', 0, nilai(12), ['0', false, '-']],
  ['higher', -3, nilai(12), ['-25', false, '-']],
  ['higher', 5, nilai(0), ['-', '-', 'target_nol']],
  ['higher', 0, nilai(0), ['-', '-', 'target_nol']],
  ['higher', 5, nilai(-1), ['-', '-', 'target_negatif']],
  ['higher', 35, rentang(30, 44), ['-', '-', 'tanpa_aturan']],
  ['lower', 12, nilai(12), ['100', true, '-']],
  ['lower', 13, nilai(12), ['91.67', false, '-']],
  ['lower', 0, nilai(12), ['200', true, '-']],
  ['lower', 24, nilai(12), ['0', false, '-']],
  ['lower', 0, nilai(0), ['100', true, '-']],
  ['lower', 1, nilai(0), ['0', false, '-']],
  ['lower', 5, nilai(-1), ['-', '-', 'target_negatif']],
  ['lower', 35, rentang(30, 44), ['-', '-', 'tanpa_aturan']],
  ['pita', 30, rentang(30, 44), ['100', true, '-']],
  ['pita', 44, rentang(30, 44), ['100', true, '-']],
  ['pita', '29.99', rentang(30, 44), ['-', false, 'luar_pita']],
  ['pita', '44.01', rentang(30, 44), ['-', false, 'luar_pita']],
  ['pita', 5, nilai(5), ['100', true, '-']],
  ['pita', 6, nilai(5), ['-', false, 'luar_pita']],
  ['ambang', '94.74', rentang(30, 44), ['215.32', true, '-']],
  ['ambang', 44, rentang(30, 44), ['100', true, '-']],
  ['ambang', 30, rentang(30, 44), ['100', true, '-']],
  ['ambang', 15, rentang(30, 44), ['50', false, '-']],
  ['ambang', 0, rentang(30, 44), ['0', false, '-']],
  ['ambang', 5, rentang(0, 0), ['-', true, 'target_nol']],
  ['ambang', 0, rentang(0, 0), ['100', true, '-']],
  ['ambang', 5, nilai(10), ['50', false, '-']],
  ['ambang', 5, rentang(-1, 4), ['-', '-', 'tanpa_aturan']],
  ['ambang', 5, rentang(9, 4), ['-', '-', 'tanpa_aturan']],
  ['pita', 5, {}, ['-', '-', 'tanpa_aturan']],
])('%s: %s against %j', (arah, r, target, harapan) => {
  expect(hasil(arah, angka(r), target)).toEqual(harapan);
});

test.each<[number, number, (string | boolean)[]]>([
  [6, 12, ['200', true, '-']],
  [12, 12, ['100', true, '-']],
  [24, 12, ['50', false, '-']],
  [0, 12, ['-', true, 'realisasi_nol']],
  [0, 0, ['100', true, '-']],
  [1, 0, ['0', false, '-']],
])('lower by target / realisasi: %s against %s', (r, t, harapan) => {
  expect(hasil('lower', angka(r), nilai(t), true)).toEqual(harapan);
});

test('the other lower formula changes nothing where more is better', () => {
  expect(hasil('higher', angka(6), nilai(12), true)).toEqual(['50', false, '-']);
});

test.each<[string | undefined, string | undefined, (string | boolean)[]]>([
  ['BB', 'BB', ['-', true, 'bukan_angka']],
  ['a', 'BB', ['-', true, 'bukan_angka']],
  ['B', 'BB', ['-', false, 'bukan_angka']],
  ['X', 'BB', ['-', '-', 'di_luar_skala']],
  ['BB', undefined, ['-', '-', 'di_luar_skala']],
  [undefined, 'BB', ['-', '-', 'di_luar_skala']],
])('category %s against %s', (dicapai, target, harapan) => {
  const indikator = { arah: 'higher', jenisNilai: 'kategori', skala: SKALA_SAKIP } as const;
  expect(ringkas(nilaiCapaian(indikator, { kategori: dicapai }, { kategori: target }, 'dua_target'))).toEqual(
    harapan,
  );
  const tanpaSkala = { arah: 'higher', jenisNilai: 'kategori' } as const;
  expect(
    nilaiCapaian(tanpaSkala, { kategori: 'BB' }, { kategori: 'BB' }, 'dua_target').terpenuhi,
  ).toBeUndefined();
});

test('nothing observed cannot be judged', () => {
  expect(hasil('higher', {}, nilai(5))).toEqual(['-', '-', 'tanpa_aturan']);
});

test('a range without an arah of ranges has no ratio, and a band beside 0 none above it', () => {
  expect(capaianRentang(d(3), { min: d(1), max: d(4) }, 'higher')).toBeUndefined();
  expect(capaianRentang(d(5), { min: d(1), max: d(4) }, 'pita')).toBeUndefined();
  expect(capaianPercent(d(88), d(44), 'ambang')).toEqual(d(200));
  expect(capaianPercent(d(5), d(-1), 'ambang')).toBeUndefined();
  expect(capaianPercent(d(5), d(5), 'pita')).toEqual(d(100));
  expect(capaianPercent(d(0), d(5), 'pita')).toBeUndefined();
  expect(capaianPercent(d(6), d(12), 'lower')).toEqual(d(150));
});

test.each<[string, string]>([
  ['90.01', 'AA'],
  ['90', 'A'],
  ['80', 'BB'],
  ['70', 'B'],
  ['60', 'CC'],
  ['57.16', 'CC'],
  ['50', 'C'],
  ['30', 'D'],
  ['30.0001', 'C'],
  ['0', 'D'],
])('SAKIP %s is %s', (skor, kategori) => {
  expect(kategoriSakip(d(skor))).toBe(kategori);
  expect(SKALA_SAKIP).toContain(kategori);
});
