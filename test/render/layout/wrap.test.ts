import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/render/layout/block.ts';
import { layCell, splitCell } from '../../../src/render/layout/cell.ts';
import { printable } from '../../../src/render/layout/printable.ts';
import { clip, type LaidLine, wrap } from '../../../src/render/layout/wrap.ts';

const SCALE = { small: 8, body: 10, large: 12, huge: 18, lineHeight: 1.3 };
const textOf = (lines: LaidLine[]): string[] =>
  lines.map((line) => line.runs.map((run) => run.text).join(''));
const lay = (text: string, width: number): string[] => textOf(wrap([{ text }], width, SCALE));

describe('wrapping', () => {
  test.each([
    ['', 100, ['']],
    ['satu dua', 100, ['satu dua']],
    ['satu dua', 25, ['satu', 'dua']],
    ['satu\ndua', 100, ['satu', 'dua']],
    ['satu\n\ndua', 100, ['satu', '', 'dua']],
    ['aaa 15,04\u00a0% bbb', 42, ['aaa', '15,04 %', 'bbb']],
  ])('%j in %d', (text, width, lines) => {
    expect(lay(text, width)).toEqual(lines);
  });

  test('no line is wider than allowed and no letter is lost', () => {
    const spans = fc.array(
      fc.record({
        text: fc.string({
          unit: fc.constantFrom('a', 'W', ' ', 'ij', '\n', '\u00a0', '&', 'fi'),
          maxLength: 60,
        }),
        weight: fc.constantFrom<Span['weight']>('regular', 'bold', 'italic'),
        size: fc.constantFrom<Span['size']>('small', 'body', 'huge'),
        shape: fc.constantFrom<Span['shape']>(undefined, 'up'),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 60, max: 400 }), (given, width) => {
        const lines = wrap(given, width, SCALE);
        const bare = (text: string): string => text.replaceAll(/\s/g, '');
        expect(bare(textOf(lines).join(''))).toBe(bare(given.map((span) => span.text).join('')));
        for (const line of lines) {
          const last = line.runs.at(-1);
          if (last) expect(last.x + last.width).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  test('what is clipped ends in "…" and fits', () => {
    const lines = clip(wrap([{ text: 'kata '.repeat(80) }], 120, SCALE), 3, 120);
    expect(lines).toHaveLength(3);
    expect(textOf(lines)[2]).toMatch(/…$/);
    const run = lines[2]!.runs.at(-1)!;
    expect(run.x + run.width).toBeLessThanOrEqual(120);
  });
});

test("a cell split at a page's end loses nothing and leaves no last line alone", () => {
  const cell = layCell({ lines: [[{ text: 'kata '.repeat(200) }]] }, 120, SCALE);
  const line = cell.parts[0]!.height;
  const [head, tail] = splitCell(cell, line * (cell.parts.length - 1));
  expect(head.parts.length + tail.parts.length).toBe(cell.parts.length);
  expect(tail.parts).toHaveLength(2);
  expect(splitCell(cell, 0)[0].parts).toHaveLength(1);
});

describe('what can be printed', () => {
  test.each([
    ['Rp1.000 – “sudah” ✔', 'Rp1.000 – “sudah” ✔'],
    ['✅ beres\u200b', '✔ beres'],
    ['👨‍👩‍👧', '□□□'],
    ['👍🏽', '□'],
    ['a\tb\r\nc\u0000', 'a b\nc'],
    ['e\u0301', 'é'],
    ['\ud800x', 'x'],
  ])('%j', (given, printed) => {
    expect(printable(given)).toBe(printed);
  });
});
