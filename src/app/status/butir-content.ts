import type { Decimal } from 'decimal.js';
import {
  type PaguInForce,
  paguOfMonth,
  type Spent,
  serapanPercent,
  spent,
} from '../../domain/capaian/serapan.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { IndikatorProgress } from '../../domain/progres/figures.ts';
import { reporterProgress } from '../../domain/progres/indikator-progress.ts';
import { angkaOfButir, askedUnit, type Butir, yearOfButir } from '../../domain/realisasi/butir.ts';
import { itemIn } from '../../domain/realisasi/lineage.ts';
import type { Angka, Indikator, PlanNode } from '../../domain/rencana/plan.ts';
import type { MonthState } from './compose-month-state.ts';

/** One item at one reporter: this month's figure, and where it stands to date. */
export type ButirContent =
  | { kind: 'indikator'; butir: Butir; indikator: Indikator; thisMonth?: Angka; toDate: IndikatorProgress }
  | { kind: 'keuangan'; butir: Butir; node: PlanNode; thisMonth?: Angka; toDate: ButirMoney };

/** Money of one sub kegiatan to date, against the pagu in force in the month. */
interface ButirMoney extends Spent {
  pagu?: PaguInForce;
  /** nilai / pagu × 100, unrounded; absent without either. */
  percent?: Decimal;
}

/**
 * Figures of one item at one reporter, up to the month, by what its own report was made under: its own; of what a unit
 * reports whoever reported it in each month, so that it is the same figure here as in the sums of the office.
 * @param origin the item as any version of the plan has it: it is found by its lineage
 */
export function butirContent(state: MonthState, reporterId: number, origin: Butir): ButirContent {
  const { plan, angka } = state.owned(reporterId);
  const butir = (plan && itemIn(plan, origin)) ?? origin;
  const unit = officeReporter(state.office, reporterId)?.kind !== 'desa';
  const isOwnDuty =
    butir.kind === 'keuangan' || (plan !== undefined && askedUnit(plan, butir.indikator) === reporterId);
  const own = unit && isOwnDuty ? angka : angka.filter((a) => a.reporterId === reporterId);
  const owned = angkaOfButir(own, butir);
  const thisMonth = owned.find((a) => a.month === state.month && a.butir === butir.key);
  if (butir.kind === 'keuangan') {
    return {
      kind: 'keuangan',
      butir,
      node: butir.node,
      thisMonth,
      toDate: butirMoney(state, butir.node, owned),
    };
  }
  const { month, profil } = state;
  const toDate = reporterProgress(butir.indikator, owned, month, profil.profil, yearOfButir(butir, month));
  return { kind: 'indikator', butir, indikator: butir.indikator, thisMonth, toDate };
}

function butirMoney({ month }: MonthState, node: PlanNode, angka: readonly Angka[]): ButirMoney {
  const toDate = spent(node, angka, month);
  const pagu = paguOfMonth(node, month);
  return { ...toDate, pagu, percent: pagu && toDate.value && serapanPercent(toDate.value, pagu.value) };
}
