import { groupBy } from '../angka/group-by.ts';
import type { Month } from '../kalender/month.ts';
import type { Angka, Plan, Reporter } from '../rencana/plan.ts';
import { indikatorButirKey, moneyButirKey, yearOfKey } from './butir.ts';

/** A person's decision that from now on another reporter's figure of an item and month counts. */
export interface Takeover {
  /** `uang <kunci of the node>` or `angka <kunci of the indicator>`: the same through all plan versions. */
  key: string;
  month: Month;
  /** Whose figure counts from then on, and whose counted before. */
  reporterId: number;
  fromId: number;
  /** Id of the person. */
  by: number;
  /** ISO instant */
  at: string;
}

/** Why a reporter's figure counts where two sent one: it was sent first, or it was taken over. */
export type CountedReason = 'pertama' | 'diambil_alih';

/** An item of a month of which more than one reporter sent a figure: exactly one counts, the others are kept. */
export interface DoubleAngka {
  butir: string;
  month: Month;
  counted: Angka;
  reason: CountedReason;
  /** The decision, where there is one. */
  takeover?: Takeover;
  /** Those that do not count, in the order in which they were first sent. */
  other: Angka[];
}

/** Figures of which every item of a month has one reporter, and what was left out for that. */
export interface ChosenAngka {
  angka: Angka[];
  doubles: DoubleAngka[];
}

/** What decides beside the figures whose of them count. */
export interface CountingInput {
  reporters: readonly Reporter[];
  /** In the order in which they were decided. */
  takeovers: readonly Takeover[];
}

/** Key of an item through all plan versions, as a takeover names it; undefined for an item that the plan does not have. */
export function takeoverKey({ nodes, indikators }: Plan, butir: string): string | undefined {
  const node = nodes.find(({ id }) => moneyButirKey(id) === butir);
  if (node !== undefined) return `uang ${node.key}`;
  const year = yearOfKey(butir);
  const indikator = indikators.find(({ id }) => indikatorButirKey(id, year) === butir);
  return indikator && `angka ${indikator.key}${year === undefined ? '' : `/${year}`}`;
}

/** First sent first; figures that nobody stored (of a test, of a draft) come last, by their reporter. */
function bySending(a: Angka, b: Angka): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || a.reporterId - b.reporterId;
}

/**
 * Whose figure of an item and month counts: of two sections, or of a section and the bendahara, never both. The newest
 * takeover decides whose reporter holds a figure; without one it is whoever sent the item first, be it the one that is
 * asked for it now or not: what was sent stays as it was counted until a person decides otherwise. Desa are counted side
 * by side and are left alone.
 * @param angka newest revisions, with the ids of `plan`; any months, any order
 * @returns the figures that count, in the order given, and the items that more than one reporter holds
 * Source: this program's rule (src/domain/GLOSSARY.md, "Siapa yang dihitung").
 */
export function chooseAngka(input: CountingInput, plan: Plan, angka: readonly Angka[]): ChosenAngka {
  const desa = new Set(input.reporters.flatMap(({ id, kind }) => (kind === 'desa' ? [id] : [])));
  const unit = angka.filter(({ reporterId }) => !desa.has(reporterId));
  const doubles = [...groupBy(unit, ({ month, butir }) => `${month} ${butir}`).values()]
    .filter((all) => all.some((one) => one.reporterId !== all[0]!.reporterId))
    .map((all) => chooseOne(input, plan, all));
  if (doubles.length === 0) return { angka: [...angka], doubles };
  const dropped = new Set(doubles.flatMap(({ other }) => other));
  return { angka: angka.filter((one) => !dropped.has(one)), doubles };
}

function chooseOne({ takeovers }: CountingInput, plan: Plan, all: readonly Angka[]): DoubleAngka {
  const sorted = all.toSorted(bySending);
  const { butir, month } = sorted[0]!;
  const key = takeoverKey(plan, butir);
  const decision = takeovers.findLast(
    (one) =>
      one.key === key &&
      one.month === month &&
      sorted.some(({ reporterId }) => reporterId === one.reporterId),
  );
  const counted = sorted.find(({ reporterId }) => reporterId === decision?.reporterId) ?? sorted[0]!;
  const other = sorted.filter((one) => one !== counted);
  if (decision === undefined) return { butir, month, counted, reason: 'pertama', other };
  return { butir, month, counted, reason: 'diambil_alih', takeover: decision, other };
}

/** Whose figure counts of each item that was sent for a month, by the item's key. @param angka from `chooseAngka` */
export function holdersOfMonth(angka: readonly Angka[], month: Month): ReadonlyMap<string, Angka> {
  return new Map(angka.filter((one) => one.month === month).map((one) => [one.butir, one]));
}

/**
 * Figures of one reporter for every item and month, so that no sum over months can hold a month twice whatever it is
 * handed; of several the one that sent it first. Figures that `chooseAngka` went through come out as they are.
 * @param angka of units, not of desa
 */
export function oneReporter(angka: readonly Angka[]): Angka[] {
  const key = ({ month, butir }: Angka) => `${month} ${butir}`;
  const first = new Map<string, Angka>();
  for (const one of angka) {
    const present = first.get(key(one));
    if (present === undefined || bySending(one, present) < 0) first.set(key(one), one);
  }
  return angka.filter((one) => first.get(key(one))?.reporterId === one.reporterId);
}
