import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { bacaDaftar } from '../../../src/plan/daftar-uang/baca-daftar.ts';
import { selDariBerkas, UKURAN_MAX } from '../../../src/plan/daftar-uang/sel-berkas.ts';

const SATU = '7.01.03.2.01.0001';
const DUA = '7.01.03.2.01.0003';

async function baca(isi: Uint8Array) {
  const tabel = await selDariBerkas(isi);
  if (!tabel.ok) return tabel.refusal.code;
  const daftar = bacaDaftar(tabel.value, 'pagu');
  if (!daftar.ok) return daftar.refusal.code;
  return daftar.value.baris.map(({ baris, kode, nilai }) => `${baris}: ${kode} ${nilai.toFixed()}`);
}

async function buku(isi: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  isi(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** An archive of parts; a header says what it likes about the size of its part. */
function arsip(parts: Record<string, string | Buffer>, ukuranDisebut?: number): Buffer {
  const isi: Buffer[] = [];
  const daftar: Buffer[] = [];
  let letak = 0;
  for (const [nama, bytes] of Object.entries(parts)) {
    const mentah = Buffer.from(bytes);
    const padat = deflateRawSync(mentah, { level: 9 });
    const kepala = Buffer.alloc(30);
    kepala.writeUInt32LE(0x04034b50, 0);
    const pusat = Buffer.alloc(46);
    pusat.writeUInt32LE(0x02014b50, 0);
    for (const [buf, at] of [
      [kepala, 8],
      [pusat, 10],
    ] as const) {
      buf.writeUInt16LE(8, at);
      buf.writeUInt32LE(crc32(mentah), at + 6);
      buf.writeUInt32LE(padat.length, at + 10);
      buf.writeUInt32LE(ukuranDisebut ?? mentah.length, at + 14);
      buf.writeUInt16LE(nama.length, at + 18);
    }
    pusat.writeUInt32LE(letak, 42);
    isi.push(kepala, Buffer.from(nama), padat);
    daftar.push(pusat, Buffer.from(nama));
    letak += 30 + nama.length + padat.length;
  }
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(Object.keys(parts).length, 8);
  akhir.writeUInt16LE(Object.keys(parts).length, 10);
  akhir.writeUInt32LE(Buffer.concat(daftar).length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...isi, ...daftar, akhir]);
}

/** The smallest workbook with this sheet. */
function bukuDengan(sheet: string): Buffer {
  const xml = '<?xml version="1.0"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return arsip({
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="DPA" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}">${sheet}</worksheet>`,
  });
}

test('a workbook: numbers, texts, formulas, rich text, the sheet with the codes', async () => {
  const isi = await buku((workbook) => {
    workbook.addWorksheet('Sampul').addRow(['DPA 2026']);
    const sheet = workbook.addWorksheet('Rincian');
    sheet.addRow(['No', 'Kode', 'Uraian', 'Pagu', 'Sisa']);
    sheet.addRow([]);
    sheet.addRow([1, SATU, 'Musrenbang', { formula: '2+2', result: 20525299.999999996 }, 7]);
    sheet.addRow([2, { richText: [{ text: '7.01.03.2.01' }, { text: '.0003' }] }, 'x', '33.551.000,-', 7]);
  });
  expect(await baca(isi)).toEqual([`3: ${SATU} 20525300`, `4: ${DUA} 33551000`]);
});

test('a few bytes that name 17 thousand million cells cost nothing', async () => {
  const sel = (at: string, teks: string) => `<c r="${at}" t="inlineStr"><is><t>${teks}</t></is></c>`;
  const isi = bukuDengan(
    `<sheetData><row r="1">${sel('A1', SATU)}<c r="B1"><v>1000</v></c></row></sheetData>` +
      '<mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="A2:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
  );
  expect(await baca(isi)).toEqual([`1: ${SATU} 1000`]);
});

test.each<[string, Uint8Array, string | string[]]>([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${SATU};1.000`), [`1: ${SATU} 1000`]],
  ['UTF-16', Buffer.from(`\uFEFF${SATU}\t1.000\r\n`, 'utf16le'), [`1: ${SATU} 1000`]],
  [
    'windows-1252',
    Buffer.concat([Buffer.from(`${SATU} Caf`), Buffer.from([0xe9]), Buffer.from(' 1.000')]),
    [`1: ${SATU} 1000`],
  ],
  ['nothing', Buffer.alloc(0), 'daftar-kosong'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'daftar-pdf'],
  ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'berkas-terkunci'],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'berkas-bukan-daftar'],
  ['more than 1 MB', Buffer.alloc(UKURAN_MAX + 1, 'a'), 'daftar-terlalu-besar'],
  ['a broken archive', Buffer.from('PK\u0003\u0004 rusak'), 'berkas-rusak'],
  ['an archive that is no workbook', arsip({ 'a.txt': 'halo' }), 'berkas-rusak'],
  ['macros', arsip({ 'xl/vbaProject.bin': 'x' }), 'berkas-makro'],
  ['a bomb', arsip({ 'xl/workbook.xml': Buffer.alloc(50_000_000) }), 'berkas-membengkak'],
  [
    'a bomb whose header says 10 bytes',
    arsip({ 'xl/workbook.xml': Buffer.alloc(50_000_000) }, 10),
    'berkas-membengkak',
  ],
])('%s', async (_, isi, hasil) => {
  expect(await baca(isi)).toEqual(hasil);
});
