/** What a formula needs at a place where something else stands; each has its sentence. */
export type ExpectedCode =
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

/** Why a text is no formula. `posisi` is the character, from 1; `text` what stands there. */
export type WritingRefusal =
  | { code: ExpectedCode; posisi: number; text: string; end: 'ya' | 'tidak'; choices: readonly string[] }
  | { code: 'rumus-kosong' }
  | { code: 'rumus-terlalu-panjang'; length: number; limit: number }
  | { code: 'rumus-terlalu-dalam'; posisi: number; limit: number }
  | { code: 'rumus-tanda-asing'; posisi: number; text: string }
  | { code: 'rumus-kutip-terbuka'; posisi: number }
  /** `1.250`: 1250 or one and a quarter? */
  | { code: 'rumus-angka-ragu'; posisi: number; text: string }
  | { code: 'rumus-fungsi-asing'; posisi: number; text: string; choices: readonly string[] };

/** Why a formula does not fit the plan. */
export type CheckRefusal =
  | { code: 'rumus-nama-tidak-ada'; posisi: number; name: string }
  | { code: 'rumus-nama-ganda'; posisi: number; name: string; choices: readonly string[] }
  | { code: ConditionCode; posisi: number; name: string; kind: string }
  | { code: 'rumus-siklus'; path: string }
  | { code: 'rumus-bagi-tetap-nol'; posisi: number; text: string }
  | { code: 'rumus-satuan-beda'; posisi: number; left: string; right: string }
  | { code: 'rumus-satuan-hasil'; outcome: string; satuan: string };

/** What the named indicator lacks for what the formula does with it. */
export type ConditionCode =
  | 'rumus-perlu-dari-desa'
  | 'rumus-perlu-peristiwa'
  | 'rumus-perlu-tenggat'
  | 'rumus-perlu-syarat'
  | 'rumus-perlu-rasio'
  | 'rumus-perlu-nilai-angka';

/** Why a formula was not accepted; the sentence is `refusal-<code>`. */
export type RumusRefusal = WritingRefusal | CheckRefusal;
