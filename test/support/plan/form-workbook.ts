import ExcelJS from 'exceljs';
import type { FormCells } from './dpa-forms.ts';

const AMOUNT = /^\(?-?\d{1,3}(?:\.\d{3})+\)?$/;

/** An amount as Excel keeps it: a number. */
function cellValue(text: string): string | number | null {
  if (text === '') return null;
  if (!AMOUNT.test(text)) return text;
  const amount = Number(text.replace(/[().-]/g, ''));
  return /[(-]/.test(text) ? -amount : amount;
}

/** Columns that a heading's cell spans: the empty ones on its right that have a heading below them and none above. */
function spanEnd(heading: readonly string[][], at: number, from: number): number {
  const row = heading[at]!;
  let to = from;
  const free = (i: number) =>
    row[i] === '' &&
    heading.slice(0, at).every((above) => above[i] === '') &&
    heading.slice(at + 1).some((below) => below[i] !== '');
  while (to + 1 < row.length && free(to + 1)) to += 1;
  return to;
}

/** A form as a workbook: merged headings, amounts as numbers. */
export async function formWorkbook({ title, heading, rows }: FormCells): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  for (const line of title) sheet.addRow([line]);
  sheet.addRow([]);
  const first = title.length + 2;
  for (const cells of heading) sheet.addRow(cells.map((cell) => (cell === '' ? null : cell)));
  for (const [at, cells] of heading.entries()) {
    for (const [from, cell] of cells.entries()) {
      const to = cell === '' ? from : spanEnd(heading, at, from);
      if (to > from) sheet.mergeCells(first + at, from + 1, first + at, to + 1);
    }
  }
  for (const cells of rows) sheet.addRow(cells.map(cellValue));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
