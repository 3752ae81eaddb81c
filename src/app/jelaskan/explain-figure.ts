import { explainFisik } from '../../domain/jelaskan/explain-fisik.ts';
import { explainIndikator } from '../../domain/jelaskan/explain-indikator.ts';
import type { ExplainInput } from '../../domain/jelaskan/explain-input.ts';
import { explainMoney } from '../../domain/jelaskan/explain-money.ts';
import type { Explanation, Figure } from '../../domain/jelaskan/explanation.ts';
import { endOfMonth, type Month, monthsSoFar } from '../../domain/kalender/month.ts';
import { settingRuns } from '../../domain/kantor/dated-settings.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { namesOfPeople } from '../../store/kantor/people.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import { type MonthState, readMonthState } from '../status/read-month-state.ts';
import { ownReporters } from '../status/read-reporter.ts';
import { explainCompleteness } from './explain-completeness.ts';

/** Why a figure is not explained. */
export type ExplainRefusal =
  /** None of this office and month, or none that this person may see: payloads can be forged. */
  { code: 'figur-tidak-ada' };

/** A figure taken apart, with the names of those who gave what it rests on. */
export interface ExplainedFigure {
  state: MonthState;
  explanation: Explanation;
  people: ReadonlyMap<number, string>;
}

/** The figures that can be explained of a month that was read; undefined for one that it does not have. */
export function explanationsOf(
  state: MonthState,
  figure: Figure,
  reporter: readonly Reporter[],
): Explanation | undefined {
  if (figure.kind === 'kelengkapan') return explainCompleteness(state);
  const input = inputOf(state, reporter, figure);
  if (input === undefined) return undefined;
  if (figure.kind === 'indikator') {
    const indikator = input.plan.indikators.find((one) => one.id === figure.indikatorId);
    const owned = reporter.find((one) => one.id === figure.reporterId);
    if (indikator === undefined || (figure.reporterId !== undefined && owned === undefined)) return undefined;
    // A formula gives a figure of the office; out of one reporter's figures alone it would be a wrong one.
    if (owned !== undefined && indikator.pelapor === 'rumus') return undefined;
    // The office's figure is that of the month's own year: only a reporter is asked on for another.
    if (figure.year !== undefined && (owned === undefined || indikator.jenisNilai !== 'tanggal'))
      return undefined;
    return explainIndikator(input, indikator, owned, figure.year);
  }
  if ('nodeId' in figure && !input.plan.nodes.some((node) => node.id === figure.nodeId)) return undefined;
  return figure.kind === 'uang' || figure.kind === 'uang_kantor'
    ? explainMoney(input, figure as Figure & { kind: 'uang' | 'uang_kantor' })
    : explainFisik(input, figure as Figure & { kind: 'fisik' | 'fisik_kantor' });
}

/** Of one reporter's figure, what its own report was made under. */
function inputOf(state: MonthState, reporter: readonly Reporter[], figure: Figure): ExplainInput | undefined {
  const { month, office } = state;
  const owned = figure.kind === 'indikator' ? figure.reporterId : undefined;
  const { plan, angka, doubles } = owned === undefined ? state : state.owned(owned);
  const progress = state.progress();
  if (plan === undefined || progress === undefined) return undefined;
  const { version, profil } = state.profil;
  return {
    plan,
    reporter,
    angka,
    doubles,
    month,
    onDate: endOfMonth(month).toString(),
    profil,
    profilVersion: version,
    progress,
    moneyBasis: settingRuns(office, 'dasar_uang', monthsSoFar(month)),
  };
}

/** The reporters whose figures the person may be told for this figure; undefined when it is not for them. */
function visibleReporters(
  { officer, office, ...act }: OfficerAction,
  figure: Figure,
): Reporter[] | undefined {
  if (rolesWith(officer, office.id, 'lihat_status').length > 0) return office.reporters;
  const own = ownReporters({ officer, office, ...act });
  if (figure.kind !== 'indikator') return undefined;
  const owned = own.filter((one) => one.id === figure.reporterId);
  return owned.length > 0 ? owned : undefined;
}

/**
 * Takes a figure of an office's month apart for a person: status roles every figure, officers those of their own
 * reporter unit only; nothing of others is even fetched for them.
 */
export async function explainFigure(
  act: OfficerAction,
  month: Month,
  figure: Figure,
): Promise<Result<ExplainedFigure, ExplainRefusal>> {
  const reporter = visibleReporters(act, figure);
  const foreign =
    figure.kind === 'indikator' &&
    figure.reporterId !== undefined &&
    officeReporter(act.office, figure.reporterId);
  if (reporter === undefined || foreign === undefined) return refuse({ code: 'figur-tidak-ada' });
  const state = await readMonthState(act.tx, act.office, month, act.now, reporter);
  const explanation = explanationsOf(state, figure, reporter);
  if (explanation === undefined) return refuse({ code: 'figur-tidak-ada' });
  return ok({ state, explanation, people: await namesOfGivers(act.tx, [explanation]) });
}

/** Names of everybody who gave a figure that these explanations rest on, or took one over. */
export async function namesOfGivers(
  tx: Tx,
  all: readonly Explanation[],
): Promise<ReadonlyMap<number, string>> {
  const ids = all.flatMap(({ reported, setAside, takeovers }) => [
    ...[...reported, ...setAside].map(({ enteredById }) => enteredById),
    ...takeovers.map(({ by }) => by),
  ]);
  return await namesOfPeople(tx, [...new Set(ids)]);
}
