import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readTypedDay } from '../../../src/domain/kalender/read-typed-day.ts';
import { judgeEventDay } from '../../../src/domain/realisasi/judge-event-day.ts';

/** The LPJ of 2025, asked from March 2026 on, as it is reported for March on 1 April. */
const MARCH = {
  month: Temporal.PlainYearMonth.from('2026-03'),
  today: Temporal.PlainDate.from('2026-04-01'),
  season: Temporal.PlainDate.from('2025-04-01'),
};

function read(text: string, frame = MARCH): string {
  const typed = readTypedDay(text, frame.today);
  const result = typed.ok ? judgeEventDay(typed.value, frame) : typed;
  if (result.ok) return result.value.toString();
  const { refusal } = result;
  if (refusal.code === 'tanggal-ragu') return `asked ${refusal.choices.join(' ')}`;
  return 'read' in refusal ? `${refusal.code} ${refusal.read}` : refusal.code;
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
  ['2-4', '2025-04-02'],
  ['27 Juni', '2025-06-27'],
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
  ['besok', 'tanggal-depan 2026-04-02'],
  ['lusa', 'tanggal-depan 2026-04-03'],
  ['4-1-0000', 'tanggal-tidak-ada'],
  ['4-1-1999', 'tanggal-tidak-ada'],
  ['4-1-2999', 'tanggal-tidak-ada'],
])('%j is refused as %s', (text, refusal) => {
  expect(read(text)).toBe(refusal);
});

test('no text ever throws, and nothing accepted lies ahead or before the season', () => {
  const dateLike = fc.string({
    unit: fc.constantFrom(...'0123456789-/. ', 'maret', 'feb', 'tgl ', 'kemarin'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string({ unit: 'binary' })), (text) => {
      const typed = readTypedDay(text, MARCH.today);
      const result = typed.ok ? judgeEventDay(typed.value, MARCH) : typed;
      if (!result.ok) return;
      expect(Temporal.PlainDate.compare(result.value, MARCH.today)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(result.value, MARCH.season)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});
