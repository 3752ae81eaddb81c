import type ExcelJS from 'exceljs';
import { writeWorkbook } from './workbook.ts';

/** A column of a list: its heading and how many letters wide. */
export interface TableColumn {
  title: string;
  width: number;
}

/**
 * A list as an .xlsx workbook of one sheet: headings that stay in sight, wrapped cells, printed landscape on A4.
 * @param name of the sheet, at most 31 letters
 */
export function writeTable(
  name: string,
  columns: readonly TableColumn[],
  line: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  return writeWorkbook((book) => fillTable(book, name, columns, line));
}

function fillTable(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly TableColumn[],
  line: readonly (readonly (string | number)[])[],
): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  sheet.columns = columns.map(({ title, width }) => ({ header: title, width: width }));
  sheet.getRow(1).font = { bold: true };
  for (const cells of line) sheet.addRow([...cells]).alignment = { vertical: 'top', wrapText: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}
