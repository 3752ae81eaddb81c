import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { SMALL_PLAN } from '../../support/plan/small-plan.ts';

async function findings(change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Renstra');
  for (const row of SMALL_PLAN) sheet.addRow([...row]);
  change(sheet, book);
  const lines = await linesOfFile(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!lines.ok) throw new Error(lines.refusal.code);
  return readPlan(lines.value, 'berkas').findings.map(({ kode, line, data }) => ({ kode, line, data }));
}

describe('what Excel hides is read and told', () => {
  test('nothing is told where nothing is hidden', async () => {
    expect(await findings(() => undefined)).toEqual([]);
  });

  test('rows', async () => {
    const found = await findings((sheet) => {
      for (const row of [6, 7]) sheet.getRow(row).hidden = true;
      // An empty one says nothing.
      sheet.getRow(20).hidden = true;
    });
    expect(found).toEqual([
      { kode: 'baris-tersembunyi', line: 6, data: { sheet: 'Renstra', numbers: '6–7', count: 2 } },
    ]);
  });

  test('columns', async () => {
    const found = await findings((sheet) => {
      for (const column of [8, 9, 30]) sheet.getColumn(column).hidden = true;
    });
    expect(found).toEqual([
      { kode: 'kolom-tersembunyi', line: 2, data: { sheet: 'Renstra', columns: 'H, I', count: 2 } },
    ]);
  });

  test('a hidden sheet is not read, and that is told', async () => {
    const found = await findings((_, book) => {
      const other = book.addWorksheet('Lama', { state: 'hidden' });
      other.addRow([...SMALL_PLAN[0]!]);
    });
    expect(found).toEqual([{ kode: 'lembar-tersembunyi', line: 1, data: { sheets: '“Lama”', count: 1 } }]);
  });
});

test('a date where a figure is due is no figure, and that is told', async () => {
  const found = await findings((sheet) => {
    const cell = sheet.getCell('F6');
    cell.value = new Date(Date.UTC(2026, 7, 7));
    cell.numFmt = 'd-mmm';
    const pagu = sheet.getCell('I6');
    pagu.value = new Date(Date.UTC(2026, 7, 7));
    pagu.numFmt = 'dd/mm/yyyy';
  });
  expect(found.filter(({ kode }) => kode === 'sel-tanggal').map(({ data }) => data)).toEqual([
    { what: 'pagu', year: '2027', printed: '07-08-2026', indikator: '' },
    { indikator: 'Jumlah dokumen', year: '2026', printed: '07-08-2026', what: 'target' },
  ]);
});
