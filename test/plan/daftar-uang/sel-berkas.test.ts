import { deflateRawSync } from 'node:zlib';
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

/** An archive with one part, whose header says what it likes about the part's size. */
function arsip(nama: string, isi: Buffer, ukuranDisebut = isi.length): Buffer {
  const padat = deflateRawSync(isi, { level: 9 });
  const kepala = Buffer.alloc(30);
  kepala.writeUInt32LE(0x04034b50, 0);
  kepala.writeUInt16LE(8, 8);
  kepala.writeUInt32LE(padat.length, 18);
  kepala.writeUInt32LE(ukuranDisebut, 22);
  kepala.writeUInt16LE(nama.length, 26);
  const pusat = Buffer.alloc(46);
  pusat.writeUInt32LE(0x02014b50, 0);
  pusat.writeUInt16LE(8, 10);
  pusat.writeUInt32LE(padat.length, 20);
  pusat.writeUInt32LE(ukuranDisebut, 24);
  pusat.writeUInt16LE(nama.length, 28);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(1, 8);
  akhir.writeUInt16LE(1, 10);
  akhir.writeUInt32LE(46 + nama.length, 12);
  akhir.writeUInt32LE(30 + nama.length + padat.length, 16);
  return Buffer.concat([kepala, Buffer.from(nama), padat, pusat, Buffer.from(nama), akhir]);
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

test('a workbook with merged and validated whole columns opens as fast as any other', async () => {
  const isi = await buku((workbook) => {
    const sheet = workbook.addWorksheet('DPA');
    sheet.addRow([SATU, 1000]);
    sheet.mergeCells('D1:E2');
    sheet.getCell('F1').dataValidation = { type: 'list', formulae: ['"a,b"'] };
  });
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
  ['an archive that is no workbook', arsip('a.txt', Buffer.from('halo')), 'berkas-rusak'],
  ['macros', arsip('xl/vbaProject.bin', Buffer.from('x')), 'berkas-makro'],
  ['a bomb', arsip('xl/workbook.xml', Buffer.alloc(50_000_000)), 'berkas-membengkak'],
  [
    'a bomb whose header says 10 bytes',
    arsip('xl/workbook.xml', Buffer.alloc(50_000_000), 10),
    'berkas-membengkak',
  ],
])('%s', async (_, isi, hasil) => {
  expect(await baca(isi)).toEqual(hasil);
});
