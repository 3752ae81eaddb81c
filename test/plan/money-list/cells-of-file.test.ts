import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { BYTES_MAX, cellsOfFile } from '../../../src/plan/money-list/cells-of-file.ts';
import { readMoneyList } from '../../../src/plan/money-list/read-money-list.ts';
import { archive, workbookWith } from '../../support/plan/archive.ts';

const ONE = '7.01.03.2.01.0001';
const TWO = '7.01.03.2.01.0003';

async function read(content: Uint8Array) {
  const table = await cellsOfFile(content);
  if (!table.ok) return table.refusal.code;
  const list = readMoneyList(table.value, 'pagu');
  if (!list.ok) return list.refusal.code;
  return list.value.line.map(({ line, kode, value }) => `${line}: ${kode} ${value.toFixed()}`);
}

async function workbook(content: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  content(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('a workbook: numbers, texts, formulas, rich text, the sheet with the codes', async () => {
  const content = await workbook((workbook) => {
    workbook.addWorksheet('Sampul').addRow(['DPA 2026']);
    const sheet = workbook.addWorksheet('Rincian');
    sheet.addRow(['No', 'Kode', 'Uraian', 'Pagu', 'Sisa']);
    sheet.addRow([]);
    sheet.addRow([1, ONE, 'Musrenbang', { formula: '2+2', result: 20525299.999999996 }, 7]);
    sheet.addRow([2, { richText: [{ text: '7.01.03.2.01' }, { text: '.0003' }] }, 'x', '33.551.000,-', 7]);
  });
  expect(await read(content)).toEqual([`3: ${ONE} 20525300`, `4: ${TWO} 33551000`]);
});

test('a few bytes that name 17 thousand million cells cost nothing', async () => {
  const cells = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const content = workbookWith(
    `<sheetData><row r="1">${cells('A1', ONE)}<c r="B1"><v>1000</v></c></row></sheetData>` +
      '<mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="A2:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
  );
  expect(await read(content)).toEqual([`1: ${ONE} 1000`]);
});

/** A workbook of 300 kB whose texts unpack to 100 MB and more. */
function bom(statedSize?: number): Buffer {
  const content = `<sst><si><t>${'0'.repeat(110_000_000)}</t></si></sst>`;
  return workbookWith('<sheetData/>', { 'xl/sharedStrings.xml': content }, statedSize);
}

test.each<[string, Uint8Array, string | string[]]>([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${ONE};1.000`), [`1: ${ONE} 1000`]],
  ['UTF-16', Buffer.from(`\uFEFF${ONE}\t1.000\r\n`, 'utf16le'), [`1: ${ONE} 1000`]],
  [
    'windows-1252',
    Buffer.concat([Buffer.from(`${ONE} Caf`), Buffer.from([0xe9]), Buffer.from(' 1.000')]),
    [`1: ${ONE} 1000`],
  ],
  ['nothing', Buffer.alloc(0), 'daftar-kosong'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'daftar-pdf'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'berkas-lama'],
  [
    'a locked workbook',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'berkas-bersandi',
  ],
  [
    'a web page called .xls',
    Buffer.from('<html><table><tr><td>7.01</td></tr></table></html>'),
    'berkas-lembar-web',
  ],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'berkas-bukan-daftar'],
  ['more than 1 MB', Buffer.alloc(BYTES_MAX + 1, 'a'), 'daftar-terlalu-besar'],
  ['a broken archive', Buffer.from('PK\u0003\u0004 rusak'), 'berkas-rusak'],
  ['an archive that is no workbook', archive({ 'a.txt': 'halo' }), 'berkas-rusak'],
  ['macros', archive({ 'xl/vbaProject.bin': 'x' }), 'berkas-makro'],
  ['a bomb', bom(), 'berkas-membengkak'],
  ['a bomb whose header says 10 bytes', bom(10), 'berkas-membengkak'],
])('%s', async (_, content, outcome) => {
  expect(await read(content)).toEqual(outcome);
});
