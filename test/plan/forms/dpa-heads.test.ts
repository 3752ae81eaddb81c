import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/plan/lines/split-lines.ts';
import { cellsOfFile } from '../../../src/plan/money-list/cells-of-file.ts';
import { cellsOfText, looksLikeList } from '../../../src/plan/money-list/cells-of-text.ts';
import type { CellTable } from '../../../src/plan/money-list/list-line.ts';
import { readMoneyList } from '../../../src/plan/money-list/read-money-list.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';

/** A DPA as SIPD prints it sub kegiatan by sub kegiatan: heads, then a table of accounts. */
function block(kode: string, name: string, amount: string, head: string[]): string[] {
  return [
    '',
    'Bidang Urusan\t: 7.01 KECAMATAN',
    'Program\t: 7.01.06 PROGRAM PEMBINAAN DESA',
    'Kegiatan\t: 7.01.06.2.01 Fasilitasi dan Koordinasi',
    `Sub Kegiatan\t: ${kode} ${name}`,
    ...head,
    '',
    'Kode Rekening\tUraian\tRincian Perhitungan\t\t\t\tJumlah (Rp)',
    '\t\tKoefisien\tSatuan\tHarga\tPPN\t',
    `5\tBELANJA DAERAH\t\t\t\t\t${amount}`,
    `5.1.02.01.01.0024\tBelanja ATK\t\t\t\t\t${amount}`,
    `\t[#] Belanja ATK\t\t\t\t\t${amount}`,
    `\tKertas F4\t10\tRim\t1.050.000\t0\t${amount}`,
  ];
}

const TEXT = [
  'DOKUMEN PELAKSANAAN ANGGARAN',
  'DPA-RINCIAN BELANJA SKPD TAHUN ANGGARAN 2026',
  ...block('7.01.06.2.01.0002', 'Fasilitasi Administrasi', '10.500.000', [
    'Alokasi Tahun -1\t: Rp. 9.000.000,00',
    'Alokasi Tahun\t: Rp. 10.500.000,00 (sepuluh juta lima ratus ribu rupiah)',
    'Alokasi Tahun +1\t: Rp. 11.000.000,00',
  ]),
  ...block('7.01.06.2.01.0003', 'Fasilitasi Keuangan', '20.500.000', []),
].join('\n');

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('DPA');
  for (const line of TEXT.split('\n')) {
    sheet.addRow(
      line
        .split('\t')
        .map((cell) => (/^\d+\.\d{3}\.\d{3}$/.test(cell) ? Number(cell.replaceAll('.', '')) : cell)),
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const PAGU = { '7.01.06.2.01.0002': '10500000', '7.01.06.2.01.0003': '20500000' };

function documentPagu(lines: Line[]) {
  const { table, findings } = readPlan(lines, 'dpa');
  expect(findings).toEqual([]);
  const nodes = table.flatMap(({ nodes = [] }) => nodes);
  expect(nodes.map(({ level }) => level)).toEqual(['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan']);
  return Object.fromEntries(
    nodes.flatMap(({ level, kode, pagu }) => (level === 'sub_kegiatan' ? [[kode, pagu['2026']?.value]] : [])),
  );
}

function listPagu(cells: CellTable) {
  const read = readMoneyList(cells, 'pagu');
  if (!read.ok) throw new Error(read.refusal.code);
  const { line, problems, title } = read.value;
  expect({ problems, title }).toEqual({ problems: [], title: { year: [2026] } });
  return Object.fromEntries(line.map(({ kode, value }) => [kode, value.toFixed()]));
}

describe('a DPA that names its work above tables of accounts', () => {
  test('as a document, text and workbook', async () => {
    expect(documentPagu(linesOfText(TEXT))).toEqual(PAGU);
    const lines = await linesOfFile(await workbook());
    if (!lines.ok) throw new Error(lines.refusal.code);
    expect(documentPagu(lines.value)).toEqual(PAGU);
  });

  test('as a list for /dpa, text and workbook', async () => {
    expect(looksLikeList(TEXT)).toBe(true);
    expect(listPagu(cellsOfText(TEXT))).toEqual(PAGU);
    const cells = await cellsOfFile(await workbook());
    if (!cells.ok) throw new Error(cells.refusal.code);
    expect(listPagu(cells.value)).toEqual(PAGU);
  });
});
