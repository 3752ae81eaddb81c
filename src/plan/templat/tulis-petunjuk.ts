import type ExcelJS from 'exceljs';
import { Temporal } from 'temporal-polyfill';
import { tanggal } from '../../text/dates.ts';
import type { BahanBuku } from './tulis-templat.ts';

/** How many sentences the first sheet has. */
const LANGKAH = 9;

/** The first sheet: what this workbook is, and what to do with it. */
export function tulisPetunjuk(book: ExcelJS.Workbook, bahan: BahanBuku): void {
  const { say, rencana } = bahan;
  const sheet = book.addWorksheet(say('templat-lembar-petunjuk'), {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = 4;
  sheet.getColumn(2).width = 100;
  const hari = (iso: string) => tanggal(say, Temporal.PlainDate.from(iso));
  sheet.getCell('A1').value = say('templat-judul', { kantor: bahan.kantor });
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = say('templat-dari', {
    dokumen: rencana.dokumen,
    jenis: say(`rencana-jenis-${rencana.jenis}`),
    mulai: hari(rencana.berlakuDari),
    dibuat: hari(bahan.dibuat),
  });
  for (let nomor = 1; nomor <= LANGKAH; nomor += 1) {
    const row = sheet.getRow(nomor + 3);
    row.getCell(1).value = nomor;
    row.getCell(2).value = say(`templat-petunjuk-${nomor}`, { tahun: String(bahan.tahun) });
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.getCell(1).alignment = { vertical: 'top' };
  }
}
