import { deflateSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sayFinding } from '../../../src/plan/draft/say-finding.ts';
import { documentKecamatan, otherKecamatan } from '../../../src/plan/lines/kecamatan.ts';
import { notAPlan } from '../../../src/plan/not-a-plan.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { archive, workbookWith } from '../../support/plan/archive.ts';
import { readDraft } from '../../support/plan/read-draft.ts';
import { source } from '../../support/plan/transcript.ts';
import { writePdf } from '../../support/plan/write-pdf.ts';

const say = createTranslator('id');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
const text = (text: string) => Buffer.from(text, 'utf16le');

async function reject(content: Uint8Array): Promise<string> {
  const lines = await linesOfFile(content);
  if (lines.ok) throw new Error(`read ${lines.value.length} lines`);
  return sayRefusal(say, lines.refusal);
}

const word = (body: string) =>
  archive({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });

describe('a file that is no document has one sentence', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['nothing', () => Buffer.alloc(0), /kosong/],
    ['white space', () => Buffer.from(' \n\t\n '), /kosong/],
    ['an empty workbook', () => workbookWith('<sheetData/>'), /kosong/],
    ['an empty Word document', () => word('<w:p/>'), /kosong/],
    ['a workbook under a password', () => Buffer.concat([OLE, text('EncryptedPackage')]), /kata sandi/],
    ['an old .xls', () => Buffer.concat([OLE, text('Workbook')]), /\(\.xls\).*Excel.*LibreOffice/],
    ['an old .doc', () => Buffer.concat([OLE, text('WordDocument')]), /\(\.doc\).*Word.*LibreOffice/],
    ['macros', () => workbookWith('<sheetData/>', { 'xl/vbaProject.bin': 'x' }), /makro/],
    ['half a workbook', () => workbookWith('<sheetData/>').subarray(0, 300), /rusak/],
    ['a sheet that is no XML', () => workbookWith('<sheetData><row><c></row>'), /rusak/],
    ['half a Word document', () => archive({ 'word/document.xml': '<w:document><w:body><w:p>' }), /rusak/],
    ['a PDF that ends early', () => Buffer.from('%PDF-1.7\n1 0 obj'), /rusak/],
    ['a web page called .xls', () => Buffer.from('<html><table>'), /halaman web.*Excel.*LibreOffice/],
    ['RTF called .doc', () => Buffer.from('{\\rtf1 Renstra}'), /RTF.*Word.*LibreOffice/],
    ['another archive', () => archive({ 'content.xml': '<x/>' }), /bukan buku kerja/],
    ['a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /bukan teks/],
    ['more than 20 MB', () => Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /20 MB/],
    ['a million lines', () => Buffer.from('a\n'.repeat(1_000_000)), /150\.000 baris/],
    ['a PDF of pictures', pdfOfPictures, /gambar hasil pindai/],
    [
      'a PDF under a password',
      () => writePdf(linesOfText('Renstra'), { rulings: true, letters: 9, encoding: 'rahasia' }),
      /kata sandi/,
    ],
  ])('%s', async (_, content, sentence) => {
    expect(await reject(await content())).toMatch(sentence);
  });
});

/** Two pages on which a picture stands and nothing else. */
async function pdfOfPictures(): Promise<Uint8Array> {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return await writePdf([], { rulings: true, letters: 9, picture: [png, png] });
}

test('bombs of every kind end in a sentence', async () => {
  const zeros = '0'.repeat(110_000_000);
  const texts = { 'xl/sharedStrings.xml': `<sst><si><t>${zeros}</t></si></sst>` };
  expect(await reject(workbookWith('<sheetData/>', texts))).toMatch(/jauh lebih besar/);
  expect(await reject(workbookWith('<sheetData/>', texts, 10))).toMatch(/jauh lebih besar/);
  const packed = deflateSync(Buffer.alloc(140_000_000));
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\n'),
    packed,
    Buffer.from('\nendstream\nendobj'),
  ]);
  expect(await reject(pdf)).toMatch(/jauh lebih besar/);
});

describe('a document without a plan says what was found', () => {
  test('another table', () => {
    const lines = linesOfText('Daftar barang\n\nNo\tNama Barang\tJumlah\n1\tLaptop\t6\n');
    const sentence = sayRefusal(say, notAPlan(lines, 'barang.tsv'));
    expect(sentence).toContain('1 tabel lain, yang pertama pada baris 3: “No | Nama Barang | Jumlah”');
  });
  test('no table at all', () => {
    const sentence = sayRefusal(say, notAPlan(linesOfText('\nSurat undangan\n'), 'surat.txt'));
    expect(sentence).toContain('mulai dengan “Surat undangan”');
  });
});

test('formulas: the saved value is taken, a missing one is empty and told with its place', async () => {
  const cell = (at: string, inner: string, t = '') => `<c r="${at}"${t && ` t="${t}"`}>${inner}</c>`;
  const content = workbookWith(
    `<sheetData><row r="2">${cell('A2', '<f>1+1</f><v>2</v>')}${cell('B2', '<f>SUM(A1:A9)</f>')}${cell('C2', '<v>#REF!</v>', 'e')}</row></sheetData>`,
  );
  const lines = await linesOfFile(content);
  if (!lines.ok) throw new Error(lines.refusal.code);
  expect(lines.value.at(-1)!.cells).toEqual(['2', '', '#REF!']);
  const { findings } = readPlan(lines.value, 'rumus');
  expect(findings.map(({ kode, line, data }) => [kode, line, data.cells])).toEqual([
    ['rumus-tanpa-nilai', 2, 'B2'],
    ['rumus-galat', 2, 'C2'],
  ]);
});

test('a text of an old encoding is read, and the finding shows a word of it', async () => {
  const lines = await linesOfFile(Buffer.from('Kode\tNama\n7.01\tKaf\xe9 Desa\n', 'latin1'));
  if (!lines.ok) throw new Error(lines.refusal.code);
  const [findings] = readPlan(lines.value, 'lama').findings;
  expect(findings).toMatchObject({ kode: 'sandi-lama', line: 2, data: { text: 'Kafé Desa' } });
});

test('UTF-16 without a mark is UTF-16', async () => {
  const lines = await linesOfFile(Buffer.from('Kode\tNama\n7.01\tDesa\n', 'utf16le'));
  expect(lines.ok && lines.value[1]!.cells).toEqual(['7.01', 'Desa']);
});

test('a line of a second sheet has a number of its own, and its finding names the sheet and row', async () => {
  const book = new ExcelJS.Workbook();
  const rows = source('randuagung')
    .split('\n')
    .slice(949, 1102)
    .map((line) => line.split('\t'));
  book.addWorksheet('Sampul').addRows([['Renstra'], ['Kecamatan Randuagung']]);
  book.addWorksheet('TC-27').addRows(rows);
  const lines = await linesOfFile(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!lines.ok) throw new Error(lines.refusal.code);
  const numbers = lines.value.slice(1).map(({ line }) => line);
  expect(new Set(numbers.slice(2)).size).toBeGreaterThan(100);
  const draft = readPlan(lines.value, 'dua-lembar');
  const findings = draft.findings.find(({ kode }) => kode === 'kode-rusak')!;
  const { message } = sayFinding(say, findings);
  expect(findings.place!.line!.line).toBe(findings.line - 2);
  expect(message).toContain(`Baris ${findings.line - 2} (lembar “TC-27”):`);
});

describe('two plans in one file', () => {
  const perak = source('perak');
  test('the same document twice', () => {
    const lines = perak.split('\n').length;
    const found = readDraft(`${perak}\n${perak}`, 'dua').findings.filter(
      ({ kode }) => kode === 'dua-rencana',
    );
    expect(found.map(({ line, data }) => [line - lines, data.otherRow])).toEqual([[1784, 1784]]);
  });
  test('documents of two kecamatan', () => {
    const found = readDraft(`${perak}\n${source('randuagung')}`, 'dua').findings;
    const told = found.find(({ kode }) => kode === 'dua-kecamatan');
    expect(told?.data).toMatchObject({ name: 'RANDUAGUNG', other: 'PERAK', otherRow: 6 });
  });
});

describe('whose plan it is', () => {
  const OFFICE = [
    ['perak', 'Perak', 'Jombang'],
    ['randuagung', 'Randuagung', 'Lumajang'],
    ['kemangkon', 'Kemangkon', 'Purbalingga'],
    ['balapulang', 'Balapulang', 'Tegal'],
  ] as const;
  test.each(OFFICE)('%s', (office, name, kabupaten) => {
    const origin = documentKecamatan(linesOfText(source(office)));
    expect(origin.kecamatan[0]!.name.toLowerCase()).toBe(name.toLowerCase());
    for (const [, kecamatan, other] of OFFICE) {
      const found = otherKecamatan(origin, { name: kecamatan, kabupaten: other });
      expect(found === undefined).toBe(kecamatan === name);
    }
    expect(otherKecamatan(origin, { name, kabupaten })).toBeUndefined();
    expect(readDraft(source(office), office).findings.filter(({ kode }) => kode.startsWith('dua-'))).toEqual(
      [],
    );
  });
  test('another kabupaten has a kecamatan of that name', () => {
    const origin = documentKecamatan(linesOfText(source('perak')));
    expect(otherKecamatan(origin, { name: 'Perak', kabupaten: 'Lumajang' })).toMatchObject({
      name: 'Perak',
      line: 6,
    });
  });
  test('a bare table is nobody’s', () => {
    const origin = documentKecamatan(linesOfText('Kode\tNama\n7.01\tProgram\n'));
    expect(otherKecamatan(origin, { name: 'Perak', kabupaten: 'Jombang' })).toBeUndefined();
  });
});

test('100,000 rows are read with words of progress', async () => {
  const row = (n: number) =>
    `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}" t="s"><v>0</v></c><c r="C${n}"><v>${n * 1000}</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_, i) => row(i + 1)).join('');
  const content = workbookWith(`<sheetData>${rows}</sheetData>`, {
    'xl/sharedStrings.xml': '<sst><si><t>Sub</t></si></sst>',
  });
  const told: number[] = [];
  const lines = await linesOfFile(content, { onProgress: (line) => told.push(line) });
  expect(lines.ok && lines.value.length).toBe(100_001);
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
