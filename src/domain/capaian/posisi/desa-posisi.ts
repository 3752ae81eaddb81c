import { Decimal } from 'decimal.js';
import { type Month, monthOf, monthsSoFar, yearOf } from '../../kalender/month.ts';
import type { Answer } from '../../realisasi/answer/answer.ts';
import { isAskedIn } from '../../realisasi/butir.ts';
import type { Angka, Indikator, Plan, Reporter } from '../../rencana/plan.ts';
import { desaIn, endedWithin, existsIn } from '../../unit/reporter-in-month.ts';
import type { DesaAngka } from './desa-angka.ts';
import { conditionState } from './desa-condition.ts';
import { type Merged, mergeDesa } from './merge-desa.ts';
import { posisi } from './posisi.ts';
import type { Posisi } from './posisi-state.ts';
import { pairPercent } from './value-posisi.ts';

/** How many reporters an aggregate rests on. */
export interface DesaCoverage {
  /** Desa with a figure, of those that are there in the month. */
  done: number;
  /** Desa that are there in the month. */
  from: number;
}

/** One indicator over the desa of an office. */
export interface DesaPosisi extends Merged {
  coverage: DesaCoverage;
  provisional: boolean;
  /** Those that are there in the month, then those that ended in the year and whose figures still count. */
  perDesa: DesaAngka[];
}

/**
 * The number that a position is worth where numbers are judged: a dated event that was done is 1 document, one
 * answered "belum" is 0 documents. In the indicator's satuan, unrounded.
 * @returns undefined where nothing was observed (not reported, or nihil that is no observation), and for a category
 */
export function posisiValue(value: Posisi): Decimal | undefined {
  if (value.state === 'tanggal') return new Decimal(1);
  if (value.state === 'belum') return new Decimal(0);
  return value.value;
}

/**
 * Position of one indicator over desa, joined as the indicator says (`mergeDesa`).
 * A desa that did not report adds nothing and is missing from `coverage.done`; it is never taken as 0. A desa that ended
 * within the year is counted no more, but what it added while it was there stays in a sum over months.
 * @param desa reporters of jenis 'desa'; others are left out
 * @param angka figures of this indicator, of any reporter and in any order
 * Source: docs/sources.md#desa
 */
export function desaPosisi(
  indikator: Indikator,
  desa: readonly Reporter[],
  angka: readonly Angka[],
  untilMonth: Month,
): DesaPosisi {
  const owned = (id: number) => angka.filter((a) => a.reporterId === id);
  const read = (reporter: Reporter, month: Month): DesaAngka => {
    const one = posisi(sinceItIsThere(indikator, reporter), owned(reporter.id), month);
    const condition = conditionState(indikator, one, yearOf(month));
    return { reporter, posisi: one, worth: posisiValue(one), ...condition };
  };
  const all = desa.filter((reporter) => reporter.kind === 'desa');
  const present = all.filter((one) => existsIn(one, untilMonth)).map((one) => read(one, untilMonth));
  const ended = addsUp(indikator)
    ? all
        .filter((one) => endedWithin(one, monthOf(yearOf(untilMonth), 1), untilMonth))
        .map((one) => read(one, one.until!))
        .filter(hasFigure)
    : [];
  const perDesa = [...present, ...ended];
  return {
    ...mergeDesa(indikator, perDesa),
    coverage: { done: present.filter(hasFigure).length, from: present.length },
    provisional: perDesa.some((d) => d.posisi.provisional),
    perDesa,
  };
}

const hasFigure = ({ posisi: { state } }: DesaAngka): boolean => state !== 'kosong';

/** Whether what was reported of the months of a year adds up to a figure that stays, whoever is there at its end. */
function addsUp({ akumulasi, jenisNilai }: Indikator): boolean {
  return (akumulasi === 'sum' || akumulasi === 'distinct') && jenisNilai !== 'tanggal';
}

/** An indicator as a desa is asked it: of no month before its first. A unit goes on with what others had before it. */
export function sinceItIsThere(
  indikator: Indikator,
  { kind, since }: Pick<Reporter, 'kind' | 'since'>,
): Indikator {
  const { startMonth } = indikator;
  if (kind !== 'desa' || since === undefined || (startMonth !== undefined && since <= startMonth))
    return indikator;
  return { ...indikator, startMonth: since };
}

/** What the section is offered to confirm. */
export interface DesaSuggestion {
  /** Answer to the question as asked: the total for a position, what is new since last month for an addition. */
  suggestion?: Decimal;
  /** Denominator of a ratio that `suggestion` is the numerator of. */
  denominator?: Decimal;
  /** Of a distinct count: what the desa named, each with its desa; `suggestion` is their number. */
  elements?: readonly string[];
  /** Documents among them that were handed in after their legal deadline. */
  late: number;
  /** Total of the desa to date, in the satuan of the office indicator. */
  total?: Decimal;
  coverage: DesaCoverage;
  provisional: boolean;
}

/**
 * Figure that desa reports suggest for an indicator of a section: the sum over every desa indicator that feeds it
 * (`feedsKunci`); documents that are done count 1 each. For an addition, what the section confirmed up to the month
 * before is subtracted, so that a late desa report of an earlier month is not lost; it can be negative after a desa
 * corrected itself downwards. A desa counts as `done` when it has a figure for each feeding indicator that was asked
 * by then. Of a ratio it is Σ numerators with Σ denominators, for a position only. Unrounded.
 * @param angka all figures of the office, in any order
 * A dated document counts when it came in, late or not, whatever the office's own figure of the desa counts. A distinct
 * count takes the names of the desa, since a number without names is none.
 * @param previous the section's own position up to the month before, if any
 * @returns no `suggestion` when no desa reported, for a ratio that is asked as an addition, and for a distinct count that
 *   no desa gave names for
 */
export function suggestFromDesa(
  plan: Plan,
  indikator: Indikator,
  reporter: readonly Reporter[],
  angka: readonly Angka[],
  month: Month,
  previous?: Pick<Posisi, 'value' | 'elements'>,
): DesaSuggestion {
  const source = plan.indikators.filter((i) => i.pelapor === 'desa' && i.feedsKunci === indikator.key);
  const feeding = source.map((i) => ({
    indikator: i,
    alreadyAsked: monthsSoFar(month).some((b) => isAskedIn(i.diminta, b, false)),
    posisi: desaPosisi(
      i,
      reporter,
      angka.filter((a) => a.indikatorId === i.id),
      month,
    ),
  }));
  return {
    ...suggestionOf(indikator, feeding, previous),
    late: feeding.flatMap((m) => m.posisi.perDesa).filter((d) => d.timeliness === 'terlambat').length,
    coverage: coverageOfAll(reporter, feeding, month),
    provisional: feeding.some((m) => m.posisi.provisional),
  };
}

/** The proposal as an answer to the section's question, with all of its parts; undefined where nothing is proposed. */
export function suggestedAnswer({ suggestion, denominator, elements }: DesaSuggestion): Answer | undefined {
  return suggestion && { value: suggestion, denominator, elements };
}

type FeedingDesa = readonly { posisi: DesaPosisi; indikator: Indikator }[];

function suggestionOf(
  indikator: Indikator,
  feeding: FeedingDesa,
  previous: Pick<Posisi, 'value' | 'elements'> | undefined,
): Pick<DesaSuggestion, 'suggestion' | 'denominator' | 'elements' | 'total'> {
  if (indikator.jenisNilai === 'rasio') return ratioSuggestion(indikator, feeding);
  if (indikator.akumulasi === 'distinct') return elementSuggestion(indikator, feeding, previous?.elements);
  const total = sum(feeding.map(arrived));
  const suggestion = indikator.pertanyaan === 'tambahan' ? total?.minus(previous?.value ?? 0) : total;
  return { suggestion, total };
}

/** What came in of one desa indicator: documents by their number, late ones among them; else the office's figure. */
function arrived({ indikator, posisi: all }: FeedingDesa[number]): Decimal | undefined {
  if (indikator.jenisNilai !== 'tanggal') return all.value;
  return sum(all.perDesa.map((one) => one.worth));
}

/** Names of two desa are two things, also where they read alike. */
function elementSuggestion(
  { pertanyaan: question }: Indikator,
  feeding: FeedingDesa,
  done: readonly string[] = [],
): Pick<DesaSuggestion, 'suggestion' | 'elements' | 'total'> {
  const all = feeding
    .flatMap((m) => m.posisi.perDesa)
    .flatMap((one) => (one.posisi.elements ?? []).map((name) => `${name} (${one.reporter.namaPendek})`));
  if (all.length === 0) return {};
  const elements = question === 'tambahan' ? all.filter((name) => !done.includes(name)) : all;
  return { suggestion: new Decimal(elements.length), elements, total: new Decimal(all.length) };
}

function ratioSuggestion(
  { pertanyaan: question }: Indikator,
  feeding: FeedingDesa,
): Pick<DesaSuggestion, 'suggestion' | 'denominator' | 'total'> {
  const suggestion = sum(feeding.map((m) => m.posisi.numerator));
  const denominator = sum(feeding.map((m) => m.posisi.denominator));
  const total = pairPercent(suggestion, denominator);
  return question === 'tambahan' || total === undefined ? { total } : { suggestion, denominator, total };
}

function coverageOfAll(
  reporter: readonly Reporter[],
  feeding: { alreadyAsked: boolean; posisi: DesaPosisi }[],
  month: Month,
): DesaCoverage {
  const needed = feeding.filter((m) => m.alreadyAsked);
  const desa = desaIn(reporter, month);
  const own = (id: number) =>
    needed.every((m) => m.posisi.perDesa.some((d) => d.reporter.id === id && d.posisi.state !== 'kosong'));
  return { done: needed.length === 0 ? 0 : desa.filter((d) => own(d.id)).length, from: desa.length };
}

/** Σ of what is known; undefined when nothing is. */
function sum(value: (Decimal | undefined)[]): Decimal | undefined {
  const present = value.filter((n) => n !== undefined);
  return present.length === 0 ? undefined : Decimal.sum(...present);
}
