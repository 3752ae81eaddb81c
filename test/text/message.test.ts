import { expect, test } from 'vitest';
import { cutText } from '../../src/text/cut-text.ts';
import { toTelegram } from '../../src/text/message.ts';

test.each([
  ['desa', 4, 'desa'],
  ['desa', 3, 'des'],
  ['a🌾🌾', 2, 'a'],
  ['a🌾🌾', 3, 'a🌾'],
  ['🌾', 1, ''],
])('%j cut to %i units is %j', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});

test.each([0, 1])('a text of emoji that is too long stays a text that Telegram takes', (shift) => {
  const { text } = toTelegram({ text: 'x'.repeat(shift) + '🌾'.repeat(3000) }) as { text: string };
  expect(text.length).toBeLessThanOrEqual(4096);
  // A lone half of a letter does not survive UTF-8.
  expect(Buffer.from(text).toString()).toBe(text);
});

test('a long list is cut at a line, and its title stays bold', () => {
  const { text, entities } = toTelegram({ title: 'Daftar', text: 'satu baris\n'.repeat(1000) });
  expect(String(text).length).toBeLessThanOrEqual(4096);
  expect(text).toMatch(/\nsatu baris\n…$/);
  expect(entities).toEqual([{ type: 'bold', offset: 0, length: 6 }]);
});
