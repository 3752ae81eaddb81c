import { yearOf } from '../../domain/kalender/month.ts';
import type { Coverage, IndikatorProgress, NodeProgress } from '../../domain/progres/figures.ts';
import type { Forecast } from '../../domain/progres/forecast.ts';
import {
  forecastIndikator,
  forecastMoney,
  type IndikatorForecast,
} from '../../domain/progres/forecast-progress.ts';
import type { Plan, PlanNode } from '../../domain/rencana/plan.ts';
import { planYear } from '../../domain/rencana/plan-year.ts';
import type { Tx } from '../../store/database/tx.ts';
import { angkaOfTwoYears } from './angka-of-two-years.ts';
import type { MonthState } from './compose-month-state.ts';

/** What the year will come to at a node of the plan. */
export interface NodeForecast {
  /** In Rupiah, over the sub kegiatan at or below the node that have a forecast. */
  money: { forecast?: Forecast; coverage: Coverage };
  /** Of its own indicators, in printed order. */
  indikator: { progress: IndikatorProgress; outcome: IndikatorForecast }[];
}

/**
 * Forecast of a node to the year's end, from the figures of the month's year and of the year before (`angkaOfTwoYears`).
 * @returns undefined when the office has no plan for the month
 */
export async function forecastNode(
  tx: Tx,
  state: MonthState,
  thisNode: NodeProgress,
): Promise<NodeForecast | undefined> {
  const { office, month, plan } = state;
  if (plan === undefined) return undefined;
  const angka = await angkaOfTwoYears(tx, state);
  const desa = new Set(office.reporters.filter((one) => one.kind === 'desa').map((one) => one.id));
  return {
    money: forecastMoney(
      leavesUnder(thisNode.node, plan).filter(planYear(plan, yearOf(month)).node),
      angka,
      month,
    ),
    indikator: thisNode.indikator.map((progress) => {
      const { id, pelapor: reporter } = progress.indikator;
      const owned = angka.filter(
        (a) => a.indikatorId === id && desa.has(a.reporterId) === (reporter === 'desa'),
      );
      return { progress, outcome: forecastIndikator(progress, owned, month) };
    }),
  };
}

/** The sub kegiatan at or below a node. */
function leavesUnder(node: PlanNode, plan: Plan): PlanNode[] {
  if (node.level === 'sub_kegiatan') return [node];
  return plan.nodes
    .filter((one) => one.parentId === node.id)
    .flatMap((children) => leavesUnder(children, plan));
}
