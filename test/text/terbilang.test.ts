import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terbilang } from '../../src/text/terbilang.ts';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES: Record<string, bigint> = {
  ribu: 10n ** 3n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
};

/** Reads Indonesian number words back, by the grammar of the words and without the library. */
function inverse(words: string): bigint {
  let total = 0n;
  let group = 0n;
  let last = 0n;
  for (const word of words.replace(/\bse(puluh|belas|ratus|ribu)/g, 'satu $1').split(' ')) {
    const digit = DIGITS.indexOf(word);
    if (digit >= 0) [group, last] = [group + BigInt(digit), BigInt(digit)];
    else if (word === 'belas') group += 10n;
    else if (word === 'puluh') group += last * 9n;
    else if (word === 'ratus') group += last * 99n;
    else if (SCALES[word] !== undefined) [total, group] = [total + group * SCALES[word], 0n];
    else throw new Error(`not a number word: ${word}`);
  }
  return total + group;
}

test.each([
  ['0', 'nol rupiah'],
  ['11', 'sebelas rupiah'],
  ['100', 'seratus rupiah'],
  ['1000', 'seribu rupiah'],
  ['1100', 'seribu seratus rupiah'],
  ['21000', 'dua puluh satu ribu rupiah'],
  ['101000', 'seratus satu ribu rupiah'],
  ['1000000', 'satu juta rupiah'],
  ['1001000', 'satu juta seribu rupiah'],
  ['2150000', 'dua juta seratus lima puluh ribu rupiah'],
  ['4150000', 'empat juta seratus lima puluh ribu rupiah'],
  ['3000000000', 'tiga miliar rupiah'],
  ['-350000', 'minus tiga ratus lima puluh ribu rupiah'],
  ['5.5', 'lima rupiah lima puluh sen'],
  ['0.01', 'nol rupiah satu sen'],
])('%s is %s', (value, words) => {
  expect(terbilang(new Decimal(value))).toBe(words);
});

const LARGE = fc.bigInt({ min: 0n, max: 10n ** 13n });
const WITH_ZEROS = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9 }))
  .map(([head, zeros]) => BigInt(head) * 10n ** BigInt(zeros));

test('the words of every whole amount up to ten triliun read back as the amount', () => {
  fc.assert(
    fc.property(fc.oneof(LARGE, WITH_ZEROS), (amount) => {
      const words = terbilang(new Decimal(amount.toString()));
      expect(inverse(words.replace(/ rupiah$/, ''))).toBe(amount);
      expect(words).not.toMatch(/satu (puluh|belas|ratus)| {2}|^satu ribu|(juta|miliar|triliun) satu ribu/);
    }),
    { numRuns: 5000 },
  );
});

test('every amount below ten thousand reads back', () => {
  for (let amount = 0; amount < 10_000; amount++) {
    const words = terbilang(new Decimal(amount)).replace(/ rupiah$/, '');
    expect(inverse(words), words).toBe(BigInt(amount));
  }
});

test('amounts that no office has are refused, not misspoken', () => {
  expect(() => terbilang(new Decimal('1e15'))).toThrow(RangeError);
});
