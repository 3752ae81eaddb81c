import type { Decimal } from 'decimal.js';
import type { SyaratDesa } from '../rencana.ts';

/** The four operations, as they are written. */
export type Operator = '+' | '-' | '*' | '/';

/** How a desa's figure is compared with a number. */
export type Banding = SyaratDesa['banding'];

/** What a desa did, in words of the documents. */
export const KEADAAN_DESA = ['tepat waktu', 'terlambat', 'selesai', 'belum', 'memenuhi'] as const;

/** One of these words. */
export type KeadaanDesa = (typeof KEADAAN_DESA)[number];

/** Functions that take the name of one indicator and nothing else. */
export const FUNGSI_NAMA = [
  'jumlah',
  'nilai',
  'pembilang',
  'penyebut',
  'capaian',
  'tahun_lalu',
  'target',
] as const;

/** One of these functions. */
export type FungsiNama = (typeof FUNGSI_NAMA)[number];

/** Name of an indicator as a formula writes it: plain, or its whole kunci in double quotes. */
export interface NamaRumus {
  /** Lower case where plain; as written where quoted. */
  teks: string;
  kutip: boolean;
}

/** A formula as a tree. `posisi` is the character, from 1, at which the part begins; it is no part of the meaning. */
export type Simpul = { posisi: number } & (
  | { jenis: 'angka'; nilai: Decimal }
  | { jenis: 'hitung'; op: Operator; kiri: Simpul; kanan: Simpul }
  | { jenis: 'rata_rata'; isi: Simpul[] }
  | { jenis: 'fungsi'; fungsi: FungsiNama; nama: NamaRumus }
  | { jenis: 'semua_desa' }
  | { jenis: 'desa_keadaan'; nama: NamaRumus; keadaan: KeadaanDesa }
  | { jenis: 'desa_banding'; nama: NamaRumus; banding: Banding; nilai: Decimal }
);

/** Every part of a formula, the whole first. */
export function semuaSimpul(simpul: Simpul): Simpul[] {
  return [simpul, ...anakSimpul(simpul).flatMap(semuaSimpul)];
}

/** The parts directly below a part, from left to right. */
export function anakSimpul(simpul: Simpul): Simpul[] {
  if (simpul.jenis === 'hitung') return [simpul.kiri, simpul.kanan];
  return simpul.jenis === 'rata_rata' ? simpul.isi : [];
}
