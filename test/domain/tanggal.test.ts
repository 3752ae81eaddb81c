import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { parseTanggal } from '../../src/domain/tanggal.ts';

const MARET = {
  bulan: Temporal.PlainYearMonth.from('2026-03'),
  hariIni: Temporal.PlainDate.from('2026-04-01'),
};

function read(text: string, options = MARET): string {
  const result = parseTanggal(text, options);
  if (result.ok) return result.value.toString();
  return 'dibaca' in result.refusal ? `${result.refusal.code} ${result.refusal.dibaca}` : result.refusal.code;
}

test.each([
  ['27', '2026-03-27'],
  ['7', '2026-03-07'],
  ['27.', '2026-03-27'],
  ['27-3', '2026-03-27'],
  ['27/3', '2026-03-27'],
  ['27.3', '2026-03-27'],
  ['27 3', '2026-03-27'],
  ['27-03-2026', '2026-03-27'],
  ['27 - 3 - 2026', '2026-03-27'],
  ['27/3/26', '2026-03-27'],
  ['27 Maret', '2026-03-27'],
  ['27 maret 2026', '2026-03-27'],
  ['27 Mar', '2026-03-27'],
  ['27 mrt.', '2026-03-27'],
  ['27maret', '2026-03-27'],
  ['27-Mar-26', '2026-03-27'],
  ['tgl 27', '2026-03-27'],
  ['tgl. 27', '2026-03-27'],
  ['Tanggal 27 Maret', '2026-03-27'],
  ['pada tanggal 27-3', '2026-03-27'],
  ['ditetapkan 28-12-2025', '2025-12-28'],
  ['Sudah diserahkan pada tgl 27', '2026-03-27'],
  ['selesai 27-3', '2026-03-27'],
  ['sudah 27', '2026-03-27'],
  ['2026-03-27', '2026-03-27'],
  ['hari ini', '2026-04-01'],
  ['Kemarin', '2026-03-31'],
  ['1-4', '2026-04-01'],
  ['14 Pebruari', '2026-02-14'],
  ['28 Peb', '2026-02-28'],
  ['3 Nopember', '2025-11-03'],
  ['10 Agt 2025', '2025-08-10'],
  ['31 Des', '2025-12-31'],
  ['1 April 2025', '2025-04-01'],
])('%j is %s', (text, date) => {
  expect(read(text)).toBe(date);
});

test.each([
  ['sudah', 'bukan-tanggal'],
  ['ditetapkan', 'bukan-tanggal'],
  ['belum ditetapkan 27', 'bukan-tanggal'],
  ['', 'bukan-tanggal'],
  ['27 laporan', 'bukan-tanggal'],
  ['27 maret pagi', 'bukan-tanggal'],
  ['maret', 'bukan-tanggal'],
  ['1.250.000', 'bukan-tanggal'],
  ['👍', 'bukan-tanggal'],
  ['32', 'tanggal-tidak-ada'],
  ['0', 'tanggal-tidak-ada'],
  ['31-2', 'tanggal-tidak-ada'],
  ['29-2-2026', 'tanggal-tidak-ada'],
  ['27-13', 'tanggal-tidak-ada'],
  ['2-4', 'tanggal-depan 2026-04-02'],
  ['besok', 'tanggal-depan 2026-04-02'],
  ['27 Juni', 'tanggal-depan 2026-06-27'],
  ['31 Maret 2025', 'tanggal-terlalu-lama 2025-03-31'],
])('%j is refused as %s', (text, refusal) => {
  expect(read(text)).toBe(refusal);
});

test('a bare day still to come in the reporting month is refused with its reading', () => {
  const inMarch = { ...MARET, hariIni: Temporal.PlainDate.from('2026-03-20') };
  expect(read('27', inMarch)).toBe('tanggal-depan 2026-03-27');
  expect(read('20', inMarch)).toBe('2026-03-20');
});

test('in January, 28-12 is the December that has just passed', () => {
  const january = {
    bulan: Temporal.PlainYearMonth.from('2026-01'),
    hariIni: Temporal.PlainDate.from('2026-01-09'),
  };
  expect(read('28-12', january)).toBe('2025-12-28');
});

test('29 February exists in a leap year', () => {
  const leap = {
    bulan: Temporal.PlainYearMonth.from('2028-02'),
    hariIni: Temporal.PlainDate.from('2028-03-02'),
  };
  expect(read('29', leap)).toBe('2028-02-29');
});

test('no text ever throws, and nothing accepted lies ahead or more than a year back', () => {
  const dateLike = fc.string({
    unit: fc.constantFrom(...'0123456789-/. ', 'maret', 'feb', 'tgl ', 'kemarin'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string({ unit: 'binary' })), (text) => {
      const result = parseTanggal(text, MARET);
      if (!result.ok) return;
      expect(Temporal.PlainDate.compare(result.value, MARET.hariIni)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(result.value, '2025-04-01')).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});
