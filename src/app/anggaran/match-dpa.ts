import { Decimal } from 'decimal.js';
import { type PaguInForce, paguInForce } from '../../domain/capaian/serapan.ts';
import { type Office, planInForce } from '../../domain/kantor/office.ts';
import { byUniqueKode, kodeKey } from '../../domain/rencana/kode-key.ts';
import type { Pagu, PlanNode } from '../../domain/rencana/plan.ts';
import type { MoneyList, MoneyRow } from '../../plan/money-list/money-list.ts';

/** A sub kegiatan with what is known of its pagu. */
export interface SubKegiatanPagu {
  node: PlanNode;
  /** Rupiah; absent where the Renstra prints none for the year. */
  indicative?: Decimal;
  /** The DPA or DPPA figure in force; absent before any was entered. */
  dpa?: PaguInForce;
}

/** A row of a list beside the sub kegiatan that it is about. */
export interface MatchedDpa extends SubKegiatanPagu {
  line: MoneyRow;
}

/** A sum that the list prints for a program or kegiatan and that its own sub kegiatan do not give. */
interface ParentDifference {
  kode: string;
  printed: Decimal;
  count: Decimal;
}

/** A list of DPA figures against the plan in force. */
export interface DpaOutcome {
  matching: MatchedDpa[];
  /** Rows whose code the plan does not have. */
  unknownRows: MoneyRow[];
  /** Sub kegiatan that are not in the list. */
  notYet: PlanNode[];
  parentDifferences: ParentDifference[];
  count: Decimal;
  /** Sum of the pagu indikatif of the matched rows; absent where one of them has none. */
  sumIndikatif?: Decimal;
  subCount: number;
}

/** Sub kegiatan of the plan in force on a day, in printed order; empty without a plan. */
export function subKegiatan(office: Office, today: string): PlanNode[] {
  return (planInForce(office, today)?.nodes ?? []).filter((node) => node.level === 'sub_kegiatan');
}

function newestIndikatif(node: PlanNode, year: number): Pagu | undefined {
  return node.pagu.findLast((pagu) => pagu.year === year && pagu.kind === 'indikatif');
}

/** Pagu of a sub kegiatan for a budget year as of a day. */
export function subPagu(node: PlanNode, year: number, today: string): SubKegiatanPagu {
  const inForce = paguInForce(node, year, today);
  return {
    node,
    indicative: newestIndikatif(node, year)?.value,
    dpa: inForce?.kind === 'indikatif' ? undefined : inForce,
  };
}

/** Sum of amounts; undefined when one is unknown: unknown is not 0. */
export function sumKnown(value: readonly (Decimal | undefined)[]): Decimal | undefined {
  return value.reduce<Decimal | undefined>(
    (count, one) => (count === undefined || one === undefined ? undefined : count.plus(one)),
    new Decimal(0),
  );
}

function parentDifferences(list: MoneyList): ParentDifference[] {
  return list.parent.flatMap(({ kode, value }) => {
    const children = list.line.filter((one) => kodeKey(one.kode).startsWith(`${kodeKey(kode)}.`));
    const count = children.reduce((sum, one) => sum.plus(one.value), new Decimal(0));
    return children.length === 0 || count.eq(value) ? [] : [{ kode, printed: value, count }];
  });
}

/**
 * Lays a list of DPA figures beside the plan that is in force on a day. A sum that does not add up is shown, never
 * corrected and never in the way (docs/sources.md#arithmetic).
 */
export function matchDpa(office: Office, list: MoneyList, year: number, today: string): DpaOutcome {
  const all = subKegiatan(office, today);
  const byKode = byUniqueKode(all, ({ kode }) => kode);
  const matching = list.line.flatMap((line): MatchedDpa[] => {
    const node = byKode.get(kodeKey(line.kode));
    return node === undefined ? [] : [{ ...subPagu(node, year, today), line }];
  });
  const present = new Set(matching.map(({ node }) => node.id));
  return {
    matching,
    unknownRows: list.line.filter(({ kode }) => !byKode.has(kodeKey(kode))),
    notYet: all.filter(({ id }) => !present.has(id)),
    parentDifferences: parentDifferences(list),
    count: matching.reduce((sum, { line }) => sum.plus(line.value), new Decimal(0)),
    sumIndikatif: sumKnown(matching.map(({ indicative }) => indicative)),
    subCount: all.length,
  };
}
