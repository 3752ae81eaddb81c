import type { Rencana } from '../../domain/rencana.ts';

/** Sheets of the template that are read back, in order. */
export const LEMBAR = ['rencana', 'indikator', 'aksi', 'kas'] as const;

/** One of the sheets that are read back. */
export type Lembar = (typeof LEMBAR)[number];

/** Hidden sheet by which a template is recognised when it comes back. */
export const LEMBAR_KENAL = 'kentongan';

/** Hidden sheet with the words that drop-downs offer. */
export const LEMBAR_PILIHAN = 'pilihan';

/** Raised when a template of an older program cannot be read any more. */
export const BENTUK_TEMPLAT = '1';

/** Row of the columns' ids, hidden: columns are found by it wherever they stand. */
export const BARIS_ID = 1;

/** Row of the headings that people see; what is typed begins below it. */
export const BARIS_JUDUL = 2;

/** Empty rows at the end of a sheet that takes new lines. */
export const BARIS_BARU = 40;

/** Words that a drop-down offers, by the value that each stands for; `templat-pilih-<name>-<value>` says them. */
export const PILIHAN = {
  tingkat: ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'],
  ya: ['ya'],
  nilai: ['jumlah', 'kuantitas', 'rasio', 'indeks', 'kategori', 'tanggal'],
  arah: ['higher', 'lower', 'pita', 'ambang'],
  akumulasi: ['sum', 'latest', 'average', 'max', 'distinct'],
  antar: ['sum', 'ratio', 'mean', 'count', 'none'],
  tanya: ['tambahan', 'posisi'],
  pelapor: ['desa', 'unit', 'konfirmasi_desa', 'iku', 'rumus'],
  diminta: ['bulanan', 'triwulanan', 'bulan', 'sampai_selesai'],
  cara: ['merata', 'bulan', 'eksplisit', 'akhir_triwulan', 'akhir_tahun'],
} as const;

/** A drop-down with fixed words. */
export type NamaPilihan = keyof typeof PILIHAN;

/** A column of a sheet. */
export interface Kolom {
  /** Names it in the hidden first row: `pagu.2026`, `b3`. */
  id: string;
  /** Letters wide. */
  lebar: number;
  /** tersembunyi: for the program · tetap: shown, not read · uang · angka · jumlah: a sum that the sheet computes */
  jenis?: 'tersembunyi' | 'tetap' | 'uang' | 'angka' | 'jumlah' | 'selisih';
  pilihan?: NamaPilihan | 'pelaksana' | 'nomor';
}

/** The months' columns. */
export const BULAN_KOLOM: readonly string[] = Array.from({ length: 12 }, (_, index) => `b${index + 1}`);

/** Years of a plan's pagu and targets, in order. */
export function tahunRencana({ nodes, indikators }: Pick<Rencana, 'nodes' | 'indikators'>): number[] {
  const semua = [...nodes.flatMap(({ pagu }) => pagu), ...indikators.flatMap(({ target }) => target)];
  return [...new Set(semua.map(({ tahun }) => tahun))].sort((a, b) => a - b);
}

const bulanan = (jenis: Kolom['jenis'], lebar: number): Kolom[] =>
  BULAN_KOLOM.map((id) => ({ id, lebar, jenis }));

const KUNCI: Kolom = { id: 'kunci', lebar: 4, jenis: 'tersembunyi' };

/** Columns of each sheet, from the left; years follow behind. */
const KOLOM: Record<Lembar, readonly Kolom[]> = {
  rencana: [
    KUNCI,
    { id: 'nomor', lebar: 19 },
    { id: 'tingkat', lebar: 14, pilihan: 'tingkat' },
    { id: 'kode', lebar: 19 },
    { id: 'nama', lebar: 52 },
    { id: 'pendek', lebar: 26 },
    { id: 'pelaksana', lebar: 24, pilihan: 'pelaksana' },
    { id: 'gaji', lebar: 7, pilihan: 'ya' },
  ],
  indikator: [
    KUNCI,
    { id: 'pada', lebar: 19, pilihan: 'nomor' },
    { id: 'nama', lebar: 46 },
    { id: 'pendek', lebar: 26 },
    { id: 'satuan', lebar: 12 },
    { id: 'desimal', lebar: 8, jenis: 'angka' },
    { id: 'nilai', lebar: 22, pilihan: 'nilai' },
    { id: 'arah', lebar: 22, pilihan: 'arah' },
    { id: 'akumulasi', lebar: 22, pilihan: 'akumulasi' },
    { id: 'antar', lebar: 24, pilihan: 'antar' },
    { id: 'syarat', lebar: 10 },
    { id: 'tanya', lebar: 18, pilihan: 'tanya' },
    { id: 'pelapor', lebar: 24, pilihan: 'pelapor' },
    { id: 'diminta', lebar: 17, pilihan: 'diminta' },
    { id: 'bulan', lebar: 14 },
    { id: 'cara', lebar: 20, pilihan: 'cara' },
    { id: 'perdesa', lebar: 9, pilihan: 'ya' },
    { id: 'tenggat', lebar: 12 },
    { id: 'rumus', lebar: 24 },
    { id: 'skala', lebar: 14 },
    { id: 'formula', lebar: 24 },
    { id: 'baseline', lebar: 12 },
  ],
  aksi: [
    KUNCI,
    { id: 'tahun', lebar: 8, jenis: 'tetap' },
    { id: 'nama', lebar: 44, jenis: 'tetap' },
    { id: 'satuan', lebar: 12, jenis: 'tetap' },
    { id: 'target', lebar: 12, jenis: 'tetap' },
    ...bulanan('angka', 9),
    { id: 'jumlah', lebar: 11, jenis: 'jumlah' },
  ],
  kas: [
    KUNCI,
    { id: 'tahun', lebar: 8, jenis: 'tetap' },
    { id: 'kode', lebar: 19, jenis: 'tetap' },
    { id: 'nama', lebar: 32, jenis: 'tetap' },
    { id: 'target', lebar: 18, jenis: 'tetap' },
    ...bulanan('uang', 15),
    { id: 'jumlah', lebar: 18, jenis: 'jumlah' },
    { id: 'selisih', lebar: 16, jenis: 'selisih' },
  ],
};

/** Columns that a sheet has for every year of the plan. */
const PER_TAHUN: Partial<Record<Lembar, (tahun: number) => Kolom>> = {
  rencana: (tahun) => ({ id: `pagu.${tahun}`, lebar: 18, jenis: 'uang' }),
  indikator: (tahun) => ({ id: `target.${tahun}`, lebar: 12, jenis: 'angka' }),
};

/** Columns of a sheet, from the left; `tahun` are those of `tahunRencana`. */
export function kolomLembar(lembar: Lembar, tahun: readonly number[]): Kolom[] {
  const perTahun = PER_TAHUN[lembar];
  return [...KOLOM[lembar], ...(perTahun === undefined ? [] : tahun.map(perTahun))];
}
