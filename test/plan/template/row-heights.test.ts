import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { keepHeight } from '../../../src/plan/template/write/row-heights.ts';

function heightOf(texts: readonly (string | number)[], width = 20): number {
  const sheet = new ExcelJS.Workbook().addWorksheet('Rencana');
  const row = sheet.addRow([...texts]);
  row.eachCell((cell, column) => {
    cell.alignment = { wrapText: true };
    sheet.getColumn(column).width = width;
  });
  keepHeight(row);
  return row.height;
}

test.each<[string, (string | number)[], number]>([
  ['a short text takes one line', ['Desa'], 15],
  ['the cell with the most lines counts', ['Desa', 'Jumlah dokumen perencanaan desa yang difasilitasi'], 45],
  ['a word longer than its column is broken', ['x'.repeat(45)], 45],
  ['paragraphs are lines of their own', ['a\nb\nc\nd'], 60],
  ['figures never wrap', [1_234_567_890_123], 15],
  ['no row is higher than Excel allows', ['kata '.repeat(2000)], 409],
])('%s', (_, texts, points) => {
  expect(heightOf(texts)).toBe(points);
});
