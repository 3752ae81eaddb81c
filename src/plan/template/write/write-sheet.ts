import { Decimal } from 'decimal.js';
import type ExcelJS from 'exceljs';
import { isExact } from '../../../render/workbook/exact-number.ts';
import type { Say } from '../../../text/translator.ts';
import { type CellContent, contentText, type LineCells } from '../form/line-cells.ts';
import {
  HEADING_ROW,
  ID_ROW,
  MONTH_COLUMNS,
  NEW_ROWS,
  type SheetColumn,
  sheetColumns,
  type TemplateSheet,
} from '../form/sheets.ts';
import { keepHeight } from './row-heights.ts';

/** Three lines of a heading. */
const HEADING_POINTS = 48;

const BORDER: Partial<ExcelJS.Borders> = {
  bottom: { style: 'hair', color: { argb: 'FFB0B0B0' } },
};
const HEADING_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } };
const FIXED_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
const FORMAT: Partial<Record<NonNullable<SheetColumn['kind']>, string>> = {
  uang: '#,##0.##;[Red]-#,##0.##',
  angka: '#,##0.####',
  jumlah: '#,##0.##',
  selisih: '#,##0.##;[Red]-#,##0.##',
};

/** A heading: `Pagu 2027`, `Mar`. */
export function columnHeading(say: Say, id: string): string {
  const [name = '', year] = id.split('.');
  if (/^b\d+$/.test(name)) return say(`month-short-${name.slice(1)}`);
  return year === undefined ? say(`templat-kolom-${name}`) : say(`templat-tahunan-${name}`, { year });
}

/** What a cell holds: a number where it is exact as one. */
export function cellValue(content: CellContent): string | number | null {
  if (content === undefined || content === '') return null;
  if (!Decimal.isDecimal(content)) return content;
  return isExact(content) ? content.toNumber() : contentText(content);
}

interface SheetInput {
  say: Say;
  sheet: TemplateSheet;
  year: readonly number[];
  content: readonly LineCells[];
}

/** Letter of a column. */
function columnLetter(worksheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], id: string): string {
  return worksheet.getColumn(columns.findIndex((one) => one.id === id) + 1).letter;
}

function sumFormula(
  worksheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  id: string,
  line: number,
): string {
  if (id === 'selisih')
    return `${columnLetter(worksheet, columns, 'target')}${line}-${columnLetter(worksheet, columns, 'jumlah')}${line}`;
  const [from, until] = [MONTH_COLUMNS[0]!, MONTH_COLUMNS.at(-1)!].map((one) =>
    columnLetter(worksheet, columns, one),
  );
  return `SUM(${from}${line}:${until}${line})`;
}

/** Sums are saved with their result, so that viewers that do not compute show them too. */
function sumOutcome(content: LineCells, id: string): number {
  const month = MONTH_COLUMNS.map((one) => content[one]).filter((one) => Decimal.isDecimal(one));
  const count = month.reduce((sum, one) => sum.plus(one), new Decimal(0));
  const pagu = Decimal.isDecimal(content.target) ? content.target : new Decimal(0);
  return (id === 'jumlah' ? count : pagu.minus(count)).toNumber();
}

function writeLine(
  worksheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  line: number,
  content?: LineCells,
): void {
  columns.forEach(({ id, kind }, index) => {
    const cell = worksheet.getCell(line, index + 1);
    const compute = kind === 'jumlah' || kind === 'selisih';
    if (content !== undefined && compute)
      cell.value = { formula: sumFormula(worksheet, columns, id, line), result: sumOutcome(content, id) };
    else if (content !== undefined) cell.value = cellValue(content[id]);
    // Unlocked even where nothing is read, since a line with a locked cell cannot be deleted.
    cell.protection = { locked: false };
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (kind === 'tetap' || compute) cell.fill = FIXED_FILL;
    const format = kind && FORMAT[kind];
    if (format !== undefined || Decimal.isDecimal(content?.[id])) cell.numFmt = format ?? '#,##0.####';
  });
  // An empty line grows with what is typed into it.
  if (content !== undefined) keepHeight(worksheet.getRow(line));
}

function writeHeading(worksheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], say: Say): void {
  columns.forEach(({ id, width, kind }, index) => {
    worksheet.getColumn(index + 1).width = width;
    worksheet.getColumn(index + 1).hidden = kind === 'tersembunyi';
    worksheet.getCell(ID_ROW, index + 1).value = id;
    const cell = worksheet.getCell(HEADING_ROW, index + 1);
    cell.value = columnHeading(say, id);
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = HEADING_FILL;
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
  worksheet.getRow(ID_ROW).hidden = true;
  keepHeight(worksheet.getRow(HEADING_ROW), HEADING_POINTS);
}

/** One sheet with its lines; headings stay in sight and repeat on paper. */
export function writeSheet(
  book: ExcelJS.Workbook,
  { say, sheet, year, content }: SheetInput,
): ExcelJS.Worksheet {
  const columns = sheetColumns(sheet, year);
  const free =
    sheet === 'rencana' ? 5 : sheet === 'indikator' ? 3 : columns.findIndex(({ id }) => id === 'b1');
  const worksheet = book.addWorksheet(say(`templat-lembar-${sheet}`), {
    views: [{ state: 'frozen', xSplit: free, ySplit: HEADING_ROW, zoomScale: 90 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      // The many columns of the indicators would be too small on one page: two, each with the names.
      fitToWidth: sheet === 'indikator' ? 2 : 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADING_ROW}:${HEADING_ROW}`,
      ...(sheet === 'indikator' && { printTitlesColumn: 'B:C' }),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  writeHeading(worksheet, columns, say);
  content.forEach((one, index) => {
    writeLine(worksheet, columns, HEADING_ROW + 1 + index, one);
  });
  const fresh = sheet === 'rencana' || sheet === 'indikator' ? NEW_ROWS : 0;
  for (let at = 0; at < fresh; at += 1) writeLine(worksheet, columns, HEADING_ROW + 1 + content.length + at);
  return worksheet;
}

/** exceljs knows validations of whole ranges, but its types do not. */
type WithValidation = ExcelJS.Worksheet & {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

/** Puts the drop-downs on a sheet: words of a list, and figures where money is due. */
export function attachChoices(
  worksheet: ExcelJS.Worksheet,
  {
    say,
    sheet,
    year,
    ranges,
  }: Pick<SheetInput, 'say' | 'sheet' | 'year'> & {
    ranges: ReadonlyMap<string, string>;
  },
): void {
  const end = Math.max(worksheet.rowCount, HEADING_ROW + 1);
  sheetColumns(sheet, year).forEach(({ kind, choices }, index) => {
    const columnLetter = worksheet.getColumn(index + 1).letter;
    const range = `${columnLetter}${HEADING_ROW + 1}:${columnLetter}${end}`;
    const list = choices && ranges.get(choices);
    if (list !== undefined) {
      (worksheet as WithValidation).dataValidations.add(range, {
        type: 'list',
        allowBlank: true,
        formulae: [list],
        showErrorMessage: choices !== 'nomor',
        errorTitle: say('templat-salah-pilihan-judul'),
        error: say('templat-salah-pilihan-isi'),
      });
    } else if (kind === 'uang') {
      (worksheet as WithValidation).dataValidations.add(range, {
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
