import type { Indikator } from '../rencana/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import { allNodes, type RumusName, type RumusNode } from './language/node.ts';
import type { CheckRefusal } from './language/refusal.ts';
import { writeName } from './language/write-rumus.ts';

/** Kunci begin with these where a formula may leave that out. */
const PREFIXES = ['desa/', 'iku/'];

/** Indicators by their kunci in lower case, made once for a plan: a formula is looked up part by part. */
const BY_KEY = new WeakMap<readonly Indikator[], Map<string, Indikator[]>>();

function indikatorByKey(indikators: readonly Indikator[]): Map<string, Indikator[]> {
  const present = BY_KEY.get(indikators);
  if (present !== undefined) return present;
  const outcome = new Map<string, Indikator[]>();
  for (const one of indikators) {
    const key = one.key.toLowerCase();
    outcome.set(key, [...(outcome.get(key) ?? []), one]);
  }
  BY_KEY.set(indikators, outcome);
  return outcome;
}

/**
 * The indicator that a formula names: plain, the part behind `desa/` or `iku/` of its kunci; in quotes, the whole
 * kunci. Case does not matter.
 * @returns refusal when there is none, or when `desa/` and `iku/` both have one of that name
 */
export function namedIndikator(
  name: RumusName,
  posisi: number,
  indikators: readonly Indikator[],
): Result<Indikator, CheckRefusal> {
  const wanted = name.text.toLowerCase();
  const key = name.quoted ? [wanted] : PREFIXES.map((prefix) => prefix + wanted);
  const byKey = indikatorByKey(indikators);
  const hit = key.flatMap((one) => byKey.get(one) ?? []);
  const [one] = hit;
  if (one === undefined) return refuse({ code: 'rumus-nama-tidak-ada', posisi, name: writeName(name) });
  if (hit.length === 1) return ok(one);
  const choices = hit.map((one) => writeName({ text: one.key, quoted: true }));
  return refuse({ code: 'rumus-nama-ganda', posisi, name: writeName(name), choices });
}

/** Parts of a formula that name an indicator. */
export type NamedNode = Extract<RumusNode, { name: RumusName }>;

/** Every part that names an indicator, from left to right. */
export function namedNodes(node: RumusNode): NamedNode[] {
  return allNodes(node).filter((one): one is NamedNode => 'name' in one);
}

/**
 * Parts whose figure of this year is needed: last year's figure and the target of an indicator do not depend on what
 * its own formula says now.
 */
export function dependentNodes(node: RumusNode): NamedNode[] {
  return namedNodes(node).filter(
    (one) => one.kind !== 'fungsi' || (one.functionName !== 'tahun_lalu' && one.functionName !== 'target'),
  );
}
