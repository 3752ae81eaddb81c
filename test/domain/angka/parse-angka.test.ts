import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AngkaOptions,
  type AngkaRefusalCode,
  parseAngka,
} from '../../../src/domain/angka/parse-angka.ts';
import { angka, rupiah } from '../../../src/text/format.ts';

const INSTITUTIONS: AngkaOptions = { kind: 'jumlah', satuan: 'lembaga' };
const SCORE: AngkaOptions = { kind: 'desimal', desimal: 2, satuan: 'Nilai' };
const PERCENT: AngkaOptions = { kind: 'desimal', desimal: 2, satuan: 'Persen' };
const MONEY: AngkaOptions = { kind: 'rupiah', desimal: 2 };

function accepted(text: string, options: AngkaOptions): string {
  const result = parseAngka(text, options);
  return result.ok ? result.value.toFixed() : `refused: ${result.refusal.code}`;
}

function refused(text: string, options: AngkaOptions): [string, readonly string[]] {
  const result = parseAngka(text, options);
  return result.ok
    ? [`accepted: ${result.value.toFixed()}`, []]
    : [result.refusal.code, result.refusal.candidates];
}

describe('accepted', () => {
  test.each<[string, AngkaOptions, string]>([
    ['1.250', INSTITUTIONS, '1250'],
    ['2.150', INSTITUTIONS, '2150'],
    ['3 lembaga', INSTITUTIONS, '3'],
    ['3 Lembaga.', INSTITUTIONS, '3'],
    ['3 buah', INSTITUTIONS, '3'],
    ['3lembaga', INSTITUTIONS, '3'],
    ['2 rb', INSTITUTIONS, '2000'],
    ['12,0', INSTITUTIONS, '12'],
    ['12.000,00', INSTITUTIONS, '12000'],
    ['05', INSTITUTIONS, '5'],
    ['0012', INSTITUTIONS, '12'],
    ['0', INSTITUTIONS, '0'],
    ['-0', INSTITUTIONS, '0'],
    ['６４', INSTITUTIONS, '64'],
    ['6\u00A0lembaga', INSTITUTIONS, '6'],
    ['\u200E6\u200B', INSTITUTIONS, '6'],
    ['2 laporan', { kind: 'jumlah', satuan: 'Laporan' }, '2'],
    ['2 lap', { kind: 'jumlah', satuan: 'Laporan' }, '2'],
    ['9 org/bln', { kind: 'jumlah', satuan: 'Org/bln' }, '9'],
    ['9 orang', { kind: 'jumlah', satuan: 'Org' }, '9'],
    ['30 m2', { kind: 'desimal', satuan: 'm2' }, '30'],
    ['30m2', { kind: 'desimal', satuan: 'm2' }, '30'],
    ['5 m', { kind: 'desimal', satuan: 'm' }, '5'],
    ['12,5', SCORE, '12.5'],
    ['1.250,25', SCORE, '1250.25'],
    ['0,5', SCORE, '0.5'],
    ['75 %', PERCENT, '75'],
    ['75,76%', PERCENT, '75.76'],
    ['75 persen', PERCENT, '75'],
    ['1,234', { kind: 'desimal', desimal: 3 }, '1.234'],
    ['Rp4.400.000,-', MONEY, '4400000'],
    ['Rp 4.400.000', MONEY, '4400000'],
    ['Rp. 4.400.000', MONEY, '4400000'],
    ['rp4400000', MONEY, '4400000'],
    ['4.400.000,00', MONEY, '4400000'],
    ['4.400.000,50', MONEY, '4400000.5'],
    ['4.400.000.', MONEY, '4400000'],
    ['4.400.000 rupiah', MONEY, '4400000'],
    ['2 jt', MONEY, '2000000'],
    ['2jt', MONEY, '2000000'],
    ['2 jt.', MONEY, '2000000'],
    ['1,2 juta', MONEY, '1200000'],
    ['2 juta rupiah', MONEY, '2000000'],
    ['2,15 jt', MONEY, '2150000'],
    ['1,250 juta', MONEY, '1250000'],
    ['350 ribu', MONEY, '350000'],
    ['1,5 miliar', MONEY, '1500000000'],
    ['1,5 milyar', MONEY, '1500000000'],
    ['1,5 M', MONEY, '1500000000'],
    ['-350.000', MONEY, '-350000'],
    ['−350.000', MONEY, '-350000'],
    ['–Rp350.000', MONEY, '-350000'],
    ['Rp -350.000', MONEY, '-350000'],
    ['minus 350 rb', MONEY, '-350000'],
    ['(350.000)', MONEY, '-350000'],
    ['(Rp350.000,-)', MONEY, '-350000'],
    ['9.999.999.999.999.999', MONEY, '9999999999999999'],
  ])('%j for %j is %s', (text, options, value) => {
    expect(accepted(text, options)).toBe(value);
  });
});

describe('refused, with what may be meant', () => {
  test.each<[string, AngkaOptions, AngkaRefusalCode, string[]]>([
    ['', INSTITUTIONS, 'angka-kosong', []],
    ['  ', MONEY, 'angka-kosong', []],
    ['sudah', INSTITUTIONS, 'bukan-angka', []],
    ['tiga', INSTITUTIONS, 'bukan-angka', []],
    ['3️⃣', INSTITUTIONS, 'bukan-angka', []],
    ['👍', INSTITUTIONS, 'bukan-angka', []],
    ['½', INSTITUTIONS, 'bukan-angka', []],
    ['x'.repeat(4000), INSTITUTIONS, 'bukan-angka', []],
    ['12.5', SCORE, 'titik-desimal', ['12,5', '125']],
    ['12.5', INSTITUTIONS, 'titik-desimal', ['125']],
    ['1.25', SCORE, 'titik-desimal', ['1,25', '125']],
    ['1.2500', SCORE, 'titik-desimal', ['1,25', '12.500']],
    ['0.500', SCORE, 'titik-desimal', ['0,5', '500']],
    ['1234.567', MONEY, 'titik-desimal', ['1.234.567']],
    ['2.5 jt', MONEY, 'titik-desimal', ['2,5 jt', '25 jt']],
    ['2.150 jt', MONEY, 'titik-desimal', ['2,15 jt', '2.150.000.000']],
    ['1234.5 jt', MONEY, 'titik-desimal', ['1.234,5 jt', '12.345.000.000']],
    ['-2.500 rb', MONEY, 'titik-desimal', ['-2,5 rb', '-2.500.000']],
    ['1,234,567', MONEY, 'koma-ribuan', ['1.234.567']],
    ['1,234,567.50', MONEY, 'koma-ribuan', ['1.234.567,5']],
    ['370,567', MONEY, 'koma-ribuan', ['370.567']],
    ['12,345', SCORE, 'koma-ribuan', ['12,35', '12.345']],
    ['57,160', SCORE, 'koma-ribuan', ['57,16', '57.160']],
    ['1,250', INSTITUTIONS, 'koma-ribuan', ['1.250']],
    ['1.25.000', MONEY, 'kelompok-ribuan', ['125.000']],
    ['1.400.7', MONEY, 'kelompok-ribuan', ['14.007']],
    ['1,23,4', MONEY, 'kelompok-ribuan', []],
    ['12,5', INSTITUTIONS, 'desimal-untuk-jumlah', []],
    ['1.250,5', INSTITUTIONS, 'desimal-untuk-jumlah', []],
    ['1,2345 rb', INSTITUTIONS, 'desimal-untuk-jumlah', []],
    ['12,3456', SCORE, 'desimal-terlalu-banyak', ['12,35']],
    ['0,125', SCORE, 'desimal-terlalu-banyak', ['0,13']],
    ['-3', INSTITUTIONS, 'angka-negatif', ['3']],
    ['-1,5', SCORE, 'angka-negatif', ['1,5']],
    ['10000000000000000', MONEY, 'angka-terlalu-besar', []],
    ['9'.repeat(150), MONEY, 'angka-terlalu-besar', []],
    ['99999 triliun', MONEY, 'angka-terlalu-besar', []],
    ['3 dan 4', INSTITUTIONS, 'lebih-dari-satu', ['3', '4']],
    ['27-3', INSTITUTIONS, 'lebih-dari-satu', ['27', '3']],
    ['30 - 44', PERCENT, 'lebih-dari-satu', ['30', '44']],
    ['4 400 000', MONEY, 'lebih-dari-satu', ['4', '400', '000']],
    ['3 desa', INSTITUTIONS, 'satuan-lain', ['3']],
    ['sudah 3', INSTITUTIONS, 'satuan-lain', ['3']],
    ['75 %', INSTITUTIONS, 'satuan-lain', ['75']],
    ['Rp3', INSTITUTIONS, 'satuan-lain', ['3']],
    ['2 m', INSTITUTIONS, 'satuan-lain', ['2']],
    ['57,16 (CC)', SCORE, 'satuan-lain', ['57,16']],
  ])('%j for %j is %s %j', (text, options, code, candidates) => {
    expect(refused(text, options)).toEqual([code, candidates]);
  });

  test('the part that was not understood is kept for the sentence, never longer than 40 characters', () => {
    const result = parseAngka(`3 ${'panjang '.repeat(12)}`, INSTITUTIONS);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'satuan-lain', satuan: 'lembaga', desimal: 0 },
    });
    expect(result.ok || result.refusal.text).toHaveLength(40);
  });
});

const OPTIONS = fc.constantFrom(INSTITUTIONS, SCORE, PERCENT, MONEY, {
  kind: 'desimal',
  desimal: 4,
} as const);
const AMOUNT_LIKE = fc
  .tuple(
    fc.constantFrom('', '-', 'Rp', 'Rp -', '(', 'minus '),
    fc.string({ unit: fc.constantFrom(...'0123456789.,'), maxLength: 12 }),
    fc.constantFrom('', ' jt', ' rb', ' m', 'triliun', ',-', ' lembaga', '%', ')', ' desa'),
  )
  .map((parts) => parts.join(''));
const NUMBER_LIKE = fc.string({
  unit: fc.constantFrom(...'0123456789.,-−() Rpjutarb%️lembaga'),
  maxLength: 24,
});

test('no text ever throws, and every candidate is itself an accepted answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(AMOUNT_LIKE, NUMBER_LIKE, fc.string({ unit: 'binary' })),
      OPTIONS,
      (text, options) => {
        const result = parseAngka(text, options);
        if (result.ok) return;
        for (const candidate of result.refusal.candidates) {
          expect(parseAngka(candidate, options).ok, `${text} → ${candidate}`).toBe(true);
        }
      },
    ),
    { numRuns: 5000 },
  );
});

test('what is printed is read back as the same number', () => {
  const units = fc.bigInt({ min: 0n, max: 10n ** 20n - 1n });
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 4 }), (digits, desimal) => {
      const value = new Decimal(digits.toString()).div('1e4').toDecimalPlaces(desimal, Decimal.ROUND_DOWN);
      expect(accepted(angka(value), { kind: 'desimal', desimal })).toBe(value.toFixed());
    }),
  );
});

test('an amount of money, refunds too, is read back to the sen', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (cents) => {
      const value = new Decimal(cents.toString()).div(100);
      expect(accepted(rupiah(value), MONEY)).toBe(value.isZero() ? '0' : value.toFixed());
    }),
  );
});
