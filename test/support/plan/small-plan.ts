/** A small T-C.27 with one kegiatan of three sub kegiatan, as cells of its rows. */
export const SMALL_PLAN: readonly (readonly string[])[] = [
  ['Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan Kecamatan Contoh Tahun 2026-2027'],
  [
    'Kode',
    'Program dan Kegiatan',
    'Indikator Kinerja',
    'Satuan',
    'Kondisi Awal',
    'Tahun 2026',
    '',
    'Tahun 2027',
    '',
  ],
  ['', '', '', '', '', 'Target', 'Rp', 'Target', 'Rp'],
  [
    '7.01.06',
    'PROGRAM PEMBINAAN',
    'Persentase desa tertib',
    '%',
    '70',
    '72',
    '31.000.000',
    '75',
    '33.000.000',
  ],
  [
    '7.01.06.2.01',
    'Fasilitasi Pemerintahan Desa',
    'Persentase desa',
    '%',
    '80',
    '81',
    '31.000.000',
    '82',
    '33.000.000',
  ],
  [
    '7.01.06.2.01.0002',
    'Administrasi Desa',
    'Jumlah dokumen',
    'Dokumen',
    '6',
    '7',
    '10.500.000',
    '8',
    '11.500.000',
  ],
  [
    '7.01.06.2.01.0003',
    'Keuangan Desa',
    'Jumlah surat',
    'Surat',
    '12',
    '13',
    '12.000.000',
    '14',
    '12.500.000',
  ],
  ['7.01.06.2.01.0011', 'Ketenteraman', 'Jumlah laporan', 'Laporan', '4', '4', '8.500.000', '4', '9.000.000'],
];

/** The plan with some cells of one row said otherwise. @param row from 0 */
export function smallPlanWith(row: number, cells: Readonly<Record<number, string>>): string[][] {
  return SMALL_PLAN.map((own, at) => own.map((cell, i) => (at === row ? (cells[i] ?? cell) : cell)));
}
