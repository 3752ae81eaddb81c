import type ExcelJS from 'exceljs';
import { type BahanTemplat, isiTemplat } from './isi-templat.ts';
import { kataPilihan } from './kata.ts';
import {
  BARIS_JUDUL,
  BENTUK_TEMPLAT,
  LEMBAR,
  LEMBAR_KENAL,
  LEMBAR_PILIHAN,
  type NamaPilihan,
  PILIHAN,
  tahunRencana,
} from './lembar.ts';
import { namaPelaksana, pelaksana } from './sel.ts';
import { pasangPilihan, tulisLembar } from './tulis-lembar.ts';
import { tulisPetunjuk } from './tulis-petunjuk.ts';

/** What a template is made of. */
export interface BahanBuku extends BahanTemplat {
  /** Kemendagri code and name of the kecamatan. */
  wilayah: string;
  kantor: string;
  /** ISO date on which it is made. */
  dibuat: string;
}

/** The words of every drop-down on a hidden sheet, a column each. @returns the range of each */
function tulisPilihan(book: ExcelJS.Workbook, { say, pelapor, rencana }: BahanBuku): Map<string, string> {
  const sheet = book.addWorksheet(LEMBAR_PILIHAN, { state: 'veryHidden' });
  const daftar = new Map<string, string[]>(
    (Object.keys(PILIHAN) as NamaPilihan[]).map((nama) => [
      nama,
      PILIHAN[nama].map((nilai) => kataPilihan(say, nama, nilai)),
    ]),
  );
  daftar.set('pelaksana', pelaksana(pelapor).map(namaPelaksana));
  const rentang = new Map<string, string>();
  [...daftar].forEach(([nama, kata], index) => {
    const kolom = sheet.getColumn(index + 1);
    kolom.values = [nama, ...kata];
    const huruf = kolom.letter;
    if (kata.length > 0) rentang.set(nama, `${LEMBAR_PILIHAN}!$${huruf}$2:$${huruf}$${kata.length + 1}`);
  });
  const akhir = BARIS_JUDUL + rencana.nodes.length;
  rentang.set('nomor', `'${say('templat-lembar-rencana')}'!$B$${BARIS_JUDUL + 1}:$B$${akhir}`);
  return rentang;
}

/**
 * The plan as an .xlsx workbook that can be changed and sent back: instructions, the tree with pagu, the indicators
 * with every property, the monthly plan of targets and of money. Headings are protected, words come from drop-downs,
 * and a hidden sheet names the office and the version it was made from.
 */
export async function tulisTemplat(bahan: BahanBuku): Promise<Uint8Array> {
  const { say, rencana } = bahan;
  // Loaded with the first workbook: most processes never write one, and it costs 28 MB.
  const { Workbook } = (await import('exceljs')).default;
  const book = new Workbook();
  book.title = say('templat-judul', { kantor: bahan.kantor });
  tulisPetunjuk(book, bahan);
  const tahun = tahunRencana(rencana);
  const isi = isiTemplat(bahan);
  const lembaran = LEMBAR.map((lembar) => ({
    lembar,
    sheet: tulisLembar(book, { say, lembar, tahun, isi: isi[lembar] }),
  }));
  const rentang = tulisPilihan(book, bahan);
  for (const { lembar, sheet } of lembaran) pasangPilihan(sheet, { say, lembar, tahun, rentang });
  const kenal = book.addWorksheet(LEMBAR_KENAL, { state: 'veryHidden' });
  kenal.addRows([
    ['bentuk', BENTUK_TEMPLAT],
    ['wilayah', bahan.wilayah],
    ['rencana', String(rencana.id)],
    ['tahun', String(bahan.tahun)],
  ]);
  for (const { sheet } of lembaran) await kunci(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Protected without a password: against slips, not against people. */
async function kunci(sheet: ExcelJS.Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: false,
    autoFilter: true,
  });
}
