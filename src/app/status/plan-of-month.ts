import { type Month, yearOf } from '../../domain/kalender/month.ts';
import { butirOptions } from '../../domain/kantor/butir-options.ts';
import { angkaUnderPlan, butirOfPlan, versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { askedButir, askedUnit, type Butir } from '../../domain/realisasi/butir.ts';
import { lineageOf } from '../../domain/realisasi/lineage.ts';
import { monthPlan, type PlanSource, reportPlan } from '../../domain/realisasi/month-plan.ts';
import type { Angka, Indikator, Plan, Recorded, Reporter, ReportStatus } from '../../domain/rencana/plan.ts';
import type { MonthReport } from '../../store/progres/stored-month.ts';

/** The plan of an office's month, and of each reporter in it. */
export interface PlanOfMonth {
  /** By which the office's figures are judged. */
  plan: Plan;
  /** By which one reporter's own figures are judged: what its report was made under, with the ids of `plan`. */
  own(reporterId: number): Plan;
}

/** What of a month decides about its plan. */
export interface MonthReports {
  month: Month;
  reporters: readonly Reporter[];
  report: readonly MonthReport[];
  /** Figures in force of the year, as stored. */
  angka: readonly Angka[];
}

/** When a verified or approved report was verified; undefined while it is open. */
export function judgedAt(status: ReportStatus, recorded: Recorded | undefined): Recorded | undefined {
  return status === 'diverifikasi' || status === 'disetujui' ? recorded : undefined;
}

const bySending = (a: MonthReport, b: MonthReport): number => {
  if (a.first === undefined || b.first === undefined)
    return Number(a.first === undefined) - Number(b.first === undefined) || a.reportId - b.reportId;
  return Date.parse(a.first) - Date.parse(b.first) || a.reportId - b.reportId;
};

/** What a report's version asks of its reporter, after what was reported in fact (asked under settings of then). */
function itemsOf(office: Office, plan: Plan, reporter: Reporter, ofMonth: MonthReports): Butir[] {
  const owned = ofMonth.angka.filter(({ reporterId }) => reporterId === reporter.id);
  const reported = owned.flatMap(({ month, butir }) =>
    month === ofMonth.month ? (butirOfPlan(plan, butir) ?? []) : [],
  );
  const options = butirOptions(office, reporter.id, angkaUnderPlan(office, plan, owned), ofMonth.month);
  return [...reported, ...askedButir(plan, reporter, options)];
}

/** Kunci of the indicators that are a reporter's, in the plan of its report. */
function ownedBy(plan: Plan, { id, kind }: Reporter): string[] {
  const its = (one: Indikator) => (kind === 'desa' ? one.pelapor === 'desa' : askedUnit(plan, one) === id);
  return plan.indikators.filter(its).map(({ key }) => key);
}

function sourceOf(office: Office, row: MonthReport, ofMonth: MonthReports): PlanSource[] {
  const plan = versionOfMonth(office, ofMonth.month, row.planId);
  const reporter = ofMonth.reporters.find(({ id }) => id === row.reporterId);
  if (plan === undefined || reporter === undefined) return [];
  return [
    {
      plan,
      items: itemsOf(office, plan, reporter, ofMonth),
      owned: ownedBy(plan, reporter),
      sent: row.first !== undefined,
      judged: judgedAt(row.status, row.verificationRecorded),
    },
  ];
}

/** Kunci of the sub kegiatan on which money was spent in the year up to the month. */
function spentOn(office: Office, { month, angka }: MonthReports): Set<string> {
  const lineage = lineageOf(office.plans);
  const inside = angka.filter(
    (one) =>
      one.indikatorId === undefined &&
      one.value?.isZero() === false &&
      one.month <= month &&
      one.month >= `${yearOf(month)}-01`,
  );
  return new Set(inside.flatMap(({ nodeId }) => lineage.node(nodeId)?.key ?? []));
}

/** The newest entry of money, or of how a target is spread over the months, in a plan. */
function newestEntry({ nodes, indikators }: Plan): Recorded {
  const all = [
    ...nodes.flatMap(({ pagu, kas }) => [...pagu, ...kas]),
    ...indikators.flatMap(({ splits = [] }) => splits),
  ];
  return all.reduce((newest, { recorded = '' }) => (newest > recorded ? newest : recorded), '');
}

/**
 * The plan by which a month of an office is judged (`monthPlan`), from the reports that were read of it.
 * @param base the version in force at the month's end (`versionOfMonth`)
 */
export function planOfMonth(office: Office, base: Plan, ofMonth: MonthReports): PlanOfMonth {
  const rows = [...ofMonth.report].sort(bySending);
  const newest = newestEntry(base);
  const plain = (row: MonthReport) => {
    const judged = judgedAt(row.status, row.verificationRecorded);
    return row.planId === base.id && (judged === undefined || judged > newest);
  };
  const sources = rows.every(plain) ? [] : rows.flatMap((row) => sourceOf(office, row, ofMonth));
  const kept = new Map<number, Plan>();
  return {
    plan: monthPlan(base, office.plans, sources, spentOn(office, ofMonth)),
    own(reporterId) {
      const present = kept.get(reporterId) ?? ownPlan(office, base, ofMonth, reporterId);
      kept.set(reporterId, present);
      return present;
    },
  };
}

function ownPlan(office: Office, base: Plan, { month, report }: MonthReports, reporterId: number): Plan {
  const row = report.find((one) => one.reporterId === reporterId);
  const plan = row && versionOfMonth(office, month, row.planId);
  if (row === undefined || plan === undefined) return base;
  const judged = judgedAt(row.status, row.verificationRecorded);
  return reportPlan(base, office.plans, { plan, judged });
}
