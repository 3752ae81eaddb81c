import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { DrafRencana } from '../../src/plan/draf.ts';
import { drafJson } from '../../src/plan/draf-json.ts';
import { barisBerkas } from '../../src/plan/masukan/baris-berkas.ts';
import { bacaRencana } from '../../src/plan/read-plan.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { baca } from './baca.ts';

const BULAN = [
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
  BULAN.map((_, i) => months.find(([at]) => at === i)?.[1] ?? '');

const SUB = ['7.01.06.2.01.0003', 'Fasilitasi Pengelolaan Keuangan Desa', '12.000.000'];
const RAPI = table(
  ['Kode', 'Uraian', 'Pagu', 'Anggaran Kas', ...Array.from({ length: 11 }, () => '')],
  ['', '', '', ...BULAN],
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
const DPA = `DOKUMEN PELAKSANAAN ANGGARAN\nTahun Anggaran 2026\n\n${RAPI}\n`;

function isi({ tabel }: DrafRencana) {
  return tabel.map(({ jenis, nodes = [] }) => ({
    jenis,
    nodes: nodes.map((node) => [
      node.level,
      node.kode,
      ...Object.entries(node.pagu).map(([tahun, { nilai }]) => `${tahun}: ${nilai}`),
      node.kas?.sel
        .map(({ nilai }) => nilai ?? '')
        .join(' ')
        .trim(),
    ]),
  }));
}

const RENCANA = [
  {
    jenis: 'dpa',
    nodes: [
      ['program', '7.01.06', '2026: 12000000', '4000000      8000000'],
      ['kegiatan', '7.01.06.2.01', '2026: 12000000', '4000000      8000000'],
      ['sub_kegiatan', '7.01.06.2.01.0003', '2026: 12000000', '4000000      8000000'],
    ],
  },
];

test('a DPA as text: pagu and months per sub kegiatan, accounts left out', () => {
  const draf = baca(DPA, 'dpa');
  expect(isi(draf)).toEqual(RENCANA);
  expect(draf.temuan).toEqual([]);
  const [tabel] = drafJson(say, draf).tabel;
  expect(tabel).toMatchObject({ jenis: 'dpa', nodes: [{}, {}, { kas: { bulan: { length: 12 } } }] });
});

test('the same as a workbook: numbers, months kept as days, code and name in one cell, a title that stands in cells', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('DPA');
  sheet.addRow(['DPA SKPD', '']);
  sheet.addRow(['Tahun Anggaran 2026', '']);
  sheet.addRow([]);
  sheet.addRow(['Uraian', 'Pagu', ...BULAN.map((_, month) => new Date(Date.UTC(2026, month, 1)))]);
  sheet.getRow(4).eachCell((cell, at) => {
    if (at > 2) cell.numFmt = 'mmm-yy';
  });
  const months = BULAN.map((_, i) => (i === 2 ? 4_000_000 : i === 8 ? 8_000_000 : null));
  for (const name of [
    '7.01.06 PROGRAM PEMBINAAN',
    '7.01.06.2.01 Fasilitasi',
    '7.01.06.2.01.0003 - Keuangan Desa',
  ])
    sheet.addRow([name, 12_000_000, ...months]);
  const lines = await barisBerkas(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!lines.ok) throw new Error(lines.refusal.code);
  expect(isi(bacaRencana(lines.value, 'dpa'))).toEqual(RENCANA);
});

describe('what does not fit is told', () => {
  test('months that do not add up to the pagu', () => {
    const text = DPA.replace(SUB.join('\t'), SUB.join('\t').replace('12.000.000', '12.500.000'));
    const found = baca(text, 'dpa').temuan.map(({ kode, baris, data }) => [kode, baris, data.jumlah]);
    expect(found).toContainEqual(['kas-beda', 8, '12.000.000']);
    expect(found).toContainEqual(['jumlah-beda', 7, '12.500.000']);
  });

  test('a month that is no one figure is left without a value, and nothing is said about the sum', () => {
    const lines = DPA.split('\n');
    lines[7] = lines[7]!.replace('4.000.000', '4.000.00');
    const { tabel, temuan } = baca(lines.join('\n'), 'dpa');
    expect(tabel[0]!.nodes![2]!.kas!.sel[2]).toEqual({ tercetak: '4.000.00', nilai: null });
    expect(temuan.map(({ kode, baris, data }) => [kode, baris, data.bulan])).toEqual([
      ['kas-tak-terbaca', 8, 'Maret'],
    ]);
  });

  test('a budget year that stands nowhere', () => {
    const { tabel, temuan } = baca(RAPI, 'dpa');
    expect(Object.keys(tabel[0]!.nodes![0]!.pagu)).toEqual(['']);
    expect(temuan.map(({ kode }) => kode)).toEqual(['dpa-tanpa-tahun']);
  });
});

test('quarters stay quarters', () => {
  const text = `DPA Tahun 2026\n\n${table(
    ['Kode', 'Sub Kegiatan', 'Pagu DPA', 'TW I', 'TW II', 'TW III', 'Triwulan IV'],
    ['7.01.06.2.01.0003', 'Keuangan Desa', '12.000.000', '1.000.000', '2.000.000', '3.000.000', '6.000.000'],
  )}`;
  const [node] = baca(text, 'dpa').tabel[0]!.nodes!;
  expect(node!.kas).toMatchObject({
    jenis: 'triwulan',
    sel: [{ nilai: '1000000' }, {}, {}, { nilai: '6000000' }],
  });
});

test('months that are only numbered; a row that numbers the columns is no month', () => {
  const numbers = BULAN.map((_, i) => String(i + 1));
  const rows = (heading: string[]) =>
    `RKA 2026\n\n${table(['Kode', 'Uraian', 'Pagu', 'Bulan', ...numbers.slice(1).map(() => '')], heading, [
      ...SUB,
      ...kas([0, '12.000.000']),
    ])}`;
  const numbered = baca(rows(['', '', '', ...numbers]), 'rka').tabel[0]!.nodes![0]!;
  expect(numbered.kas?.sel[0]?.nilai).toBe('12000000');
  const columns = Array.from({ length: 15 }, (_, i) => String(i + 1));
  expect(baca(rows(columns), 'rka').tabel[0]!.nodes![0]!.kas).toBeUndefined();
});

test('a list without months is a DPA when its title says so, and no plan otherwise', () => {
  const list = table(['Kode', 'Uraian', 'Pagu'], SUB);
  expect(baca(`DPPA Tahun 2026\n\n${list}`, 'dppa').tabel.map(({ jenis }) => jenis)).toEqual(['dpa']);
  expect(baca(list, 'daftar').tabel).toEqual([]);
});
