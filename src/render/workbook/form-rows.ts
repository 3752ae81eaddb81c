import { Decimal } from 'decimal.js';
import type ExcelJS from 'exceljs';
import type { Say } from '../../text/translator.ts';
import { cellWords } from '../form/cell-words.ts';
import type { FormCell, FormColumn, FormFormat, FormRow } from '../form/form.ts';
import { isExact } from './exact-number.ts';
import { excelFormula, isLive } from './excel-formula.ts';
import { type FormSheet, THIN } from './form-sheet.ts';

const DATE_FORMAT = 'd mmmm yyyy';

const withDecimals = (decimals: number): string => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');

/** Format of a figure in a spreadsheet's words. Sen are shown when there are any. */
function numberFormat(value: Decimal | undefined, format: FormFormat | undefined): string {
  switch (format?.kind) {
    case undefined:
      return value === undefined || value.isInteger() ? '#,##0' : '#,##0.####';
    case 'rupiah':
      return withDecimals(value === undefined || value.isInteger() ? 0 : 2);
    case 'angka':
      return withDecimals(format.decimals);
    case 'percent':
      return `${withDecimals(format.decimals)}" %"`;
  }
}

/** Where a cell of the form stands. */
function addressOf({ sheet, form, columns, rowsFrom }: FormSheet) {
  return (column: string, row: string): string => {
    const [x, y] = [
      columns.findIndex(({ key }) => key === column),
      form.rows.findIndex(({ key }) => key === row),
    ];
    if (x < 0 || y < 0) throw new RangeError(`the form has no cell "${column}" in "${row}"`);
    return `${sheet.getColumn(x + 1).letter}${rowsFrom + y}`;
  };
}

function savedValue(place: FormSheet, say: Say, column: FormColumn, cell: FormCell): string | number | Date {
  const { value } = cell;
  if (Decimal.isDecimal(value) && (isExact(value) || cell.formula !== undefined)) return value.toNumber();
  if (value === undefined || typeof value === 'string' || Decimal.isDecimal(value))
    return cellWords(say, place.form, column, cell);
  return new Date(Date.UTC(value.year, value.month - 1, value.day));
}

function fillCell(place: FormSheet, say: Say, row: FormRow, column: FormColumn, target: ExcelJS.Cell): void {
  const cell = row.cells[column.key];
  if (cell === undefined) return;
  const result = savedValue(place, say, column, cell);
  const { formula, value } = cell;
  const live = formula !== undefined && isLive(place.form, row, formula);
  target.value = live
    ? { formula: excelFormula(place.form, row, formula, addressOf(place)), result, date1904: false }
    : result;
  if (live || Decimal.isDecimal(value))
    target.numFmt = numberFormat(Decimal.isDecimal(value) ? value : undefined, cell.format ?? column.format);
  else if (result instanceof Date) target.numFmt = DATE_FORMAT;
}

/** The rows of a form, each cell framed; the first column is indented by the row's level. */
export function fillFormRows(place: FormSheet, say: Say): void {
  const { sheet, form, columns, rowsFrom } = place;
  form.rows.forEach((row, at) => {
    columns.forEach((column, index) => {
      const target = sheet.getCell(rowsFrom + at, index + 1);
      fillCell(place, say, row, column, target);
      target.font = { bold: row.style !== 'plain' };
      target.border = THIN;
      target.alignment = {
        vertical: 'top',
        wrapText: true,
        horizontal: column.align ?? 'left',
        ...(index === 0 && { indent: row.level }),
      };
    });
  });
}
