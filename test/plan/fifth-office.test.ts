import { expect, test } from 'vitest';
import { readDraft } from '../support/plan/read-draft.ts';

const asTable = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const value = (pagu: Record<string, { value: unknown }>) => Object.values(pagu).map((cells) => cells.value);

/** The form as Permendagri 86/2017 prints it: three heading rows, years below a common heading, K and Rp below them. */
const OFFICIAL = asTable(
  [
    'Tujuan',
    'Sasaran',
    'Kode',
    'Program dan Kegiatan',
    'Indikator Kinerja Tujuan, Sasaran, Program dan Kegiatan',
    'Data Capaian pada Tahun Awal Perencanaan',
    'Target Kinerja Program dan Kerangka Pendanaan',
    '',
    '',
    '',
    '',
    '',
    'Unit Kerja Penanggung Jawab',
    'Lokasi',
  ],
  [
    '',
    '',
    '',
    '',
    '',
    '',
    'Tahun 2027',
    '',
    'Tahun 2028',
    '',
    'Kondisi Kinerja pada Akhir Periode',
    '',
    '',
    '',
  ],
  ['', '', '', '', '', '', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', '', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)', '(14)'],
  [
    'Pelayanan yang baik',
    '',
    '',
    '',
    'Indeks Kepuasan Masyarakat',
    '80,1',
    '81',
    '',
    '82',
    '',
    '82',
    '',
    '',
    '',
  ],
  [
    '',
    '',
    '7.01.02',
    'PROGRAM PELAYANAN PUBLIK',
    'Nilai pelayanan',
    '3,1',
    '3,2',
    '30.000.000',
    '3,3',
    '40.000.000',
    '3,3',
    '70.000.000',
    'Seksi Pelayanan',
    'Kec. Karangsari',
  ],
  [
    '',
    '',
    '7.01.02.2.01',
    'Koordinasi Pelayanan',
    'Persentase layanan',
    '90',
    '95',
    '30.000.000',
    '96',
    '40.000.000',
    '96',
    '70.000.000',
    '',
    '',
  ],
  [
    '',
    '',
    '7.01.02.2.01.02',
    'Peningkatan Efektivitas',
    'Jumlah Laporan',
    '4',
    '4',
    '30.000.000',
    '4',
    '40.000.000',
    '8',
    '70.000.000',
    '',
    '',
  ],
);

test('the official heading of T-C.27, with its years in a second row', () => {
  const { table, findings } = readDraft(`Tabel T-C.27\nRencana Program\n\n${OFFICIAL}\n`, 'resmi');
  expect(table.map(({ kind, year, name }) => ({ kind, year, name }))).toEqual([
    { kind: 't-c.27', year: ['2027', '2028', 'akhir'], name: 'Tabel T-C.27 Rencana Program' },
  ]);
  const nodes = table[0]!.nodes!;
  expect(nodes.map(({ level, kode }) => `${level} ${kode}`)).toEqual([
    'tujuan null',
    'program 7.01.02',
    'kegiatan 7.01.02.2.01',
    'sub_kegiatan 7.01.02.2.01.02',
  ]);
  expect(nodes[0]!.indikator[0]).toMatchObject({
    name: 'Indeks Kepuasan Masyarakat',
    baseline: { value: '80.1' },
  });
  expect(value(nodes[1]!.pagu)).toEqual(['30000000', '40000000', '70000000']);
  expect(nodes[1]).toMatchObject({ owner: 'Seksi Pelayanan', location: 'Kec. Karangsari' });
  expect(findings.filter(({ kode }) => kode.startsWith('jumlah'))).toEqual([]);
});

test('a heading that is repeated between rows without an empty line is no row', () => {
  const lines = OFFICIAL.split('\n');
  const text = [...lines.slice(0, 6), ...lines.slice(0, 4), ...lines.slice(6)].join('\n');
  expect(readDraft(text, 'ulang').table[0]!.nodes).toHaveLength(4);
});

test('an index of tables, prose and lists of goods are no plan', () => {
  const text = [
    'Daftar Tabel\tiv',
    'Tabel 4.2 Rencana Program, Kegiatan, Pendanaan\t42',
    '',
    asTable(
      ['No', 'Nama Barang', 'Jumlah', 'Kondisi'],
      ['1', 'Laptop', '6', 'Baik'],
      ['2', 'Meja', '12', 'Rusak'],
    ),
  ].join('\n');
  expect(readDraft(text, 'bukan').table).toEqual([]);
});

test('blank, -, 0 and N/A stay different', () => {
  const text = asTable(
    ['Kode', 'Program/Kegiatan', 'Indikator', 'Satuan', '2027', '', '2028', '', '2029', '', '2030', ''],
    ['', '', '', '', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp'],
    ['7.01.02', 'PROGRAM PELAYANAN', 'Nilai', 'Nilai', '', '', '-', '-', '0', '0', 'N/A', 'N/A'],
  );
  const [node] = readDraft(text, 'kosong').table[0]!.nodes!;
  const cells = { '2027': '', '2028': '-', '2029': '0', '2030': 'N/A' };
  for (const [year, printed] of Object.entries(cells)) {
    const cells = { printed, value: printed === '0' ? '0' : null };
    expect(node!.pagu[year]).toEqual(cells);
    expect(node!.indikator[0]!.target[year]).toEqual(cells);
  }
});

test('a torn figure that no sum proves has no value, and both readings are told', () => {
  const text = asTable(
    ['PROGRAM / KEGIATAN / SUBKEGIATAN', 'INDIKATOR', 'BASELINE', '2027', '', '2028', '', 'KETERANGAN'],
    ['', '', '', 'TARGET', 'PAGU', 'TARGET', 'PAGU', ''],
    ['7.01.04 - PROGRAM KETERTIBAN', '', '', '', '10.000.000,00', '', '30.000.000,00', ''],
    ['7.01.04.2.01 - Koordinasi', '', '', '', '10.000.000,00', '', '41,00', '19.071.8'],
  );
  const { table, findings } = readDraft(text, 'sobek');
  expect(table[0]!.nodes![1]!.pagu['2028']).toEqual({ printed: '41,00\t19.071.8', value: null });
  expect(findings.find(({ kode }) => kode === 'sel-ragu')).toMatchObject({
    line: 4,
    data: { year: '2028', reading: '19.071.841', own: '41' },
  });
});

test('a spreadsheet of one heading row, each column with its own year', () => {
  const text = asTable(
    [
      'No',
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator',
      'Satuan',
      'Target 2027',
      'Anggaran 2027 (Rp)',
      'Target 2028',
      'Anggaran 2028 (Rp)',
    ],
    ['1', '7.01.06', 'PROGRAM PEMBINAAN', 'Persentase desa', 'Persen', '90', '12000000', '95', '13000000'],
    ['2', '7.01.06.2.01', 'Fasilitasi', 'Jumlah Desa', 'Desa', '12', '12000000', '12', '13000000'],
    [
      '3',
      '7.01.06.2.01.0003',
      'Fasilitasi Keuangan Desa',
      'Jumlah Dokumen',
      'Dokumen',
      '24',
      '12000000',
      '24',
      '12500000',
    ],
  );
  const { table, findings } = readDraft(text, 'lembar');
  expect(table.map(({ kind }) => kind)).toEqual(['t-c.27']);
  expect(table[0]!.nodes!.map(({ pagu }) => value(pagu))).toEqual([
    ['12000000', '13000000'],
    ['12000000', '13000000'],
    ['12000000', '12500000'],
  ]);
  const sums = findings.filter(({ kode }) => kode.startsWith('jumlah'));
  expect(sums.map(({ kode, line, data }) => [kode, line, data.year, data.subSum])).toEqual([
    ['jumlah-sub-beda', 2, '2028', '12.500.000'],
    ['jumlah-beda', 3, '2028', '12.500.000'],
  ]);
});
