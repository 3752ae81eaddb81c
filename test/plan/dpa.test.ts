import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { PlanDraft } from '../../src/plan/draft/draft.ts';
import { draftJson } from '../../src/plan/draft/draft-json.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { linesOfFile } from '../../src/plan/sources/lines-of-file.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { readDraft } from '../support/plan/read-draft.ts';

const MONTH = [
  'Januari',
  'Pebruari',
  'Mar',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agt',
  'Sept',
  'Okt',
  'Nopember',
  'Des',
];
const say = createTranslator('id');

const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const kas = (...months: [number, string][]) =>
  MONTH.map((_, i) => months.find(([at]) => at === i)?.[1] ?? '');

const SUB = ['7.01.06.2.01.0003', 'Fasilitasi Pengelolaan Keuangan Desa', '12.000.000'];
const NEAT = table(
  ['Kode', 'Uraian', 'Pagu', 'Anggaran Kas', ...Array.from({ length: 11 }, () => '')],
  ['', '', '', ...MONTH],
  ['7.01.06', 'PROGRAM PEMBINAAN DAN PENGAWASAN', '12.000.000', ...kas([2, '4.000.000'], [8, '8.000.000'])],
  ['7.01.06.2.01', 'Fasilitasi dan Pembinaan', '12.000.000', ...kas([2, '4.000.000'], [8, '8.000.000'])],
  [...SUB, ...kas([2, '4.000.000'], [8, '8.000.000'])],
  [
    '5.1.02.01.01.0024',
    'Belanja Alat Tulis Kantor',
    '12.000.000',
    ...kas([2, '4.000.000'], [8, '8.000.000']),
  ],
);
const DPA = `DOKUMEN PELAKSANAAN ANGGARAN\nTahun Anggaran 2026\n\n${NEAT}\n`;

function content({ table }: PlanDraft) {
  return table.map(({ kind, nodes = [] }) => ({
    kind,
    nodes: nodes.map((node) => [
      node.level,
      node.kode,
      ...Object.entries(node.pagu).map(([year, { value }]) => `${year}: ${value}`),
      node.kas?.cells
        .map(({ value }) => value ?? '')
        .join(' ')
        .trim(),
    ]),
  }));
}

const PLAN = [
  {
    kind: 'dpa',
    nodes: [
      ['program', '7.01.06', '2026: 12000000', '4000000      8000000'],
      ['kegiatan', '7.01.06.2.01', '2026: 12000000', '4000000      8000000'],
      ['sub_kegiatan', '7.01.06.2.01.0003', '2026: 12000000', '4000000      8000000'],
    ],
  },
];

test('a DPA as text: pagu and months per sub kegiatan, accounts left out', () => {
  const draft = readDraft(DPA, 'dpa');
  expect(content(draft)).toEqual(PLAN);
  expect(draft.findings).toEqual([]);
  const [table] = draftJson(say, draft).tabel;
  expect(table).toMatchObject({ jenis: 'dpa', nodes: [{}, {}, { kas: { bulan: { length: 12 } } }] });
});

test('the same as a workbook: numbers, months kept as days, code and name in one cell, a title that stands in cells', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('DPA');
  sheet.addRow(['DPA SKPD', '']);
  sheet.addRow(['Tahun Anggaran 2026', '']);
  sheet.addRow([]);
  sheet.addRow(['Uraian', 'Pagu', ...MONTH.map((_, month) => new Date(Date.UTC(2026, month, 1)))]);
  sheet.getRow(4).eachCell((cell, at) => {
    if (at > 2) cell.numFmt = 'mmm-yy';
  });
  const months = MONTH.map((_, i) => (i === 2 ? 4_000_000 : i === 8 ? 8_000_000 : null));
  for (const name of [
    '7.01.06 PROGRAM PEMBINAAN',
    '7.01.06.2.01 Fasilitasi',
    '7.01.06.2.01.0003 - Keuangan Desa',
  ])
    sheet.addRow([name, 12_000_000, ...months]);
  const lines = await linesOfFile(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!lines.ok) throw new Error(lines.refusal.code);
  expect(content(readPlan(lines.value, 'dpa'))).toEqual(PLAN);
});

describe('what does not fit is told', () => {
  test('months that do not add up to the pagu', () => {
    const text = DPA.replace(SUB.join('\t'), SUB.join('\t').replace('12.000.000', '12.500.000'));
    const found = readDraft(text, 'dpa').findings.map(({ kode, line, data }) => [kode, line, data.count]);
    expect(found).toContainEqual(['kas-beda', 8, '12.000.000']);
    expect(found).toContainEqual(['jumlah-beda', 7, '12.500.000']);
  });

  test('a month that is no one figure is left without a value, and nothing is said about the sum', () => {
    const lines = DPA.split('\n');
    lines[7] = lines[7]!.replace('4.000.000', '4.000.00');
    const { table, findings } = readDraft(lines.join('\n'), 'dpa');
    expect(table[0]!.nodes![2]!.kas!.cells[2]).toEqual({ printed: '4.000.00', value: null });
    expect(findings.map(({ kode, line, data }) => [kode, line, data.month])).toEqual([
      ['kas-tak-terbaca', 8, 'Maret'],
    ]);
  });

  test('a budget year that stands nowhere', () => {
    const { table, findings } = readDraft(NEAT, 'dpa');
    expect(Object.keys(table[0]!.nodes![0]!.pagu)).toEqual(['']);
    expect(findings.map(({ kode }) => kode)).toEqual(['dpa-tanpa-tahun']);
  });
});

test('months in thousands are multiplied as the pagu beside them is', () => {
  const text = `DPA Tahun 2026 (dalam ribuan rupiah)\n\n${table(
    ['Kode', 'Sub Kegiatan', 'Pagu DPA', 'TW I', 'TW II', 'TW III', 'Triwulan IV'],
    ['7.01.06.2.01.0003', 'Keuangan Desa', '12.000', '1.000', '2.000', '3.000', '6.000'],
  )}`;
  const { table: tables, findings } = readDraft(text, 'dpa');
  const values = tables[0]!.nodes![0]!.kas!.cells.map(({ value }) => value);
  expect(values).toEqual(['1000000', '2000000', '3000000', '6000000']);
  expect(findings.map(({ kode }) => kode)).toEqual(['pagu-ribuan']);
});

test('quarters stay quarters', () => {
  const text = `DPA Tahun 2026\n\n${table(
    ['Kode', 'Sub Kegiatan', 'Pagu DPA', 'TW I', 'TW II', 'TW III', 'Triwulan IV'],
    ['7.01.06.2.01.0003', 'Keuangan Desa', '12.000.000', '1.000.000', '2.000.000', '3.000.000', '6.000.000'],
  )}`;
  const [node] = readDraft(text, 'dpa').table[0]!.nodes!;
  expect(node!.kas).toMatchObject({
    kind: 'triwulan',
    cells: [{ value: '1000000' }, {}, {}, { value: '6000000' }],
  });
});

test('months that are only numbered; a row that numbers the columns is no month', () => {
  const numbers = MONTH.map((_, i) => String(i + 1));
  const rows = (heading: string[]) =>
    `RKA 2026\n\n${table(['Kode', 'Uraian', 'Pagu', 'Bulan', ...numbers.slice(1).map(() => '')], heading, [
      ...SUB,
      ...kas([0, '12.000.000']),
    ])}`;
  const numbered = readDraft(rows(['', '', '', ...numbers]), 'rka').table[0]!.nodes![0]!;
  expect(numbered.kas?.cells[0]?.value).toBe('12000000');
  const columns = Array.from({ length: 15 }, (_, i) => String(i + 1));
  expect(readDraft(rows(columns), 'rka').table[0]!.nodes![0]!.kas).toBeUndefined();
});

test('a list without months is a DPA when its title says so, and no plan otherwise', () => {
  const list = table(['Kode', 'Uraian', 'Pagu'], SUB);
  expect(readDraft(`DPPA Tahun 2026\n\n${list}`, 'dppa').table.map(({ kind }) => kind)).toEqual(['dpa']);
  expect(readDraft(list, 'daftar').table).toEqual([]);
});
