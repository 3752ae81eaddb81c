import { satuanKey } from '../../angka/satuan-key.ts';
import { endOfMonth, type Month } from '../../kalender/month.ts';
import { type Butir, indikatorButirKey, moneyButirKey, yearOfKey } from '../../realisasi/butir.ts';
import { lineageOf } from '../../realisasi/lineage.ts';
import { planFromStart, reportingStart } from '../../realisasi/reporting-start.ts';
import type { Angka, Indikator, Plan, PlanNode } from '../../rencana/plan.ts';
import { planWithOwners } from '../../unit/owner-change.ts';
import { type Office, planInForce, profilOfMonth } from '../office.ts';
import { planWithDeadlines } from '../plan-with-deadlines.ts';

/**
 * The plan by which a month is reported and judged, with the legal deadlines of the kabupaten's rules of then, who owned
 * its sub kegiatan then, and the office's first month: the version in force at the month's end.
 * @param begunUnderId plan version that a report was begun under; it stays with that one
 * @returns undefined when the office has none yet
 */
export function versionOfMonth(office: Office, month: Month, begunUnderId?: number): Plan | undefined {
  const plan =
    office.plans.find((one) => one.id === begunUnderId) ?? planInForce(office, endOfMonth(month).toString());
  if (plan === undefined) return undefined;
  const owned = planWithOwners(plan, office.owners, month);
  const withDeadline = planWithDeadlines(owned, profilOfMonth(office, month).profil);
  return planFromStart(withDeadline, reportingStart(office), month);
}

interface ByKey {
  indikator: ReadonlyMap<string, Indikator>;
  node: ReadonlyMap<string, PlanNode>;
}

const BY_KEY = new WeakMap<Plan, ByKey>();

function byKey(plan: Plan): ByKey {
  const kept = BY_KEY.get(plan) ?? {
    indikator: new Map(plan.indikators.map((one) => [one.key, one])),
    node: new Map(plan.nodes.map((one) => [one.key, one])),
  };
  BY_KEY.set(plan, kept);
  return kept;
}

/**
 * Figures with the indicator and node ids of one plan. A figure reported under another version is carried over by the
 * kunci of its indicator or node, which a plan's lineage shares, and is marked where it was reported in another unit than
 * the indicator has in this plan (`otherSatuan`); one that the plan no longer has gets the ids of the newest version
 * that has it, and matches nothing in the plan.
 */
export function angkaUnderPlan(office: Office, plan: Plan, angka: readonly Angka[]): Angka[] {
  if (office.plans.length < 2) return [...angka];
  const lineage = lineageOf(office.plans);
  const here = byKey(plan);
  return angka.map((one) => {
    const indikator = lineage.indikator(one.indikatorId);
    if (indikator !== undefined) {
      const { key } = indikator;
      const to = here.indikator.get(key) ?? lineage.newestIndikator(key)?.indikator ?? indikator;
      return indikatorFigure(one, indikator, to);
    }
    const node = one.indikatorId === undefined ? lineage.node(one.nodeId) : undefined;
    const to = node && (here.node.get(node.key) ?? lineage.newestNode(node.key)?.node);
    return to === undefined || to.id === one.nodeId
      ? one
      : { ...one, nodeId: to.id, butir: moneyButirKey(to.id) };
  });
}

function indikatorFigure(one: Angka, from: Indikator, to: Indikator): Angka {
  const other =
    satuanKey(from.satuan) !== satuanKey(to.satuan) ||
    (from.jenisNilai === 'rasio') !== (to.jenisNilai === 'rasio');
  if (to.id === from.id && !other) return one;
  return {
    ...one,
    indikatorId: to.id,
    butir: indikatorButirKey(to.id, yearOfKey(one.butir)),
    ...(other && { otherSatuan: from.satuan }),
  };
}

/** The item behind a stored key, of whichever plan version; undefined for a key of another office. */
export function butirOfOffice(office: Office, key: string): Butir | undefined {
  for (const plan of office.plans.toReversed()) {
    const found = butirOfPlan(plan, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The item behind a stored key in one plan version. */
export function butirOfPlan(plan: Plan, key: string): Butir | undefined {
  const node = plan.nodes.find((one) => moneyButirKey(one.id) === key);
  if (node !== undefined) return { key, kind: 'keuangan', node };
  const year = yearOfKey(key);
  const indikator = plan.indikators.find((one) => indikatorButirKey(one.id, year) === key);
  if (indikator === undefined) return undefined;
  return {
    key,
    kind: 'indikator',
    indikator,
    node: plan.nodes.find((one) => one.id === indikator.nodeId),
    year,
  };
}

/** The keys under which an item of a reporting year was stored in all plan versions. */
export interface StoredKeys {
  /** In months of that year. */
  inside: string[];
  /** In months of any other year: they name their reporting year. */
  outside: string[];
}

/** The keys of an item. @param year its reporting year (`yearOfButir`) */
export function keysOfAllVersions(office: Office, butir: Butir, year: number): StoredKeys {
  if (butir.kind === 'keuangan') {
    const nodes = office.plans.flatMap((r) => r.nodes.filter((n) => n.key === butir.node.key));
    return { inside: nodes.map((n) => moneyButirKey(n.id)), outside: [] };
  }
  const { key } = butir.indikator;
  const all = office.plans.flatMap((r) => r.indikators.filter((i) => i.key === key));
  return {
    inside: all.map((i) => indikatorButirKey(i.id)),
    outside: all.map((i) => indikatorButirKey(i.id, year)),
  };
}
