import { Decimal } from 'decimal.js';
import type { EventTimeliness } from '../rencana/event-deadline.ts';
import type { Angka, Reporter } from '../rencana/plan.ts';
import type { Butir } from './butir.ts';

/** How much of what was asked is there; both sides count items. */
export interface Completeness {
  state: 'tidak_diminta' | 'kosong' | 'sebagian' | 'lengkap';
  diminta: number;
  filled: number;
  /** Items asked and not given, in the order in which they are asked. */
  missing: Butir[];
  /** Nothing is missing; also true where nothing was asked (`state` tells the two apart). */
  complete: boolean;
}

/**
 * Completeness of one reporter's month. Counts only what was asked; a figure for something else changes nothing.
 * Nihil, 0 and the answer "belum" to a dated event are answers.
 * @param diminta from `askedButir`
 * @param angka figures of that reporter and month
 */
export function completeness(
  diminta: readonly Butir[],
  angka: readonly Pick<Angka, 'butir'>[],
): Completeness {
  const present = new Set(angka.map((a) => a.butir));
  const missing = diminta.filter((butir) => !present.has(butir.key));
  const filled = diminta.length - missing.length;
  return {
    state: state(diminta.length, filled),
    diminta: diminta.length,
    filled,
    missing,
    complete: missing.length === 0,
  };
}

function state(diminta: number, filled: number): Completeness['state'] {
  if (diminta === 0) return 'tidak_diminta';
  if (filled === 0) return 'kosong';
  return filled === diminta ? 'lengkap' : 'sebagian';
}

/** One reporter's month for the rates of an office. */
export interface ReporterCompleteness {
  reporter: Reporter;
  completeness: Completeness;
  /** Judged by the moment the report became complete; absent while it is not. */
  timeliness?: EventTimeliness;
}

/** A count out of a count, with its percentage. */
export interface Ratio {
  done: number;
  from: number;
  /** sudah / dari × 100, unrounded; absent for 0 of 0, which cannot be judged. */
  percent?: Decimal;
}

/** Completeness and timeliness of an office's month, as two rates. */
export interface OfficeCompleteness {
  /** Reporters that handed in all that was asked, of those that were asked anything. */
  received: Ratio;
  /** Of those that are complete, how many were so by the due date. */
  onTime: Ratio;
  /** Reporters that miss something, in the order given, with what they miss. */
  notYet: ReporterCompleteness[];
}

/** The two rates of an office's month. A reporter that was asked nothing counts on neither side. */
export function officeCompleteness(all: readonly ReporterCompleteness[]): OfficeCompleteness {
  const questioned = all.filter((p) => p.completeness.state !== 'tidak_diminta');
  const complete = questioned.filter((p) => p.completeness.complete);
  const judged = complete.filter((p) => p.timeliness !== undefined);
  return {
    received: ratio(complete.length, questioned.length),
    onTime: ratio(judged.filter((p) => p.timeliness === 'tepat_waktu').length, judged.length),
    notYet: questioned.filter((p) => !p.completeness.complete),
  };
}

/** A count out of a count. */
export function ratio(done: number, from: number): Ratio {
  return from === 0 ? { done, from } : { done, from, percent: new Decimal(done).times(100).div(from) };
}
