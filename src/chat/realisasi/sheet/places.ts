import type { Month } from '../../../domain/kalender/month.ts';
import type { StoredAnswer } from '../../../domain/realisasi/answer/answer-parts.ts';
import type { ReportStatus } from '../../../domain/rencana/plan.ts';

/** Which sheet a step is about; every step carries it. Short names: it is stored with every question. */
export type SheetPlace = {
  /** reporter unit */
  p: number;
  /** month */
  b: Month;
};

/** The summary. */
export type SummaryPlace = SheetPlace & {
  /** Version of the report that it showed: a typed "kirim" sends that one, or nothing. */
  v?: number;
};

/** The reason of a correction is asked. */
export type ReasonPlace = SheetPlace & {
  /** The sent report that was on the screen: revision and status. */
  v?: number;
  t?: ReportStatus;
};

/** A step about one item. */
export type ButirPlace = SheetPlace & {
  /** key of the item */
  k: string;
  /** The answer that the question showed (`entryFingerprint`); another one by somebody else is not overwritten. */
  s?: string;
};

/** A typed answer that can be read in more than one way, waiting for its button. */
export type DoubtPlace = ButirPlace & {
  kode: string;
  /** Readings, in the order of their buttons; each with everything that was typed. */
  answers: StoredAnswer[];
};

/** A typed day of which several may be meant, waiting for the one. */
export type ChosenDayPlace = ButirPlace & {
  /** The days that were offered, ISO dates. */
  h: string[];
};

/** Items that a kendala is addressed to. */
export type KendalaPlace = SheetPlace & { butir: string[] };
