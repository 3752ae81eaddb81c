/** What a formula needs at a place where something else stands; each has its sentence. */
export type KodeDiharapkan =
  /** A number, a function or an opening parenthesis. */
  | 'rumus-perlu-isi'
  /** An operator, or the end. */
  | 'rumus-perlu-operator'
  | 'rumus-perlu-buka'
  | 'rumus-perlu-tutup'
  /** `;` or a closing parenthesis, in rata_rata. */
  | 'rumus-perlu-titik-koma'
  /** The name of an indicator. */
  | 'rumus-perlu-nama'
  /** A state or a comparison, in jumlah_desa. */
  | 'rumus-perlu-keadaan'
  /** A number, behind a comparison. */
  | 'rumus-perlu-angka';

/** Why a text is no formula. `posisi` is the character, from 1; `teks` what stands there. */
export type PenolakanTulisan =
  | { code: KodeDiharapkan; posisi: number; teks: string; akhir: 'ya' | 'tidak'; pilihan: readonly string[] }
  | { code: 'rumus-kosong' }
  | { code: 'rumus-terlalu-panjang'; panjang: number; batas: number }
  | { code: 'rumus-terlalu-dalam'; posisi: number; batas: number }
  | { code: 'rumus-tanda-asing'; posisi: number; teks: string }
  | { code: 'rumus-kutip-terbuka'; posisi: number }
  /** `1.250`: 1250 or one and a quarter? */
  | { code: 'rumus-angka-ragu'; posisi: number; teks: string }
  | { code: 'rumus-fungsi-asing'; posisi: number; teks: string; pilihan: readonly string[] };

/** Why a formula does not fit the plan. */
export type PenolakanPeriksa =
  | { code: 'rumus-nama-tidak-ada'; posisi: number; nama: string }
  | { code: 'rumus-nama-ganda'; posisi: number; nama: string; pilihan: readonly string[] }
  | { code: KodeSyarat; posisi: number; nama: string; jenis: string }
  | { code: 'rumus-siklus'; jalur: string }
  | { code: 'rumus-bagi-tetap-nol'; posisi: number; teks: string }
  | { code: 'rumus-satuan-beda'; posisi: number; kiri: string; kanan: string }
  | { code: 'rumus-satuan-hasil'; hasil: string; satuan: string };

/** What the named indicator lacks for what the formula does with it. */
export type KodeSyarat =
  | 'rumus-perlu-dari-desa'
  | 'rumus-perlu-peristiwa'
  | 'rumus-perlu-tenggat'
  | 'rumus-perlu-syarat'
  | 'rumus-perlu-rasio'
  | 'rumus-perlu-nilai-angka';

/** Why a formula was not accepted; the sentence is `refusal-<code>`. */
export type PenolakanRumus = PenolakanTulisan | PenolakanPeriksa;
