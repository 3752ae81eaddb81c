import { deflateSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bukanRencana } from '../../../src/plan/bukan-rencana.ts';
import { kecamatanDokumen, kecamatanLain } from '../../../src/plan/lines/kecamatan.ts';
import { barisBerkas } from '../../../src/plan/masukan/baris-berkas.ts';
import { barisTeks } from '../../../src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from '../../../src/plan/read-plan.ts';
import { sayTemuan } from '../../../src/plan/say-temuan.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { baca } from '../baca.ts';
import { sumber } from '../transkrip.ts';
import { arsip, bukuDengan } from './arsip.ts';
import { tulisPdf } from './tulis-pdf.ts';

const say = createTranslator('id');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
const teks = (text: string) => Buffer.from(text, 'utf16le');

async function tolak(isi: Uint8Array): Promise<string> {
  const lines = await barisBerkas(isi);
  if (lines.ok) throw new Error(`read ${lines.value.length} lines`);
  return sayRefusal(say, lines.refusal);
}

const word = (body: string) =>
  arsip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });

describe('a file that is no document has one sentence', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['nothing', () => Buffer.alloc(0), /kosong/],
    ['white space', () => Buffer.from(' \n\t\n '), /kosong/],
    ['an empty workbook', () => bukuDengan('<sheetData/>'), /kosong/],
    ['an empty Word document', () => word('<w:p/>'), /kosong/],
    ['a workbook under a password', () => Buffer.concat([OLE, teks('EncryptedPackage')]), /kata sandi/],
    ['an old .xls', () => Buffer.concat([OLE, teks('Workbook')]), /format lama/],
    ['macros', () => bukuDengan('<sheetData/>', { 'xl/vbaProject.bin': 'x' }), /makro/],
    ['half a workbook', () => bukuDengan('<sheetData/>').subarray(0, 300), /rusak/],
    ['a sheet that is no XML', () => bukuDengan('<sheetData><row><c></row>'), /rusak/],
    ['half a Word document', () => arsip({ 'word/document.xml': '<w:document><w:body><w:p>' }), /rusak/],
    ['a PDF that ends early', () => Buffer.from('%PDF-1.7\n1 0 obj'), /rusak/],
    ['a web page called .xls', () => Buffer.from('<html><table>'), /halaman web/],
    ['RTF called .doc', () => Buffer.from('{\\rtf1 Renstra}'), /RTF/],
    ['another archive', () => arsip({ 'content.xml': '<x/>' }), /bukan buku kerja/],
    ['a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /bukan teks/],
    ['more than 20 MB', () => Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /20 MB/],
    ['a million lines', () => Buffer.from('a\n'.repeat(1_000_000)), /150\.000 baris/],
    ['a PDF of pictures', pdfGambar, /gambar hasil pindai/],
    [
      'a PDF under a password',
      () => tulisPdf(barisTeks('Renstra'), { garis: true, huruf: 9, sandi: 'rahasia' }),
      /kata sandi/,
    ],
  ])('%s', async (_, isi, kalimat) => {
    expect(await tolak(await isi())).toMatch(kalimat);
  });
});

/** Two pages on which a picture stands and nothing else. */
async function pdfGambar(): Promise<Uint8Array> {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return await tulisPdf([], { garis: true, huruf: 9, gambar: [png, png] });
}

test('bombs of every kind end in a sentence', async () => {
  const zeros = '0'.repeat(110_000_000);
  const texts = { 'xl/sharedStrings.xml': `<sst><si><t>${zeros}</t></si></sst>` };
  expect(await tolak(bukuDengan('<sheetData/>', texts))).toMatch(/jauh lebih besar/);
  expect(await tolak(bukuDengan('<sheetData/>', texts, 10))).toMatch(/jauh lebih besar/);
  const packed = deflateSync(Buffer.alloc(140_000_000));
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\n'),
    packed,
    Buffer.from('\nendstream\nendobj'),
  ]);
  expect(await tolak(pdf)).toMatch(/jauh lebih besar/);
});

describe('a document without a plan says what was found', () => {
  test('another table', () => {
    const lines = barisTeks('Daftar barang\n\nNo\tNama Barang\tJumlah\n1\tLaptop\t6\n');
    const sentence = sayRefusal(say, bukanRencana(lines, 'barang.tsv'));
    expect(sentence).toContain('1 tabel lain, yang pertama pada baris 3: “No | Nama Barang | Jumlah”');
  });
  test('no table at all', () => {
    const sentence = sayRefusal(say, bukanRencana(barisTeks('\nSurat undangan\n'), 'surat.txt'));
    expect(sentence).toContain('mulai dengan “Surat undangan”');
  });
});

test('formulas: the saved value is taken, a missing one is empty and told with its place', async () => {
  const cell = (at: string, inner: string, t = '') => `<c r="${at}"${t && ` t="${t}"`}>${inner}</c>`;
  const isi = bukuDengan(
    `<sheetData><row r="2">${cell('A2', '<f>1+1</f><v>2</v>')}${cell('B2', '<f>SUM(A1:A9)</f>')}${cell('C2', '<v>#REF!</v>', 'e')}</row></sheetData>`,
  );
  const lines = await barisBerkas(isi);
  if (!lines.ok) throw new Error(lines.refusal.code);
  expect(lines.value.at(-1)!.sel).toEqual(['2', '', '#REF!']);
  const { temuan } = bacaRencana(lines.value, 'rumus');
  expect(temuan.map(({ kode, baris, data }) => [kode, baris, data.sel])).toEqual([
    ['rumus-tanpa-nilai', 2, 'B2'],
    ['rumus-galat', 2, 'C2'],
  ]);
});

test('a text of an old encoding is read, and the finding shows a word of it', async () => {
  const lines = await barisBerkas(Buffer.from('Kode\tNama\n7.01\tKaf\xe9 Desa\n', 'latin1'));
  if (!lines.ok) throw new Error(lines.refusal.code);
  const [temuan] = bacaRencana(lines.value, 'lama').temuan;
  expect(temuan).toMatchObject({ kode: 'sandi-lama', baris: 2, data: { teks: 'Kafé Desa' } });
});

test('UTF-16 without a mark is UTF-16', async () => {
  const lines = await barisBerkas(Buffer.from('Kode\tNama\n7.01\tDesa\n', 'utf16le'));
  expect(lines.ok && lines.value[1]!.sel).toEqual(['7.01', 'Desa']);
});

test('a line of a second sheet has a number of its own, and its finding names the sheet and row', async () => {
  const book = new ExcelJS.Workbook();
  const rows = sumber('randuagung')
    .split('\n')
    .slice(949, 1102)
    .map((line) => line.split('\t'));
  book.addWorksheet('Sampul').addRows([['Renstra'], ['Kecamatan Randuagung']]);
  book.addWorksheet('TC-27').addRows(rows);
  const lines = await barisBerkas(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!lines.ok) throw new Error(lines.refusal.code);
  const numbers = lines.value.slice(1).map(({ baris }) => baris);
  expect(new Set(numbers.slice(2)).size).toBeGreaterThan(100);
  const draf = bacaRencana(lines.value, 'dua-lembar');
  const temuan = draf.temuan.find(({ kode }) => kode === 'kode-rusak')!;
  const { pesan } = sayTemuan(say, temuan);
  expect(temuan.tempat!.baris!.baris).toBe(temuan.baris - 2);
  expect(pesan).toContain(`Baris ${temuan.baris - 2} (lembar “TC-27”):`);
});

describe('two plans in one file', () => {
  const perak = sumber('perak');
  test('the same document twice', () => {
    const lines = perak.split('\n').length;
    const found = baca(`${perak}\n${perak}`, 'dua').temuan.filter(({ kode }) => kode === 'dua-rencana');
    expect(found.map(({ baris, data }) => [baris - lines, data.barisLain])).toEqual([[1784, 1784]]);
  });
  test('documents of two kecamatan', () => {
    const found = baca(`${perak}\n${sumber('randuagung')}`, 'dua').temuan;
    const told = found.find(({ kode }) => kode === 'dua-kecamatan');
    expect(told?.data).toMatchObject({ nama: 'RANDUAGUNG', lain: 'PERAK', barisLain: 6 });
  });
});

describe('whose plan it is', () => {
  const KANTOR = [
    ['perak', 'Perak', 'Jombang'],
    ['randuagung', 'Randuagung', 'Lumajang'],
    ['kemangkon', 'Kemangkon', 'Purbalingga'],
    ['balapulang', 'Balapulang', 'Tegal'],
  ] as const;
  test.each(KANTOR)('%s', (office, nama, kabupaten) => {
    const asal = kecamatanDokumen(barisTeks(sumber(office)));
    expect(asal.kecamatan[0]!.nama.toLowerCase()).toBe(nama.toLowerCase());
    for (const [, other, lain] of KANTOR) {
      const found = kecamatanLain(asal, { nama: other, kabupaten: lain });
      expect(found === undefined).toBe(other === nama);
    }
    expect(kecamatanLain(asal, { nama, kabupaten })).toBeUndefined();
    expect(baca(sumber(office), office).temuan.filter(({ kode }) => kode.startsWith('dua-'))).toEqual([]);
  });
  test('another kabupaten has a kecamatan of that name', () => {
    const asal = kecamatanDokumen(barisTeks(sumber('perak')));
    expect(kecamatanLain(asal, { nama: 'Perak', kabupaten: 'Lumajang' })).toMatchObject({
      nama: 'Perak',
      baris: 6,
    });
  });
  test('a bare table is nobody’s', () => {
    const asal = kecamatanDokumen(barisTeks('Kode\tNama\n7.01\tProgram\n'));
    expect(kecamatanLain(asal, { nama: 'Perak', kabupaten: 'Jombang' })).toBeUndefined();
  });
});

test('100,000 rows are read with words of progress', async () => {
  const row = (n: number) =>
    `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}" t="s"><v>0</v></c><c r="C${n}"><v>${n * 1000}</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_, i) => row(i + 1)).join('');
  const isi = bukuDengan(`<sheetData>${rows}</sheetData>`, {
    'xl/sharedStrings.xml': '<sst><si><t>Sub</t></si></sst>',
  });
  const told: number[] = [];
  const lines = await barisBerkas(isi, { onProgress: (baris) => told.push(baris) });
  expect(lines.ok && lines.value.length).toBe(100_001);
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
