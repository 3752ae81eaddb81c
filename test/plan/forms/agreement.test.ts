import { expect, test } from 'vitest';
import { readDraft } from '../../support/plan/read-draft.ts';

const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');

/** Indicators with their target of 2026, and nodes with their pagu. */
function read(text: string) {
  return readDraft(text, 'pk').table.flatMap(({ rows = [], nodes = [] }) => [
    ...rows.map(({ name, satuan, target }) => [name, satuan, target['2026']?.value].join(' | ')),
    ...nodes.map(({ level, name, pagu }) => [level, name, pagu['2026']?.value].join(' | ')),
  ]);
}

const TARGETS = [
  ['1', 'Meningkatnya pelayanan', 'Indeks Kepuasan Masyarakat', '90,5'],
  ['2', 'Meningkatnya tata kelola desa', 'Persentase desa tertib administrasi', '85%'],
];

test('a Perjanjian Kinerja of four columns has its targets of the year in its title', () => {
  const text = `PERJANJIAN KINERJA TAHUN 2026\n\n${table(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'], ['(1)', '(2)', '(3)', '(4)'], ...TARGETS)}`;
  expect(read(text)).toEqual([
    'Indeks Kepuasan Masyarakat |  | 90.5',
    'Persentase desa tertib administrasi | % | 85',
  ]);
});

test('with a column of units and its table of programs, which has no title', () => {
  const heading = ['No', 'Tujuan dan Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'];
  const targets = table(heading, ['1', 'Pelayanan', 'Indeks Kepuasan Masyarakat', 'Indeks', '90,5']);
  const programs = table(
    ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'],
    ['1', 'Program Penunjang Urusan', '200.000.000', 'APBD'],
    ['2', 'Program Pembinaan Desa', '31.000.000', 'APBD'],
    ['', 'Jumlah', '231.000.000', ''],
  );
  const text = `LAMPIRAN PERJANJIAN KINERJA TAHUN 2026\nKECAMATAN CONTOH\n\n${targets}\n\n${programs}`;
  expect(read(text)).toEqual([
    'Indeks Kepuasan Masyarakat | Indeks | 90.5',
    'program | Program Penunjang Urusan | 200000000',
    'program | Program Pembinaan Desa | 31000000',
  ]);
});

test('of an official below the camat: sasaran of programs, kegiatan with anggaran', () => {
  const heading = ['No', 'Sasaran Program dan Sasaran Kegiatan', 'Indikator Kinerja', 'Target'];
  const money = table(
    ['Kegiatan dan Sub Kegiatan', 'Anggaran', 'Keterangan'],
    ['Kegiatan Administrasi Umum', 'Rp 31.000.000', 'APBD'],
    ['Sub Kegiatan Penyediaan', 'Rp 31.000.000', 'APBD'],
  );
  const text = `PERJANJIAN KINERJA\nTAHUN 2026\n\n${table(heading, TARGETS[0]!)}\n\n${money}`;
  expect(read(text)).toEqual([
    'Indeks Kepuasan Masyarakat |  | 90.5',
    'kegiatan | Kegiatan Administrasi Umum | 31000000',
    'sub_kegiatan | Sub Kegiatan Penyediaan | 31000000',
  ]);
});

test('targets of the quarters beside that of the year are not its target', () => {
  const text = `PERJANJIAN KINERJA TAHUN 2026\n\n${table(
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target Tahunan', 'Target Triwulan', '', '', ''],
    ['', '', '', '', 'I', 'II', 'III', 'IV'],
    ['1', 'Pelayanan', 'Indeks Kepuasan Masyarakat', '90,5', '', '80', '', '85'],
  )}`;
  expect(read(text)).toEqual(['Indeks Kepuasan Masyarakat |  | 90.5']);
});

test('a table of another document with the same columns is none', () => {
  const text = `Daftar Permasalahan\n\n${table(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'], ...TARGETS)}`;
  expect(read(text)).toEqual([]);
});

test('T-C.28 counts its years from 0, which is the state before the first', () => {
  const text = `Tabel T-C.28 Indikator Kinerja yang Mengacu pada Tujuan dan Sasaran RPJMD 2026-2030\n\n${table(
    ['No', 'Indikator', 'Kondisi Awal', 'Target Capaian Setiap Tahun', '', '', '', '', 'Kondisi Akhir'],
    ['', '', 'Tahun 0', 'Tahun 1', 'Tahun 2', 'Tahun 3', 'Tahun 4', 'Tahun 5', ''],
    ['1', 'Indeks Kepuasan', '80', '81', '82', '83', '84', '85', '85'],
  )}`;
  const [row] = readDraft(text, 't-c.28').table[0]!.rows!;
  const targets = Object.entries(row!.target).map(([year, { value }]) => `${year} ${value}`);
  expect(row!.baseline.value).toBe('80');
  expect(targets).toEqual(['2026 81', '2027 82', '2028 83', '2029 84', '2030 85', 'akhir 85']);
});
