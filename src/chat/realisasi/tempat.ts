import type { StoredAnswer } from '../../domain/answer-parts.ts';
import type { Bulan } from '../../domain/bulan.ts';
import type { StatusLaporan } from '../../domain/rencana.ts';

/** Which sheet a step is about; every step carries it. Short names: it is stored with every question. */
export type Tempat = {
  /** reporter unit */
  p: number;
  /** month */
  b: Bulan;
};

/** The summary. */
export type TempatRingkasan = Tempat & {
  /** Version of the report that it showed: a typed "kirim" sends that one, or nothing. */
  v?: number;
};

/** The reason of a correction is asked. */
export type TempatAlasan = Tempat & {
  /** The sent report that was on the screen: revision and status. */
  v?: number;
  t?: StatusLaporan;
};

/** A step about one item. */
export type TempatButir = Tempat & {
  /** key of the item */
  k: string;
  /** The answer that the question showed (`sidikIsian`); another one by somebody else is not overwritten. */
  s?: string;
};

/** A typed answer that can be read in more than one way, waiting for its button. */
export type TempatRagu = TempatButir & {
  kode: string;
  /** Readings, in the order of their buttons; each with everything that was typed. */
  answers: StoredAnswer[];
};

/** A typed day of which several may be meant, waiting for the one. */
export type TempatHari = TempatButir & {
  /** The days that were offered, ISO dates. */
  h: string[];
};

/** Items that a kendala is addressed to. */
export type TempatKendala = Tempat & { butir: string[] };
