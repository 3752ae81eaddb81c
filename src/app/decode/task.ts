import type { Result } from '../../domain/result.ts';
import type { DaftarRefusal } from '../../plan/daftar-uang/baca-daftar.ts';
import type { TujuanDaftar } from '../../plan/daftar-uang/daftar-uang.ts';
import type { BerkasRefusal } from '../../plan/daftar-uang/sel-berkas.ts';
import type { EvidenceAnswer } from '../bukti/judge-evidence.ts';
import type { BacaRefusal } from '../rencana/baca-dokumen.ts';
import type { IsiRencana } from '../rencana/simpanan-rencana.ts';

/** What is to be made of a file that somebody sent. */
export type DecodeTask =
  | { kind: 'plan'; nama: string; kantor: { nama: string; kabupaten: string } }
  | { kind: 'list'; tujuan: TujuanDaftar }
  | { kind: 'evidence' };

/** What comes of each task; plain JSON. A list is as `daftarKeJson` writes it. */
export interface DecodeAnswers {
  plan: Result<IsiRencana, BacaRefusal>;
  list: Result<object, BerkasRefusal | DaftarRefusal>;
  evidence: EvidenceAnswer;
}

/**
 * Why a file gave no answer: it took too long (`lama`) or too much memory (`memori`), there is more in it than an answer
 * may hold (`luas`), its process died (`mati`), or the program is stopping (`berhenti`).
 */
export type DecodeFailure = 'lama' | 'memori' | 'luas' | 'mati' | 'berhenti';

/** How the decoding of one file ended. */
export type Decoded<T> = { selesai: T } | { gagal: DecodeFailure };

export interface DecodeOptions {
  /** Ends it with `berhenti`. */
  signal?: AbortSignal;
  /** Called every few thousand lines of a long document. */
  onProgress?(baris: number): void;
}

/** Decodes one file; never throws for what is in it. */
export type Decode = <T extends DecodeTask>(
  task: T,
  isi: Uint8Array,
  options?: DecodeOptions,
) => Promise<Decoded<DecodeAnswers[T['kind']]>>;

/** Failed readings after which a file is refused. */
export const READ_TRIES = 2;
