import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type AngkaOptions, parseAngka } from '../../src/domain/angka/parse-angka.ts';
import { parseMonth } from '../../src/domain/kalender/month.ts';
import { readTypedDay } from '../../src/domain/kalender/read-typed-day.ts';
import { judgeEventDay } from '../../src/domain/realisasi/judge-event-day.ts';
import type { Result } from '../../src/domain/result.ts';
import { sayRefusal } from '../../src/text/refusal.ts';
import { createTranslator } from '../../src/text/translator.ts';

const id = createTranslator('id');
const en = createTranslator('en');
const INSTITUTIONS: AngkaOptions = { kind: 'jumlah', satuan: 'lembaga' };
const VALUES: AngkaOptions = { kind: 'desimal', desimal: 2 };
const MONEY: AngkaOptions = { kind: 'rupiah' };
const MARCH = {
  month: Temporal.PlainYearMonth.from('2026-03'),
  today: Temporal.PlainDate.from('2026-04-01'),
  season: Temporal.PlainDate.from('2026-03-01'),
};

function parseDay(text: string, frame: typeof MARCH): Result<unknown, { code: string }> {
  const typed = readTypedDay(text, frame.today);
  return typed.ok ? judgeEventDay(typed.value, frame) : typed;
}

function refusalOf(result: Result<unknown, { code: string }>): { code: string } {
  if (result.ok) throw new Error('accepted');
  return result.refusal;
}

test.each<[Result<unknown, { code: string }>, string]>([
  [
    parseAngka('12.5', VALUES),
    '“12.5” belum jelas bagi kami. Koma untuk desimal, titik untuk ribuan. Yang dimaksud 12,5 atau 125? Ketik salah satu.',
  ],
  [
    parseAngka('12.5', INSTITUTIONS),
    '“12.5” belum jelas bagi kami. Koma untuk desimal, titik untuk ribuan. Bila yang dimaksud 125, ketik 125.',
  ],
  [
    parseAngka('1,234,567', MONEY),
    'Koma dipakai untuk desimal, titik untuk ribuan. Bila yang dimaksud 1.234.567, ketik 1.234.567.',
  ],
  [
    parseAngka('12,5', INSTITUTIONS),
    'Isian ini menghitung jumlah, jadi tanpa desimal. Ketik bilangan bulat, misalnya 12.',
  ],
  [
    parseAngka('12,345', VALUES),
    'Koma dipakai untuk desimal, titik untuk ribuan. Yang dimaksud 12,35 atau 12.345? Ketik salah satu.',
  ],
  [
    parseDay('besok', MARCH),
    'Kamis, 2 April 2026 belum tiba. Bila belum dilakukan, jawab belum; bila sudah, ketik tanggalnya.',
  ],
])('%# says what to type instead', (result, sentence) => {
  expect(sayRefusal(id, refusalOf(result))).toBe(sentence);
});

test.each([
  ...['', 'tiga', '3 dan 4', '3 desa', 'desa 3 4,', '1.25.000', '1,2,3', '-3', '-1,5'].map((text) =>
    parseAngka(text, INSTITUTIONS),
  ),
  ...['0,125', '12.5', '1.x', '57,16 (CC)'].map((text) => parseAngka(text, VALUES)),
  ...['9'.repeat(40), '0.5 jt', 'sekitar 12.5'].map((text) => parseAngka(text, MONEY)),
  ...['sudah', '31-2', 'besok'].map((text) => parseDay(text, MARCH)),
  parseMonth('apa'),
])('refusal %# has a sentence in both languages', (result) => {
  const refusal = refusalOf(result);
  for (const say of [id, en]) {
    expect(sayRefusal(say, refusal)).toMatch(/^[^{}]{20,}[.?]$/);
  }
});

test('a decimal in a refusal is printed in Indonesian form and unknown fields are left out', () => {
  const seen: unknown[] = [];
  sayRefusal(
    (key, vars) => {
      seen.push(key, vars);
      return '';
    },
    { code: 'contoh', value: new Decimal('1250.5'), compute: 3, other: { a: 1 }, empty: [] } as {
      code: string;
    },
  );
  expect(seen).toEqual(['refusal-contoh', { value: '1.250,5', compute: 3, empty: '', emptyCount: 0 }]);
});
