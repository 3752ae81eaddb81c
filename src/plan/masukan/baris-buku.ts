import { Decimal } from 'decimal.js';
import ExcelJS from 'exceljs';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { periksaZip, type ZipRefusal } from '../daftar-uang/zip-aman.ts';
import type { Baris } from '../lines/split-lines.ts';

/** Parts of a sheet that say nothing about its cells, and of which a few bytes can name millions. */
const ABAIKAN = ['mergeCells', 'dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'extLst'];

/** Columns that are read. */
const KOLOM_MAX = 60;

/** Beyond so many digits a spreadsheet's number is only its arithmetic's noise. */
const DIGIT = 15;

/** A number as an Indonesian document prints it; `0,8333` shown as a percentage is `83,33%`. */
function angkaBuku(value: number, format: string): string {
  if (!Number.isFinite(value)) return '';
  const percent = format.includes('%');
  const exact = new Decimal(value).toSignificantDigits(DIGIT).times(percent ? 100 : 1);
  const [whole = '', decimals] = exact.toFixed().split('.');
  // Three decimals alone could be read as thousands.
  const printed =
    decimals === undefined ? whole : `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
  return percent ? `${printed}%` : printed;
}

function teksBuku(value: ExcelJS.CellValue, format: string): string {
  if (value === null || value === undefined || value instanceof Date) return '';
  if (typeof value === 'number') return angkaBuku(value, format);
  if (typeof value === 'string') return value.replace(/\s*[\r\n]+\s*/g, ' ');
  if (typeof value !== 'object') return '';
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return teksBuku(value.result, format);
  return 'text' in value ? String(value.text) : '';
}

/** Rows of a sheet, all as wide as its widest one; an empty row ends a page. */
function barisLembar(sheet: ExcelJS.Worksheet): Baris[] {
  const width = Math.min(sheet.columnCount, KOLOM_MAX);
  const rows: Baris[] = [{ baris: 1, sel: [sheet.name] }];
  let last = 0;
  sheet.eachRow((row, baris) => {
    if (baris > last + 1) rows.push({ baris: last + 1, sel: [''] });
    last = baris;
    const sel = Array.from({ length: width }, () => '');
    row.eachCell((cell, kolom) => {
      if (kolom <= width) sel[kolom - 1] = teksBuku(cell.value, cell.numFmt ?? '');
    });
    rows.push({ baris, sel });
  });
  return rows;
}

/**
 * Rows of every visible sheet of an .xlsx workbook, the sheet's name above them. A formula counts by the result that
 * was saved with it: formulas are not computed, links are not followed, macros and bombs are refused.
 */
export async function barisBuku(isi: Uint8Array): Promise<Result<Baris[], ZipRefusal>> {
  const danger = periksaZip(isi);
  if (danger !== undefined) return refuse(danger);
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Buffer.from(isi) as unknown as ExcelJS.Buffer, { ignoreNodes: ABAIKAN });
  } catch {
    // Whatever the package makes of it, it is no workbook for us.
    return refuse({ code: 'berkas-rusak' });
  }
  const sheets = book.worksheets.filter(({ state }) => state === 'visible');
  return sheets.length === 0 ? refuse({ code: 'berkas-rusak' }) : ok(sheets.flatMap(barisLembar));
}
