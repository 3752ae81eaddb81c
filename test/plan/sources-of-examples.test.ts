import { describe, expect, test } from 'vitest';
import { namesSomebody, withoutNames } from '../../src/tooling/example/blank-names.ts';
import { source } from '../support/plan/transcript.ts';

describe.each([
  ['perak', 2016],
  ['randuagung', 1175],
  ['kemangkon', 1316],
  ['balapulang', 1878],
])('the copy of %s', (office, lines) => {
  test('names nobody and keeps the line numbers of the original', () => {
    const text = source(office);
    const found = text.split('\n').flatMap((line, at) => (namesSomebody(line) ? [at + 1] : []));
    expect(found).toEqual([]);
    expect(text.endsWith('\n') && text.split('\n').length - 1).toBe(lines);
  });
});

test('staff lists and signatures without a title are blanked too, everything else stays', () => {
  const text = [
    'No.\tNama\tL/P\tJabatan',
    '1.\tBUDI CONTOH\tL\tCamat',
    'Sumber : Data Kepegawaian',
    'CAMAT CONTOH',
    '',
    'BUDI CONTOH',
    'Pembina',
    'NIP. 123',
    'Tabel 4.1',
  ].join('\n');
  expect(withoutNames(text).split('\n')).toEqual([
    'No.\tNama\tL/P\tJabatan',
    '',
    'Sumber : Data Kepegawaian',
    'CAMAT CONTOH',
    '',
    '',
    '',
    '',
    'Tabel 4.1',
    '',
  ]);
});
