/** A column of a list: its heading and how many letters wide. */
export interface TableColumn {
  title: string;
  width: number;
}

/**
 * A list as an .xlsx workbook of one sheet: headings that stay in sight, wrapped cells, printed landscape on A4.
 * @param name of the sheet, at most 31 letters
 */
export async function writeTable(
  name: string,
  columns: readonly TableColumn[],
  line: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  // Loaded with the first workbook: most processes never write one, and it costs 28 MB.
  const { Workbook } = (await import('exceljs')).default;
  const book = new Workbook();
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
  return new Uint8Array(await book.xlsx.writeBuffer());
}
