import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedNumber, COLUMNS_MAX, LINES_MAX, ROW_NUMBER_MAX } from '../../../src/plan/files/limits.ts';
import { SheetReader } from '../../../src/plan/files/read-sheet.ts';
import { XmlParser } from '../../../src/plan/files/xml.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { WordReader } from '../../../src/plan/sources/lines-of-word.ts';

/** What somebody hostile writes where a number is expected. */
const hostileAngka = fc.oneof(
  fc.constantFrom(
    '4000000000',
    '-1',
    '1e308',
    '1e9999999',
    'Infinity',
    'NaN',
    '0x7fffffff',
    '9'.repeat(400),
    '',
    ' 5 ',
  ),
  fc.integer().map(String),
  fc.double().map(String),
);

/** Tags of Word and Excel with a number in every attribute that a reader could believe. */
const tagWord = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('gridBefore', 'gridSpan', 'gridAfter', 'vMerge', 'hMerge', 'gridCol'),
      hostileAngka,
    )
    .map(([name, val]) => `<${name} val="${val}" w="${val}"/>`),
  fc.constantFrom('<tc><p><t>a</t></p></tc>', '<p><t>teks</t></p>', '<tr/>', '<tbl/>', '<tab/>'),
);

function sheet(xml: string): SheetReader {
  const reader = new SheetReader(['bersama'], ['0.00']);
  const parser = new XmlParser(reader);
  parser.write(Buffer.from(`<sheetData>${xml}</sheetData>`));
  parser.finish();
  return reader;
}

function word(xml: string): WordReader {
  const reader = new WordReader();
  const parser = new XmlParser(reader);
  parser.write(Buffer.from(`<body>${xml}</body>`));
  parser.finish();
  return reader;
}

test('whatever numbers a Word table has, its rows are as wide as is read and no wider', () => {
  const row = fc.array(tagWord, { maxLength: 12 }).map((tags) => `<tr>${tags.join('')}</tr>`);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { all: lines } = word(`<tbl>${rows.join('')}</tbl>`).lines;
      for (const { cells } of lines) expect(cells.length).toBeLessThanOrEqual(COLUMNS_MAX);
      expect(lines.length).toBeLessThanOrEqual(rows.length * 13 + 1);
    }),
  );
});

test('a row that says four billion empty columns stand before it is read as one of the widest', () => {
  const { all: lines } = word(
    '<tbl><tr><trPr><gridBefore val="4000000000"/></trPr><tc><tcPr><gridSpan val="4000000000"/></tcPr><p><t>x</t></p></tc></tr></tbl>',
  ).lines;
  expect(lines[0]!.cells).toHaveLength(COLUMNS_MAX);
});

test('whatever numbers a sheet has, rows and columns stay within what is read', () => {
  const cell = fc
    .tuple(
      fc.constantFrom('A', 'Z', 'AA', 'XFD', 'ZZZZZZZZ', '', '5', '-'),
      hostileAngka,
      hostileAngka,
      hostileAngka,
    )
    .map(([letters, n, style, content]) => `<c r="${letters}${n}" s="${style}" t="n"><v>${content}</v></c>`);
  const shared = hostileAngka.map((n) => `<c t="s"><v>${n}</v></c>`);
  const row = fc
    .tuple(hostileAngka, hostileAngka, fc.array(fc.oneof(cell, shared), { maxLength: 5 }))
    .map(([r, ht, cells]) => `<row r="${r}" spans="1:${ht}" ht="${ht}">${cells.join('')}</row>`);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const reader = sheet(rows.join(''));
      expect(reader.many).toBe(rows.length);
      for (const { number, cells } of reader.rows) {
        expect(number).toBeLessThanOrEqual(ROW_NUMBER_MAX);
        expect(Object.keys(cells).every((at) => Number(at) >= 0 && Number(at) < COLUMNS_MAX)).toBe(true);
        // A number whose digits would fill the memory is a text.
        for (const one of cells)
          if (typeof one === 'object' && 'angka' in one) expect(one.angka.toFixed().length).toBeLessThan(80);
      }
    }),
  );
});

test('a text of nothing but separators, and one of nothing but line breaks, take no cell and no line beyond what is read', async () => {
  const width = await linesOfFile(Buffer.from(`a${'\t'.repeat(2_000_000)}b`));
  expect(width.ok && width.value[0]!.cells.length).toBe(COLUMNS_MAX);
  const length = await linesOfFile(Buffer.from(`a${'\n'.repeat(5_000_000)}b`));
  expect(length).toEqual({ ok: false, refusal: { code: 'dokumen-terlalu-panjang', limit: LINES_MAX } });
});

test('tables in tables and elements in elements end before the memory does', () => {
  expect(() => word('<tbl><tr><tc>'.repeat(5000))).toThrow();
  expect(() => word('<p>'.repeat(5000))).toThrow();
});

test('a number of a document is believed up to its bound', () => {
  expect(['7', '4000000000', '-3', 'x', '1e9', '2.5'].map((one) => boundedNumber(one, 60))).toEqual([
    7, 60, 0, 0, 60, 0,
  ]);
});
