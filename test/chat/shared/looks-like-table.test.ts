import { expect, test } from 'vitest';
import { looksLikeTable } from '../../../src/chat/shared/looks-like-table.ts';

test.each<[string, boolean]>([
  ['3', false],
  ['dua baris\nsaja', false],
  ['7.01.03 1\n7.01.04 2', false],
  ['a\tb\nc\td\ne\tf', true],
  ['7.01.03 satu 1\n7.01.04 dua 2\nJumlah 3', true],
  ['SPJ belum lengkap\nditagih besok\nlewat 1.250 orang', false],
  ['satu\n\n\ndua\n\ntiga', false],
  ['1. 12.500\n2. 13.000\n3. 14.000', false],
])('%j: %s', (text, table) => {
  expect(looksLikeTable(text)).toBe(table);
});
