import { Decimal } from 'decimal.js';
import { kasInForce, type PaguInForce, paguInForce } from '../../domain/capaian/serapan.ts';
import { maySplitEvenly } from '../../domain/capaian/target/may-split-evenly.ts';
import { yearTarget } from '../../domain/capaian/target/target.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { planInForce } from '../../domain/kantor/office.ts';
import { indikatorName } from '../../domain/realisasi/butir.ts';
import type { Indikator, PlanNode } from '../../domain/rencana/plan.ts';
import type { OfficerAction } from '../action.ts';
import { budgetDay } from '../anggaran/budget-years.ts';

/** What is planned by month: an indicator's target, or a sub kegiatan's money. */
export type AksiButir =
  | {
      what: 'i';
      id: number;
      name: string;
      /** Of its node. */
      kode?: string;
      satuan: string;
      indikator: Indikator;
      target?: Decimal;
    }
  | {
      what: 'k';
      id: number;
      name: string;
      kode: string;
      node: PlanNode;
      pagu?: PaguInForce;
      kas?: readonly Decimal[];
    };

/** How something is planned by month; figures as exact text, by month. */
export type MonthlyMethod =
  | { kind: 'merata' | 'akhir_triwulan' | 'akhir_tahun' }
  | { kind: 'bulan'; month: number[] }
  | { kind: 'eksplisit'; angka: Record<string, string> };

/** Ways that can be chosen for an item: an even split is not offered for a few whole documents. */
export function waysOfButir(butir: AksiButir): MonthlyMethod['kind'][] {
  if (butir.what === 'k') return ['merata', 'bulan', 'eksplisit'];
  const evenly = maySplitEvenly(butir.indikator, butir.target);
  return [...(evenly ? (['merata'] as const) : []), 'bulan', 'eksplisit', 'akhir_triwulan', 'akhir_tahun'];
}

/**
 * Everything of a year's plan that can be planned by month, in printed order.
 * @param owned budget year, by default this one
 */
export function listAksi(
  { office, now }: Pick<OfficerAction, 'office' | 'now'>,
  what: AksiButir['what'],
  owned?: number,
): { year: number; butir: AksiButir[] } {
  const today = dateIn(now, office.zone);
  const year = owned ?? today.year;
  const day = budgetDay(year, today);
  const plan = planInForce(office, day);
  if (plan === undefined) return { year, butir: [] };
  if (what === 'i') {
    const nodesOf = new Map(plan.nodes.map((node) => [node.id, node]));
    const diminta = plan.indikators.filter(({ pelapor: reporter }) => reporter !== 'rumus');
    const butir = diminta.map((indikator): AksiButir => {
      const { id, satuan, nodeId } = indikator;
      const node = nodesOf.get(nodeId ?? -1);
      const sub = node?.level === 'sub_kegiatan' ? node : undefined;
      const name = sub?.namaPendek ?? indikatorName(indikator, year);
      return { what, id, name, kode: node?.kode, satuan, indikator, target: yearTarget(indikator, year) };
    });
    return { year, butir: distinctNames(butir) };
  }
  const allSub = plan.nodes.filter(({ level }) => level === 'sub_kegiatan');
  const butir = allSub.map((node): AksiButir => {
    const pagu = paguInForce(node, year, day);
    const kas = kasInForce(node, year, day)?.month;
    return { what, id: node.id, name: node.namaPendek, kode: node.kode, node, pagu, kas };
  });
  return { year, butir: distinctNames(butir) };
}

/** The same items, those of one name told apart by their codes, or else by their whole names. */
function distinctNames(butir: AksiButir[]): AksiButir[] {
  const twins = (all: readonly AksiButir[], name: string) =>
    all.filter((one) => one.name === name).length > 1;
  const withKode = butir.map((one) =>
    one.kode && twins(butir, one.name) ? { ...one, name: `${one.name} (${one.kode})` } : one,
  );
  return withKode.map((one) =>
    one.what === 'i' && twins(withKode, one.name) ? { ...one, name: one.indikator.name } : one,
  );
}

/** An amount in twelve equal parts of whole Rupiah, what is left over in the last. */
function spreadEvenly(count: Decimal, month: readonly number[]): Map<number, Decimal> {
  const part = count.div(month.length).floor();
  const remaining = count.minus(part.times(month.length));
  return new Map(month.map((one, index) => [one, index === month.length - 1 ? part.plus(remaining) : part]));
}

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/** Rupiah of each month as a choice gives them; undefined where there is no pagu to be spread. */
export function kasOfMethod(way: MonthlyMethod, pagu: Decimal | undefined): Decimal[] | undefined {
  if (way.kind === 'eksplisit')
    return MONTHS_OF_YEAR.map((month) => new Decimal(way.angka[String(month)] ?? 0));
  if (pagu === undefined) return undefined;
  const part = spreadEvenly(pagu, way.kind === 'bulan' ? way.month : MONTHS_OF_YEAR);
  return MONTHS_OF_YEAR.map((month) => part.get(month) ?? new Decimal(0));
}

/** Σ of what was typed for the months, to be compared with the target or the pagu. */
export function sumOfMethod(way: MonthlyMethod): Decimal | undefined {
  if (way.kind !== 'eksplisit') return undefined;
  return Object.values(way.angka).reduce((sum, one) => sum.plus(one), new Decimal(0));
}
