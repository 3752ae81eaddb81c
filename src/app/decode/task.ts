import type { Result } from '../../domain/result.ts';
import type { ListFileRefusal } from '../../plan/money-list/cells-of-file.ts';
import type { MoneyListPurpose } from '../../plan/money-list/money-list.ts';
import type { MoneyListRefusal } from '../../plan/money-list/read-money-list.ts';
import type { PlanContent } from '../rencana/desk/plan-upload.ts';
import type { ReadPlanRefusal } from '../rencana/desk/read-document.ts';
import type { EvidenceAnswer } from './judge-evidence.ts';

/** What is to be made of a file that somebody sent. */
export type DecodeTask =
  | { kind: 'plan'; name: string; office: { name: string; kabupaten: string } }
  | { kind: 'list'; purpose: MoneyListPurpose }
  | { kind: 'evidence' };

/** What comes of each task; plain JSON. A list is as `listToJson` writes it. */
export interface DecodeAnswers {
  plan: Result<PlanContent, ReadPlanRefusal>;
  list: Result<object, ListFileRefusal | MoneyListRefusal>;
  evidence: EvidenceAnswer;
}

/**
 * Why a file gave no answer: it took too long (`lama`) or too much memory (`memori`), there is more in it than an answer
 * may hold (`luas`), its process died (`mati`), or the program is stopping (`berhenti`).
 */
export type DecodeFailure = 'lama' | 'memori' | 'luas' | 'mati' | 'berhenti';

/** How the decoding of one file ended. */
export type Decoded<T> = { finished: T } | { failed: DecodeFailure };

export interface DecodeOptions {
  /** Ends it with `berhenti`. */
  signal?: AbortSignal;
  /** Called every few thousand lines of a long document. */
  onProgress?(line: number): void;
}

/** Decodes one file; never throws for what is in it. */
export type Decode = <T extends DecodeTask>(
  task: T,
  content: Uint8Array,
  options?: DecodeOptions,
) => Promise<Decoded<DecodeAnswers[T['kind']]>>;

/** Failed readings after which a file is refused. */
export const READ_TRIES = 2;
