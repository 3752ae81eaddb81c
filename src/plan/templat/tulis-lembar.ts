import { Decimal } from 'decimal.js';
import type ExcelJS from 'exceljs';
import type { Say } from '../../text/translator.ts';
import {
  BARIS_BARU,
  BARIS_ID,
  BARIS_JUDUL,
  BULAN_KOLOM,
  type Kolom,
  kolomLembar,
  type Lembar,
} from './lembar.ts';
import { type IsiSel, type SelBaris, teksIsi } from './sel.ts';

/** Beyond so many digits a spreadsheet's number is no longer exact. */
const DIGIT = 15;

const GARIS: Partial<ExcelJS.Borders> = {
  bottom: { style: 'hair', color: { argb: 'FFB0B0B0' } },
};
const LATAR_JUDUL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } };
const LATAR_TETAP: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
const FORMAT: Partial<Record<NonNullable<Kolom['jenis']>, string>> = {
  uang: '#,##0.##;[Red]-#,##0.##',
  angka: '#,##0.####',
  jumlah: '#,##0.##',
  selisih: '#,##0.##;[Red]-#,##0.##',
};

/** A heading: `Pagu 2027`, `Mar`. */
export function judulKolom(say: Say, id: string): string {
  const [nama = '', tahun] = id.split('.');
  if (/^b\d+$/.test(nama)) return say(`month-short-${nama.slice(1)}`);
  return tahun === undefined ? say(`templat-kolom-${nama}`) : say(`templat-tahunan-${nama}`, { tahun });
}

/** What a cell holds: a number where it is exact as one. */
export function nilaiSel(isi: IsiSel): string | number | null {
  if (isi === undefined || isi === '') return null;
  if (!Decimal.isDecimal(isi)) return isi;
  return isi.precision() <= DIGIT ? isi.toNumber() : teksIsi(isi);
}

interface BahanLembar {
  say: Say;
  lembar: Lembar;
  tahun: readonly number[];
  isi: readonly SelBaris[];
}

/** Letter of a column. */
function huruf(sheet: ExcelJS.Worksheet, kolom: readonly Kolom[], id: string): string {
  return sheet.getColumn(kolom.findIndex((one) => one.id === id) + 1).letter;
}

function rumusJumlah(sheet: ExcelJS.Worksheet, kolom: readonly Kolom[], id: string, baris: number): string {
  if (id === 'selisih')
    return `${huruf(sheet, kolom, 'target')}${baris}-${huruf(sheet, kolom, 'jumlah')}${baris}`;
  const [dari, sampai] = [BULAN_KOLOM[0]!, BULAN_KOLOM.at(-1)!].map((one) => huruf(sheet, kolom, one));
  return `SUM(${dari}${baris}:${sampai}${baris})`;
}

/** Sums are saved with their result, so that viewers that do not compute show them too. */
function hasilJumlah(isi: SelBaris, id: string): number {
  const bulan = BULAN_KOLOM.map((one) => isi[one]).filter((one) => Decimal.isDecimal(one));
  const jumlah = bulan.reduce((sum, one) => sum.plus(one), new Decimal(0));
  const pagu = Decimal.isDecimal(isi.target) ? isi.target : new Decimal(0);
  return (id === 'jumlah' ? jumlah : pagu.minus(jumlah)).toNumber();
}

function tulisBaris(sheet: ExcelJS.Worksheet, kolom: readonly Kolom[], baris: number, isi?: SelBaris): void {
  kolom.forEach(({ id, jenis }, index) => {
    const cell = sheet.getCell(baris, index + 1);
    const hitung = jenis === 'jumlah' || jenis === 'selisih';
    if (isi !== undefined && hitung)
      cell.value = { formula: rumusJumlah(sheet, kolom, id, baris), result: hasilJumlah(isi, id) };
    else if (isi !== undefined) cell.value = nilaiSel(isi[id]);
    // Unlocked even where nothing is read, since a line with a locked cell cannot be deleted.
    cell.protection = { locked: false };
    cell.border = GARIS;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (jenis === 'tetap' || hitung) cell.fill = LATAR_TETAP;
    const format = jenis && FORMAT[jenis];
    if (format !== undefined || Decimal.isDecimal(isi?.[id])) cell.numFmt = format ?? '#,##0.####';
  });
}

function tulisJudul(sheet: ExcelJS.Worksheet, kolom: readonly Kolom[], say: Say): void {
  kolom.forEach(({ id, lebar, jenis }, index) => {
    sheet.getColumn(index + 1).width = lebar;
    sheet.getColumn(index + 1).hidden = jenis === 'tersembunyi';
    sheet.getCell(BARIS_ID, index + 1).value = id;
    const cell = sheet.getCell(BARIS_JUDUL, index + 1);
    cell.value = judulKolom(say, id);
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = LATAR_JUDUL;
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
  sheet.getRow(BARIS_ID).hidden = true;
  sheet.getRow(BARIS_JUDUL).height = 48;
}

/** One sheet with its lines; headings stay in sight and repeat on paper. */
export function tulisLembar(
  book: ExcelJS.Workbook,
  { say, lembar, tahun, isi }: BahanLembar,
): ExcelJS.Worksheet {
  const kolom = kolomLembar(lembar, tahun);
  const bebas =
    lembar === 'rencana' ? 5 : lembar === 'indikator' ? 3 : kolom.findIndex(({ id }) => id === 'b1');
  const sheet = book.addWorksheet(say(`templat-lembar-${lembar}`), {
    views: [{ state: 'frozen', xSplit: bebas, ySplit: BARIS_JUDUL, zoomScale: 90 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      // The many columns of the indicators would be too small on one page: two, each with the names.
      fitToWidth: lembar === 'indikator' ? 2 : 1,
      fitToHeight: 0,
      printTitlesRow: `${BARIS_JUDUL}:${BARIS_JUDUL}`,
      ...(lembar === 'indikator' && { printTitlesColumn: 'B:C' }),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  tulisJudul(sheet, kolom, say);
  isi.forEach((one, index) => {
    tulisBaris(sheet, kolom, BARIS_JUDUL + 1 + index, one);
  });
  const baru = lembar === 'rencana' || lembar === 'indikator' ? BARIS_BARU : 0;
  for (let at = 0; at < baru; at += 1) tulisBaris(sheet, kolom, BARIS_JUDUL + 1 + isi.length + at);
  return sheet;
}

/** exceljs knows validations of whole ranges, but its types do not. */
type DenganValidasi = ExcelJS.Worksheet & {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

/** Puts the drop-downs on a sheet: words of a list, and figures where money is due. */
export function pasangPilihan(
  sheet: ExcelJS.Worksheet,
  {
    say,
    lembar,
    tahun,
    rentang,
  }: Pick<BahanLembar, 'say' | 'lembar' | 'tahun'> & {
    rentang: ReadonlyMap<string, string>;
  },
): void {
  const akhir = Math.max(sheet.rowCount, BARIS_JUDUL + 1);
  kolomLembar(lembar, tahun).forEach(({ jenis, pilihan }, index) => {
    const huruf = sheet.getColumn(index + 1).letter;
    const range = `${huruf}${BARIS_JUDUL + 1}:${huruf}${akhir}`;
    const daftar = pilihan && rentang.get(pilihan);
    if (daftar !== undefined) {
      (sheet as DenganValidasi).dataValidations.add(range, {
        type: 'list',
        allowBlank: true,
        formulae: [daftar],
        showErrorMessage: pilihan !== 'nomor',
        errorTitle: say('templat-salah-pilihan-judul'),
        error: say('templat-salah-pilihan-isi'),
      });
    } else if (jenis === 'uang') {
      (sheet as DenganValidasi).dataValidations.add(range, {
        type: 'decimal',
        operator: 'between',
        allowBlank: true,
        formulae: [-1e15, 1e15],
        showErrorMessage: true,
        errorTitle: say('templat-salah-angka-judul'),
        error: say('templat-salah-angka-isi'),
      });
    }
  });
}
