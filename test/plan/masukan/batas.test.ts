import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PembacaLembar } from '../../../src/plan/berkas/baca-lembar.ts';
import { PenguraiXml } from '../../../src/plan/berkas/xml.ts';
import { barisBerkas } from '../../../src/plan/masukan/baris-berkas.ts';
import { PembacaWord } from '../../../src/plan/masukan/baris-word.ts';
import { angkaTerbatas, BARIS_MAX, KOLOM_MAX, NOMOR_BARIS_MAX } from '../../../src/plan/masukan/batas.ts';

/** What somebody hostile writes where a number is expected. */
const angkaJahat = fc.oneof(
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
    .tuple(fc.constantFrom('gridBefore', 'gridSpan', 'gridAfter', 'vMerge', 'hMerge', 'gridCol'), angkaJahat)
    .map(([nama, val]) => `<${nama} val="${val}" w="${val}"/>`),
  fc.constantFrom('<tc><p><t>a</t></p></tc>', '<p><t>teks</t></p>', '<tr/>', '<tbl/>', '<tab/>'),
);

function lembar(xml: string): PembacaLembar {
  const reader = new PembacaLembar(['bersama'], ['0.00']);
  const parser = new PenguraiXml(reader);
  parser.tulis(Buffer.from(`<sheetData>${xml}</sheetData>`));
  parser.selesai();
  return reader;
}

function word(xml: string): PembacaWord {
  const reader = new PembacaWord();
  const parser = new PenguraiXml(reader);
  parser.tulis(Buffer.from(`<body>${xml}</body>`));
  parser.selesai();
  return reader;
}

test('whatever numbers a Word table has, its rows are as wide as is read and no wider', () => {
  const row = fc.array(tagWord, { maxLength: 12 }).map((tags) => `<tr>${tags.join('')}</tr>`);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { lines } = word(`<tbl>${rows.join('')}</tbl>`);
      for (const { sel } of lines) expect(sel.length).toBeLessThanOrEqual(KOLOM_MAX);
      expect(lines.length).toBeLessThanOrEqual(rows.length * 13 + 1);
    }),
  );
});

test('a row that says four billion empty columns stand before it is read as one of the widest', () => {
  const { lines } = word(
    '<tbl><tr><trPr><gridBefore val="4000000000"/></trPr><tc><tcPr><gridSpan val="4000000000"/></tcPr><p><t>x</t></p></tc></tr></tbl>',
  );
  expect(lines[0]!.sel).toHaveLength(KOLOM_MAX);
});

test('whatever numbers a sheet has, rows and columns stay within what is read', () => {
  const cell = fc
    .tuple(
      fc.constantFrom('A', 'Z', 'AA', 'XFD', 'ZZZZZZZZ', '', '5', '-'),
      angkaJahat,
      angkaJahat,
      angkaJahat,
    )
    .map(([huruf, n, gaya, isi]) => `<c r="${huruf}${n}" s="${gaya}" t="n"><v>${isi}</v></c>`);
  const shared = angkaJahat.map((n) => `<c t="s"><v>${n}</v></c>`);
  const row = fc
    .tuple(angkaJahat, angkaJahat, fc.array(fc.oneof(cell, shared), { maxLength: 5 }))
    .map(([r, ht, cells]) => `<row r="${r}" spans="1:${ht}" ht="${ht}">${cells.join('')}</row>`);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const reader = lembar(rows.join(''));
      expect(reader.banyak).toBe(rows.length);
      for (const { nomor, sel } of reader.rows) {
        expect(nomor).toBeLessThanOrEqual(NOMOR_BARIS_MAX);
        expect(Object.keys(sel).every((at) => Number(at) >= 0 && Number(at) < KOLOM_MAX)).toBe(true);
        // A number whose digits would fill the memory is a text.
        for (const one of sel)
          if (typeof one === 'object' && 'angka' in one) expect(one.angka.toFixed().length).toBeLessThan(80);
      }
    }),
  );
});

test('a text of nothing but separators, and one of nothing but line breaks, take no cell and no line beyond what is read', async () => {
  const lebar = await barisBerkas(Buffer.from(`a${'\t'.repeat(2_000_000)}b`));
  expect(lebar.ok && lebar.value[0]!.sel.length).toBe(KOLOM_MAX);
  const panjang = await barisBerkas(Buffer.from(`a${'\n'.repeat(5_000_000)}b`));
  expect(panjang).toEqual({ ok: false, refusal: { code: 'dokumen-terlalu-panjang', batas: BARIS_MAX } });
});

test('tables in tables and elements in elements end before the memory does', () => {
  expect(() => word('<tbl><tr><tc>'.repeat(5000))).toThrow();
  expect(() => word('<p>'.repeat(5000))).toThrow();
});

test('a number of a document is believed up to its bound', () => {
  expect(['7', '4000000000', '-3', 'x', '1e9', '2.5'].map((one) => angkaTerbatas(one, 60))).toEqual([
    7, 60, 0, 0, 60, 0,
  ]);
});
