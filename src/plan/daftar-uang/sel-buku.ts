import { Decimal } from 'decimal.js';
import ExcelJS from 'exceljs';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { LarikSel, Sel, TabelSel } from './daftar-uang.ts';
import { normalKode } from './kode.ts';
import { periksaZip, type ZipRefusal } from './zip-aman.ts';

/** Parts of a sheet that say nothing about its amounts, and of which a few bytes can name millions of cells. */
const ABAIKAN = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'picture',
  'drawing',
  'tableParts',
  'extLst',
];

/** Columns that are read. */
const KOLOM_MAX = 60;

function selBuku(value: ExcelJS.CellValue): Sel {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? new Decimal(value) : '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value instanceof Date) return '';
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return selBuku(value.result);
  return 'text' in value ? String(value.text) : '';
}

function larikLembar(sheet: ExcelJS.Worksheet): LarikSel[] {
  const larik: LarikSel[] = [];
  sheet.eachRow((row, baris) => {
    const sel: Sel[] = [];
    row.eachCell((cell, kolom) => {
      if (kolom <= KOLOM_MAX) sel[kolom - 1] = selBuku(cell.value);
    });
    if (sel.length > 0) larik.push({ baris, sel: Array.from(sel, (cell) => cell ?? '') });
  });
  return larik;
}

const berkode = (larik: readonly LarikSel[]) =>
  larik.some(({ sel }) => sel.some((cell) => typeof cell === 'string' && normalKode(cell) !== undefined));

/**
 * Cells of the first sheet of an .xlsx workbook that has codes, or of its first sheet; a formula counts by the result
 * that was saved with it. Formulas are not computed, links are not followed, macros are refused.
 */
export async function selDariBuku(isi: Uint8Array): Promise<Result<TabelSel, ZipRefusal>> {
  const bahaya = periksaZip(isi);
  if (bahaya !== undefined) return refuse(bahaya);
  const buku = new ExcelJS.Workbook();
  try {
    await buku.xlsx.load(Buffer.from(isi) as unknown as ExcelJS.Buffer, { ignoreNodes: ABAIKAN });
  } catch {
    // Whatever the package makes of it, it is no workbook for us.
    return refuse({ code: 'berkas-rusak' });
  }
  if (buku.worksheets.length === 0) return refuse({ code: 'berkas-rusak' });
  const lembar = buku.worksheets.filter((sheet) => sheet.state === 'visible').map(larikLembar);
  return ok({ larik: lembar.find(berkode) ?? lembar[0] ?? [], kolom: true });
}
