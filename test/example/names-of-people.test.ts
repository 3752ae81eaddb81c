import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../../src/app/example/load-example.ts';
import { projectFile } from '../../src/project-root.ts';
import { namesSomebody, withoutNames } from '../../src/tooling/example/blank-names.ts';
import { sourceLines } from '../support/example/example-plans.ts';

test.each(EXAMPLES)('no file of %s names a person, a staff number or a private telephone', (office) => {
  for (const file of readdirSync(projectFile('prisma', 'contoh', office))) {
    const text = readFileSync(projectFile('prisma', 'contoh', office, file), 'utf8');
    expect(text.split('\n').filter(namesSomebody), file).toEqual([]);
    expect(text.match(/\b\d{18}\b|\bNIP\b|\b08\d{8,}\b|\+62/g), file).toBeNull();
  }
});

test('suppliers in a list of contracts and a president by name are blanked, offices and rules stay', () => {
  const document = [
    'NO\tNAMA PEKERJAAN\tNO KONTRAK\tNAMA PENYEDIA\tKET',
    '1\tBelanja Contoh\t027/01/2019\tBUDI CONTOH / TOKO CONTOH\t',
    '',
    'Agenda Presiden Budi Contoh, yaitu :',
    'Peraturan Presiden Nomor 18 Tahun 2020',
    'Presiden Republik Indonesia',
  ];
  expect(withoutNames(document.join('\n')).split('\n')).toEqual([
    document[0],
    '',
    '',
    '',
    document[4],
    document[5],
    '',
  ]);
});

test('the five lines of names in the Renstra of Perak are blank, and the line numbers stay', () => {
  const lines = sourceLines('perak');
  expect([45, 49, 1225, 2014, 2016].map((line) => lines[line - 1])).toEqual(['', '', '', '', '']);
  expect(lines).toHaveLength(2017);
});

test('a line with a title, a degree or a NIP is blanked, and the line numbers stay', () => {
  const document = `CAMAT\nDrs. CONTOH\nNIP. ${['19000101', '190001', '1001'].join('')}\noleh H. Contoh, S.H., M.Si.\nH. Pelayanan\nDesa\n`;
  expect(withoutNames(document)).toBe('CAMAT\n\n\n\nH. Pelayanan\nDesa\n');
});
