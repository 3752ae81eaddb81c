import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capaianPercent, limitPercent, mean, round } from '../../../src/domain/capaian/capaian-percent.ts';
import { type Predikat, predikat } from '../../../src/domain/capaian/predikat.ts';
import { deadlineDate, eventTimeliness } from '../../../src/domain/rencana/event-deadline.ts';
import type { Direction } from '../../../src/domain/rencana/plan.ts';
import { d, indikator } from '../../support/domain/sample-plan.ts';

const two = (value: Decimal | undefined) => value && round(value).toFixed(2);

// Table TC-23 of Renstra Perak: number of the row, target, realisasi, printed ratio in percent.
test.each([
  ['1 Nilai IKM', '85.52', '83.83', '98.02'],
  ['2 Nilai Sinergitas', '64', '65.9', '102.97'],
  ['7 Nilai SAKIP', '62.50', '64.16', '102.66'],
  ['24 Indeks RB 2021', '66', '60.89', '92.26'],
  ['24 Indeks RB 2022', '73.39', '37.43', '51.00'],
  ['25 AKIP 2021', '70.01', '70.03', '100.03'],
  ['25 AKIP 2022', '71', '70.93', '99.90'],
  ['57 Indeks pelayanan 2021', '6.99', '7.19', '102.86'],
  ['57 Indeks pelayanan 2022', '7.16', '6.5', '90.78'],
  ['59 IPP 2021', '2.5', '2.63', '105.20'],
  ['59 IPP 2022', '2.65', '2.31', '87.17'],
  ['60 Paten 2021', '70.5', '64.04', '90.84'],
  ['60 Paten 2022', '75', '80.25', '107.00'],
  ['88 AKIP 2023', '73.50', '74.24', '101.01'],
  ['119 Indeks pelayanan 2023', '7.07', '7.17', '101.41'],
  ['145 Indeks RB 2024', '70', '74.9', '107.00'],
  ['146 AKIP 2024', '73', '74.64', '102.25'],
  ['157 Pakaian dinas 2024', '19', '18', '94.74'],
])('Perak TC-23 %s: %s → %s is %s', (_row, target, realisasi, printed) => {
  expect(two(capaianPercent(d(realisasi), d(target), 'higher'))).toBe(printed);
});

test.each([
  ['159 Peralatan', 24, 30, '125.00'],
  ['164 Komponen listrik', 8, 9, '112.50'],
  ['167 Sarana gedung', 3, 58, '1933.33'],
])(
  'Perak TC-23 %s prints 100 for a count beyond target; the raw ratio is kept',
  (_row, target, realisasi, raw) => {
    const capaian = capaianPercent(d(realisasi), d(target), 'higher')!;
    expect(two(capaian)).toBe(raw);
    expect(two(limitPercent(capaian, d(100)))).toBe('100.00');
    expect(limitPercent(capaian, undefined)).toBe(capaian);
  },
);

test('stunting of Kemangkon is the ratio of sums: 214 of 3350', () => {
  expect(two(capaianPercent(d(214), d(3350), 'higher'))).toBe('6.39');
});

test.each<[Direction, string, string, string | undefined]>([
  ['higher', '0', '12', '0'],
  ['higher', '5', '0', undefined],
  ['higher', '0', '0', undefined],
  ['higher', '5', '-1', undefined],
  ['lower', '12', '12', '100'],
  ['lower', '0', '12', '200'],
  ['lower', '18', '12', '50'],
  ['lower', '24', '12', '0'],
  ['lower', '25', '12', '0'],
  ['lower', '0', '0', '100'],
  ['lower', '1', '0', '0'],
  ['lower', '1', '-1', undefined],
])('%s is better, %s of %s is %s', (arah, realisasi, target, expected) => {
  expect(capaianPercent(d(realisasi), d(target), arah)?.toString()).toBe(expected);
});

const cents = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((n) => new Decimal(n.toString()).div(100));

test('capaian never moves against realisasi', () => {
  fc.assert(
    fc.property(cents, cents, cents, (a, b, target) => {
      const [low, high] = a.lte(b) ? [a, b] : [b, a];
      const rising = [low, high].map((r) => capaianPercent(r, target, 'higher'));
      const descend = [low, high].map((r) => capaianPercent(r, target, 'lower')!);
      expect(rising[0] === undefined).toBe(target.isZero());
      if (rising[0] !== undefined) expect(rising[1]!.gte(rising[0])).toBe(true);
      expect(descend[1]!.lte(descend[0]!)).toBe(true);
    }),
  );
});

test.each<[string, Predikat]>([
  ['1933.3', 'sangat_tinggi'],
  ['91', 'sangat_tinggi'],
  ['90.995', 'sangat_tinggi'],
  ['90.9949999', 'tinggi'],
  ['90.99', 'tinggi'],
  ['76', 'tinggi'],
  ['75.995', 'tinggi'],
  ['75.9949', 'sedang'],
  ['66', 'sedang'],
  ['65.9949', 'rendah'],
  ['51', 'rendah'],
  ['50.995', 'rendah'],
  ['50.9949', 'sangat_rendah'],
  ['0', 'sangat_rendah'],
  ['-3', 'sangat_rendah'],
])('%s %% is %s', (capaian, expected) => {
  expect(predikat(d(capaian))).toBe(expected);
});

test('bands, words and rounding are a profile', () => {
  const profil = {
    desimal: 0,
    band: [{ start: d(90), predikat: 'tinggi' as const }],
    lowest: 'rendah' as const,
  };
  expect([d('89.5'), d('89.4')].map((c) => predikat(c, profil))).toEqual(['tinggi', 'rendah']);
});

test('a mean rests only on what weighs something', () => {
  const butir = [
    { value: d(100), weight: d(1) },
    { value: d(40), weight: d(3) },
    { value: d(7), weight: d(0) },
    { value: d(7), weight: undefined },
  ];
  expect(mean(butir)).toEqual({ value: d(55), from: 2 });
  expect(mean([])).toBeUndefined();
  expect(mean(butir.slice(2))).toBeUndefined();
});

test('a dated event is judged against the law’s own day, that day included', () => {
  const apbdes = { bulan: 12, tanggal: 31, geserTahun: -1 };
  expect(deadlineDate(apbdes, 2026)).toBe('2025-12-31');
  expect(deadlineDate({ bulan: 2, tanggal: 31, geserTahun: 0 }, 2026)).toBe('2026-02-28');
  const i = indikator({ jenisNilai: 'tanggal', tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 } });
  expect(eventTimeliness(i, '2026-03-31', 2026)).toBe('tepat_waktu');
  expect(eventTimeliness(i, '2026-04-01', 2026)).toBe('terlambat');
  expect(eventTimeliness(indikator(), '2026-04-01', 2026)).toBeUndefined();
});
