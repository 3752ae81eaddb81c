import type ExcelJS from 'exceljs';

/**
 * Makes a workbook and saves it; the only place that does.
 * @param fill puts the sheets into the empty workbook
 * @returns the bytes of the .xlsx file
 */
export async function writeWorkbook(
  fill: (book: ExcelJS.Workbook) => void | Promise<void>,
): Promise<Uint8Array> {
  // Loaded with the first workbook: most processes never write one, and it costs 28 MB.
  const { Workbook } = (await import('exceljs')).default;
  const book = new Workbook();
  await fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
