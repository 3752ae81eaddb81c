import type ExcelJS from 'exceljs';

/** Height of one line of Calibri 11, and the most that Excel allows a row, in points. */
const LINE_POINTS = 15;
const POINTS_MAX = 409;

/** Lines that a text takes in a column so many letters wide; a word that is longer than the column is broken. */
function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      while (used > width) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}

/**
 * Gives a row the height that its wrapped texts take: LibreOffice shows and prints rows as they were saved, so without
 * one a text covers the rows below it. Figures never wrap.
 * @param least height in points
 */
export function keepHeight(row: ExcelJS.Row, least = LINE_POINTS): void {
  let lines = 1;
  row.eachCell((cell, column) => {
    // A letter of the heading's bold is wider than the one that widths are counted in.
    const width = Math.floor(
      (row.worksheet.getColumn(column).width ?? 9) * (cell.font?.bold === true ? 0.85 : 0.95),
    );
    if (typeof cell.value === 'string' && cell.alignment?.wrapText === true)
      lines = Math.max(lines, wrappedLines(cell.value, Math.max(width, 1)));
  });
  row.height = Math.min(Math.max(lines * LINE_POINTS, least), POINTS_MAX);
}
