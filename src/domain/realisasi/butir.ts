import { isTriwulanEnd, type Month, monthNumber, yearOf } from '../kalender/month.ts';
import type { Asked } from '../rencana/indikator/property-values.ts';
import type { Angka, Indikator, Plan, PlanNode, Reporter } from '../rencana/plan.ts';
import { planYear } from '../rencana/plan-year.ts';
import { existsIn } from '../unit/reporter-in-month.ts';

/** Until when a dated event is asked for that names no end: December of the year after its reporting year. */
const DEFAULT_UNTIL = 24;

/** One thing that a reporter is asked for a month: a figure of an indicator (fisik) or the money of a sub kegiatan. */
export type Butir =
  | {
      key: string;
      kind: 'indikator';
      indikator: Indikator;
      node?: PlanNode;
      /** Reporting year of a dated event, where it is not the year of the month in which it is asked. */
      year?: number;
    }
  | { key: string; kind: 'keuangan'; node: PlanNode };

/**
 * Key of an indicator's item, stored with every figure: `i12`, or `i12/2026` for the dated event of a reporting year
 * that is not the year of the month in which it is asked.
 */
export function indikatorButirKey(indikatorId: number, year?: number): string {
  return year === undefined ? `i${indikatorId}` : `i${indikatorId}/${year}`;
}

/** Reporting year that a stored key names beside its indicator; undefined: the year of the figure's month. */
export function yearOfKey(key: string): number | undefined {
  const slash = key.indexOf('/');
  return slash < 0 ? undefined : Number(key.slice(slash + 1));
}

/** Reporting year that a figure counts for: APBDes 2026, reported in December 2025, counts for 2026. */
export function yearOfAngka({ butir, month }: Pick<Angka, 'butir' | 'month'>): number {
  return yearOfKey(butir) ?? yearOf(month);
}

/**
 * Figures that an item rests on: those stored under its key; of an indicator all of its figures, since a dated event of
 * one reporting year may have been reported under two keys (`posisi` takes those of the year).
 */
export function angkaOfButir<A extends Pick<Angka, 'butir' | 'indikatorId'>>(
  all: readonly A[],
  butir: Butir,
): A[] {
  if (butir.kind === 'keuangan') return all.filter((one) => one.butir === butir.key);
  return all.filter((one) => one.indikatorId === butir.indikator.id);
}

/** Reporting year of an item that is asked in a month. */
export function yearOfButir(butir: Butir, month: Month): number {
  return (butir.kind === 'indikator' ? butir.year : undefined) ?? yearOf(month);
}

/** Key of the money item of a sub kegiatan. */
export function moneyButirKey(nodeId: number): string {
  return `k${nodeId}`;
}

/**
 * Whether an item of a reporting year is asked in a month. Months of 'sampai_selesai' count from January of the
 * reporting year: 0 is December before it, 13 January after it; what names no end is asked until the December after.
 * Every other item is asked within its own year only.
 * @param finished the dated event has already been reported as done in an earlier month (only for sampai_selesai)
 * @param year reporting year of the item
 */
export function isAskedIn(
  diminta: Asked,
  month: Month,
  finished: boolean,
  year: number = yearOf(month),
): boolean {
  const shift = yearOf(month) - year;
  const number = monthNumber(month) + shift * 12;
  if (diminta.jenis === 'sampai_selesai') {
    return !finished && number >= diminta.mulai && number <= (diminta.sampai ?? DEFAULT_UNTIL);
  }
  if (shift !== 0) return false;
  if (diminta.jenis === 'bulan') return diminta.bulan.includes(number);
  return diminta.jenis === 'bulanan' || isTriwulanEnd(month);
}

export interface ButirOptions {
  month: Month;
  /** 'unit': each section reports its own money; 'bendahara': one list for all sub kegiatan. */
  moneyFrom: 'unit' | 'bendahara';
  /** `indikatorButirKey(id, reporting year)` of the dated events that this reporter reported as done before this month. */
  finished: ReadonlySet<string>;
  /** First reporting year of an indicator (kunci): its dated events of earlier years are never asked for. */
  sinceYear: (key: string) => number;
  /** First month that the office is asked for; in earlier ones nothing is asked. */
  startMonth?: Month;
  /** Whose figure counts of each item that was sent for the month, by key: nobody else is asked for it. */
  holders?: ReadonlyMap<string, number>;
  /** Keys that this reporter has begun to answer: what was typed stays on its sheet, whoever is asked now. */
  filled?: ReadonlySet<string>;
  /** Owner of a node in the month's plan, where the sheet was begun under another version; by default `ownerId`. */
  owner?: (node: PlanNode) => number | undefined;
}

/**
 * What one reporter is asked for one month, in the order in which it is asked: a sub kegiatan's figures before its
 * money, after its sub kegiatan the indicators of its other nodes (IKU, outcomes), a dated event left over from the year
 * before ahead of this year's. Computed from the plan alone, so that completeness can never count what was not asked.
 * What the plan does not set for the year is not asked (`planYear`). An indicator on no node is asked of the unit that
 * owns the plan's first node: the top of the tree, or the secretariat's own program. What another reporter has sent for
 * the month is not asked again (`holders`), and whoever sent it goes on answering for it. A desa is asked nothing in months
 * in which it is not there (`existsIn`); a unit is asked what it owns.
 */
export function askedButir(plan: Plan, reporter: Reporter, options: ButirOptions): Butir[] {
  if (isBeforeStart(options)) return [];
  const butir = (indikator: Indikator, node?: PlanNode) => yearlyButir(indikator, node, options);
  if (reporter.kind === 'desa') {
    if (!existsIn(reporter, options.month)) return [];
    return plan.indikators.filter((one) => one.pelapor === 'desa').flatMap((one) => butir(one));
  }
  const year = planYear(plan, yearOf(options.month));
  const subKegiatan = plan.nodes.filter((node) => node.level === 'sub_kegiatan' && year.node(node));
  const owned = (node: PlanNode) => (options.owner?.(node) ?? node.ownerId) === reporter.id;
  const onSheet = (one: Butir, responsible: boolean) => isOnSheet(one, reporter, responsible, options);
  const money = (node: PlanNode) => {
    const turn = options.moneyFrom === 'bendahara' ? reporter.kind === 'bendahara' : owned(node);
    return [moneyButir(node)].filter((one) => onSheet(one, turn));
  };
  if (reporter.kind === 'bendahara') return subKegiatan.flatMap(money);
  const figure = (node: PlanNode | undefined, turn: boolean) =>
    plan.indikators
      .filter((one) => one.nodeId === node?.id && isAskedOfUnit(one))
      .flatMap((i) => butir(i, node))
      .filter((one) => onSheet(one, turn));
  const above = (node: PlanNode | undefined, turn: boolean) =>
    figure(node, turn).filter((one) => one.kind === 'indikator' && year.indikator(one.indikator));
  return [
    ...subKegiatan.flatMap((node) => [...figure(node, owned(node)), ...money(node)]),
    ...plan.nodes.filter((node) => node.level !== 'sub_kegiatan').flatMap((node) => above(node, owned(node))),
    ...above(undefined, ownerWithoutNode(plan) === reporter.id),
  ];
}

/**
 * Whether an item is on a reporter's sheet: it holds the figure that counts, or it began to answer, or nobody has sent
 * one and it is its turn.
 */
function isOnSheet(
  { key }: Butir,
  reporter: Reporter,
  turn: boolean,
  { holders, filled }: ButirOptions,
): boolean {
  const by = holders?.get(key);
  if (filled?.has(key)) return true;
  return by === undefined ? turn : by === reporter.id;
}

/** Unit that is asked for an indicator that hangs on no node; undefined where no node has an owner. */
function ownerWithoutNode({ nodes }: Plan): number | undefined {
  return nodes.find((node) => node.ownerId !== undefined)?.ownerId;
}

/** The unit that is asked for an indicator's figure; undefined for those of desa, computed ones, and without an owner. */
export function askedUnit(plan: Plan, indikator: Indikator): number | undefined {
  if (!isAskedOfUnit(indikator)) return undefined;
  if (indikator.nodeId === undefined) return ownerWithoutNode(plan);
  return plan.nodes.find((node) => node.id === indikator.nodeId)?.ownerId;
}

function isAskedOfUnit({ pelapor: reporter }: Indikator): boolean {
  return reporter === 'unit' || reporter === 'konfirmasi_desa' || reporter === 'iku';
}

/** The item of an indicator for each reporting year that is asked in the month: mostly one, of the month's own year. */
export function yearlyButir(
  indikator: Indikator,
  node: PlanNode | undefined,
  options: ButirOptions,
): Butir[] {
  if (isBeforeStart(options)) return [];
  const { month, finished, sinceYear } = options;
  const own = yearOf(month);
  const diminta = (year: number) =>
    isAskedIn(indikator.diminta, month, finished.has(indikatorButirKey(indikator.id, year)), year);
  return [own - 1, own, own + 1]
    .filter((year) => diminta(year) && (year >= own || year >= sinceYear(indikator.key)))
    .map((year) => {
      const other = year === own ? undefined : year;
      const key = indikatorButirKey(indikator.id, other);
      return { key, kind: 'indikator', indikator, ...(node && { node }), ...(other && { year: other }) };
    });
}

function isBeforeStart({ month, startMonth }: ButirOptions): boolean {
  return startMonth !== undefined && month < startMonth;
}

function moneyButir(node: PlanNode): Butir {
  return { key: moneyButirKey(node.id), kind: 'keuangan', node };
}

/** Whether an item is a sub kegiatan's own (its output or its money), and is called by the sub kegiatan's name. */
export function isSubKegiatan({ node }: Butir): boolean {
  return node?.level === 'sub_kegiatan';
}

/**
 * Short name of an item for people: a sub kegiatan's (with what tells its indicators apart, where there are several),
 * else the indicator's, with the years of a dated document filled in: `LPJ APBDes 2025`. A program has outcomes of
 * several names and an IKU its own.
 */
export function butirName(butir: Butir, month: Month): string {
  if (butir.kind === 'keuangan') return butir.node.namaPendek;
  const year = yearOfButir(butir, month);
  if (butir.node?.level !== 'sub_kegiatan') return indikatorName(butir.indikator, year);
  const { distinguisher } = butir.indikator;
  const difference =
    distinguisher === undefined ? '' : ` · ${indikatorName({ namaPendek: distinguisher }, year)}`;
  return `${butir.node.namaPendek}${difference}`;
}

/** Short name of an indicator in a reporting year. */
export function indikatorName(indikator: Pick<Indikator, 'namaPendek'>, year: number): string {
  return indikator.namaPendek
    .replace('{tahunLalu}', String(year - 1))
    .replace('{tahunDepan}', String(year + 1))
    .replace('{tahun}', String(year));
}
