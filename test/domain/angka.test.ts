import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AngkaOptions, type AngkaRefusalCode, parseAngka } from '../../src/domain/angka.ts';
import { angka, rupiah } from '../../src/text/format.ts';

const LEMBAGA: AngkaOptions = { jenis: 'jumlah', satuan: 'lembaga' };
const INDEKS: AngkaOptions = { jenis: 'desimal', desimal: 2, satuan: 'Nilai' };
const PERSEN: AngkaOptions = { jenis: 'desimal', desimal: 2, satuan: 'Persen' };
const UANG: AngkaOptions = { jenis: 'rupiah', desimal: 2 };

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
    ['1.250', LEMBAGA, '1250'],
    ['2.150', LEMBAGA, '2150'],
    ['3 lembaga', LEMBAGA, '3'],
    ['3 Lembaga.', LEMBAGA, '3'],
    ['3 buah', LEMBAGA, '3'],
    ['3lembaga', LEMBAGA, '3'],
    ['2 rb', LEMBAGA, '2000'],
    ['12,0', LEMBAGA, '12'],
    ['12.000,00', LEMBAGA, '12000'],
    ['05', LEMBAGA, '5'],
    ['0012', LEMBAGA, '12'],
    ['0', LEMBAGA, '0'],
    ['-0', LEMBAGA, '0'],
    ['６４', LEMBAGA, '64'],
    ['6\u00A0lembaga', LEMBAGA, '6'],
    ['\u200E6\u200B', LEMBAGA, '6'],
    ['2 laporan', { jenis: 'jumlah', satuan: 'Laporan' }, '2'],
    ['2 lap', { jenis: 'jumlah', satuan: 'Laporan' }, '2'],
    ['9 org/bln', { jenis: 'jumlah', satuan: 'Org/bln' }, '9'],
    ['9 orang', { jenis: 'jumlah', satuan: 'Org' }, '9'],
    ['30 m2', { jenis: 'desimal', satuan: 'm2' }, '30'],
    ['30m2', { jenis: 'desimal', satuan: 'm2' }, '30'],
    ['5 m', { jenis: 'desimal', satuan: 'm' }, '5'],
    ['12,5', INDEKS, '12.5'],
    ['1.250,25', INDEKS, '1250.25'],
    ['0,5', INDEKS, '0.5'],
    ['75 %', PERSEN, '75'],
    ['75,76%', PERSEN, '75.76'],
    ['75 persen', PERSEN, '75'],
    ['1,234', { jenis: 'desimal', desimal: 3 }, '1.234'],
    ['Rp4.400.000,-', UANG, '4400000'],
    ['Rp 4.400.000', UANG, '4400000'],
    ['Rp. 4.400.000', UANG, '4400000'],
    ['rp4400000', UANG, '4400000'],
    ['4.400.000,00', UANG, '4400000'],
    ['4.400.000,50', UANG, '4400000.5'],
    ['4.400.000.', UANG, '4400000'],
    ['4.400.000 rupiah', UANG, '4400000'],
    ['2 jt', UANG, '2000000'],
    ['2jt', UANG, '2000000'],
    ['2 jt.', UANG, '2000000'],
    ['1,2 juta', UANG, '1200000'],
    ['2 juta rupiah', UANG, '2000000'],
    ['2,15 jt', UANG, '2150000'],
    ['1,250 juta', UANG, '1250000'],
    ['350 ribu', UANG, '350000'],
    ['1,5 miliar', UANG, '1500000000'],
    ['1,5 milyar', UANG, '1500000000'],
    ['1,5 M', UANG, '1500000000'],
    ['-350.000', UANG, '-350000'],
    ['−350.000', UANG, '-350000'],
    ['–Rp350.000', UANG, '-350000'],
    ['Rp -350.000', UANG, '-350000'],
    ['minus 350 rb', UANG, '-350000'],
    ['(350.000)', UANG, '-350000'],
    ['(Rp350.000,-)', UANG, '-350000'],
    ['9.999.999.999.999.999', UANG, '9999999999999999'],
  ])('%j for %j is %s', (text, options, value) => {
    expect(accepted(text, options)).toBe(value);
  });
});

describe('refused, with what may be meant', () => {
  test.each<[string, AngkaOptions, AngkaRefusalCode, string[]]>([
    ['', LEMBAGA, 'angka-kosong', []],
    ['  ', UANG, 'angka-kosong', []],
    ['sudah', LEMBAGA, 'bukan-angka', []],
    ['tiga', LEMBAGA, 'bukan-angka', []],
    ['3️⃣', LEMBAGA, 'bukan-angka', []],
    ['👍', LEMBAGA, 'bukan-angka', []],
    ['½', LEMBAGA, 'bukan-angka', []],
    ['x'.repeat(4000), LEMBAGA, 'bukan-angka', []],
    ['12.5', INDEKS, 'titik-desimal', ['12,5', '125']],
    ['12.5', LEMBAGA, 'titik-desimal', ['125']],
    ['1.25', INDEKS, 'titik-desimal', ['1,25', '125']],
    ['1.2500', INDEKS, 'titik-desimal', ['1,25', '12.500']],
    ['0.500', INDEKS, 'titik-desimal', ['0,5', '500']],
    ['1234.567', UANG, 'titik-desimal', ['1.234.567']],
    ['2.5 jt', UANG, 'titik-desimal', ['2,5 jt', '25 jt']],
    ['2.150 jt', UANG, 'titik-desimal', ['2,15 jt', '2.150.000.000']],
    ['1234.5 jt', UANG, 'titik-desimal', ['1.234,5 jt', '12.345.000.000']],
    ['-2.500 rb', UANG, 'titik-desimal', ['-2,5 rb', '-2.500.000']],
    ['1,234,567', UANG, 'koma-ribuan', ['1.234.567']],
    ['1,234,567.50', UANG, 'koma-ribuan', ['1.234.567,5']],
    ['370,567', UANG, 'koma-ribuan', ['370.567']],
    ['12,345', INDEKS, 'koma-ribuan', ['12,35', '12.345']],
    ['57,160', INDEKS, 'koma-ribuan', ['57,16', '57.160']],
    ['1,250', LEMBAGA, 'koma-ribuan', ['1.250']],
    ['1.25.000', UANG, 'kelompok-ribuan', ['125.000']],
    ['1.400.7', UANG, 'kelompok-ribuan', ['14.007']],
    ['1,23,4', UANG, 'kelompok-ribuan', []],
    ['12,5', LEMBAGA, 'desimal-untuk-jumlah', []],
    ['1.250,5', LEMBAGA, 'desimal-untuk-jumlah', []],
    ['1,2345 rb', LEMBAGA, 'desimal-untuk-jumlah', []],
    ['12,3456', INDEKS, 'desimal-terlalu-banyak', ['12,35']],
    ['0,125', INDEKS, 'desimal-terlalu-banyak', ['0,13']],
    ['-3', LEMBAGA, 'angka-negatif', ['3']],
    ['-1,5', INDEKS, 'angka-negatif', ['1,5']],
    ['10000000000000000', UANG, 'angka-terlalu-besar', []],
    ['9'.repeat(150), UANG, 'angka-terlalu-besar', []],
    ['99999 triliun', UANG, 'angka-terlalu-besar', []],
    ['3 dan 4', LEMBAGA, 'lebih-dari-satu', ['3', '4']],
    ['27-3', LEMBAGA, 'lebih-dari-satu', ['27', '3']],
    ['30 - 44', PERSEN, 'lebih-dari-satu', ['30', '44']],
    ['4 400 000', UANG, 'lebih-dari-satu', ['4', '400', '000']],
    ['3 desa', LEMBAGA, 'satuan-lain', ['3']],
    ['sudah 3', LEMBAGA, 'satuan-lain', ['3']],
    ['75 %', LEMBAGA, 'satuan-lain', ['75']],
    ['Rp3', LEMBAGA, 'satuan-lain', ['3']],
    ['2 m', LEMBAGA, 'satuan-lain', ['2']],
    ['57,16 (CC)', INDEKS, 'satuan-lain', ['57,16']],
  ])('%j for %j is %s %j', (text, options, code, candidates) => {
    expect(refused(text, options)).toEqual([code, candidates]);
  });

  test('the part that was not understood is kept for the sentence, never longer than 40 characters', () => {
    const result = parseAngka(`3 ${'panjang '.repeat(12)}`, LEMBAGA);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'satuan-lain', satuan: 'lembaga', desimal: 0 },
    });
    expect(result.ok || result.refusal.teks).toHaveLength(40);
  });
});

const OPTIONS = fc.constantFrom(LEMBAGA, INDEKS, PERSEN, UANG, { jenis: 'desimal', desimal: 4 } as const);
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
      expect(accepted(angka(value), { jenis: 'desimal', desimal })).toBe(value.toFixed());
    }),
  );
});

test('an amount of money, refunds too, is read back to the sen', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (sen) => {
      const value = new Decimal(sen.toString()).div(100);
      expect(accepted(rupiah(value), UANG)).toBe(value.isZero() ? '0' : value.toFixed());
    }),
  );
});
