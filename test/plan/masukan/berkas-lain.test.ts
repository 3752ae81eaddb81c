import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { TabelDraf } from '../../../src/plan/draf.ts';
import { barisBerkas } from '../../../src/plan/masukan/baris-berkas.ts';
import { barisTeks } from '../../../src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from '../../../src/plan/read-plan.ts';
import { bacaContoh, sumber, tabelJenis } from '../transkrip.ts';

/** Randuagung's TABEL 6.1 with its title, as cells. */
const SEL = sumber('randuagung')
  .split('\n')
  .slice(949, 1102)
  .map((line) => line.split('\t'));

/** Codes, names and values of a tree, without lines and without what is printed around the figures. */
function isi({ nodes = [] }: TabelDraf) {
  const values = (cells: Record<string, { nilai: unknown }>) =>
    Object.values(cells).map(({ nilai }) => nilai);
  return nodes.map(({ kode, level, nama, pagu, indikator }) => ({
    ...{ kode, level, nama, pagu: values(pagu) },
    indikator: indikator.map((one) => ({ nama: one.nama, satuan: one.satuan, target: values(one.target) })),
  }));
}

const asli = isi(tabelJenis(bacaContoh('randuagung'), 't-c.27'));

async function baca(bytes: Uint8Array): Promise<TabelDraf> {
  const lines = await barisBerkas(bytes);
  if (!lines.ok) throw new Error(lines.refusal.code);
  return tabelJenis(bacaRencana(lines.value, 'berkas'), 't-c.27');
}

describe('the same plan in other files', () => {
  test('as CSV with semicolons and quotes', async () => {
    const csv = SEL.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
    expect(isi(await baca(Buffer.from(csv)))).toEqual(asli);
  });

  test('as an Excel sheet that holds the whole document, its prose in the first column', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Renstra');
    for (const [at, line] of sumber('randuagung').split('\n').entries()) {
      for (const [i, cell] of line.split('\t').entries()) {
        if (cell.trim() !== '') sheet.getCell(at + 1, i + 1).value = cell;
      }
    }
    const lines = await barisBerkas(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!lines.ok) throw new Error(lines.refusal.code);
    const counts = ({ jenis, nodes, rows }: TabelDraf) => [jenis, (nodes ?? rows ?? []).length];
    const { tabel } = bacaRencana(lines.value, 'berkas');
    expect(tabel.map(counts)).toEqual(bacaContoh('randuagung').tabel.map(counts));
    expect(isi(tabelJenis({ document: '', tabel, temuan: [] }, 't-c.27'))).toEqual(asli);
  });

  test('as an Excel workbook whose amounts are numbers, formulas and percentages', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Sampul').addRow(['Rencana Strategis']);
    const sheet = book.addWorksheet('TC-27');
    for (const row of SEL) {
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
    expect(isi(await baca(bytes))).toEqual(asli);
  });

  test('as UTF-16, as a spreadsheet saves "Unicode text"', async () => {
    const text = SEL.map((row) => row.join('\t')).join('\r\n');
    expect(isi(await baca(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(asli);
  });
});

test('a cell that Excel copied with a line break is one cell, on the line where it begins', () => {
  const lines = barisTeks('Kode\tNama\n7.01\t"Penyusunan\nDokumen ""A"""\tx\n7.02\tlain\n');
  expect(lines.slice(0, 3)).toEqual([
    { baris: 1, sel: ['Kode', 'Nama'] },
    { baris: 2, sel: ['7.01', 'Penyusunan Dokumen "A"', 'x'] },
    { baris: 4, sel: ['7.02', 'lain'] },
  ]);
});

test('a quotation in prose stays prose', () => {
  const text = '"Peningkatan tata kelola." Fokus ini\nbaris\tdua\n"tidak ditutup\n';
  expect(barisTeks(text).map(({ baris }) => baris)).toEqual([1, 2, 3, 4]);
});
