import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { DraftTable } from '../../../src/plan/draft/draft.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { readExampleDocument, source, tableOfKind } from '../../support/plan/transcript.ts';

/** Randuagung's TABEL 6.1 with its title, as cells. */
const CELLS = source('randuagung')
  .split('\n')
  .slice(949, 1102)
  .map((line) => line.split('\t'));

/** Codes, names and values of a tree, without lines and without what is printed around the figures. */
function content({ nodes = [] }: DraftTable) {
  const values = (cells: Record<string, { value: unknown }>) =>
    Object.values(cells).map(({ value }) => value);
  return nodes.map(({ kode, level, name, pagu, indikator }) => ({
    ...{ kode, level, name, pagu: values(pagu) },
    indikator: indikator.map((one) => ({ name: one.name, satuan: one.satuan, target: values(one.target) })),
  }));
}

const original = content(tableOfKind(readExampleDocument('randuagung'), 't-c.27'));

async function read(bytes: Uint8Array): Promise<DraftTable> {
  const lines = await linesOfFile(bytes);
  if (!lines.ok) throw new Error(lines.refusal.code);
  return tableOfKind(readPlan(lines.value, 'berkas'), 't-c.27');
}

describe('the same plan in other files', () => {
  test('as CSV with semicolons and quotes', async () => {
    const csv = CELLS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join(
      '\r\n',
    );
    expect(content(await read(Buffer.from(csv)))).toEqual(original);
  });

  test('as an Excel sheet that holds the whole document, its prose in the first column', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Renstra');
    for (const [at, line] of source('randuagung').split('\n').entries()) {
      for (const [i, cell] of line.split('\t').entries()) {
        if (cell.trim() !== '') sheet.getCell(at + 1, i + 1).value = cell;
      }
    }
    const lines = await linesOfFile(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!lines.ok) throw new Error(lines.refusal.code);
    const counts = ({ kind, nodes, rows }: DraftTable) => [kind, (nodes ?? rows ?? []).length];
    const { table } = readPlan(lines.value, 'berkas');
    expect(table.map(counts)).toEqual(readExampleDocument('randuagung').table.map(counts));
    expect(content(tableOfKind({ document: '', table, findings: [] }, 't-c.27'))).toEqual(original);
  });

  test('as an Excel workbook whose amounts are numbers, formulas and percentages', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Sampul').addRow(['Rencana Strategis']);
    const sheet = book.addWorksheet('TC-27');
    for (const row of CELLS) {
      const added = sheet.addRow([]);
      for (const [i, cell] of row.entries()) {
        const target = added.getCell(i + 1);
        if (/^\d{1,3}(,\d{3})+$/.test(cell)) {
          const result = Number(cell.replaceAll(',', ''));
          target.value = i % 4 === 0 ? { formula: 'A1*1', result } : result;
        } else if (/^\d+\.\d+%$/.test(cell)) {
          target.value = Number(cell.slice(0, -1)) / 100;
          target.numFmt = '0.00%';
        } else if (cell !== '') target.value = cell;
      }
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(content(await read(bytes))).toEqual(original);
  });

  test('as UTF-16, as a spreadsheet saves "Unicode text"', async () => {
    const text = CELLS.map((row) => row.join('\t')).join('\r\n');
    expect(content(await read(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(original);
  });
});

test('a cell that Excel copied with a line break is one cell, on the line where it begins', () => {
  const lines = linesOfText('Kode\tNama\n7.01\t"Penyusunan\nDokumen ""A"""\tx\n7.02\tlain\n');
  expect(lines.slice(0, 3)).toEqual([
    { line: 1, cells: ['Kode', 'Nama'] },
    { line: 2, cells: ['7.01', 'Penyusunan Dokumen "A"', 'x'] },
    { line: 4, cells: ['7.02', 'lain'] },
  ]);
});

test('a quotation in prose stays prose', () => {
  const text = '"Peningkatan tata kelola." Fokus ini\nbaris\tdua\n"tidak ditutup\n';
  expect(linesOfText(text).map(({ line }) => line)).toEqual([1, 2, 3, 4]);
});
