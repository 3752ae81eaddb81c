import type { Temporal } from 'temporal-polyfill';
import { dateIn, type MonthSchedule, type MonthStatus, monthStatus } from '../../domain/kalender/calendar.ts';
import { endOfMonth, type Month } from '../../domain/kalender/month.ts';
import { sheetOptions } from '../../domain/kantor/butir-options.ts';
import { countedAngka, ownedAngka } from '../../domain/kantor/months/counted-angka.ts';
import { isOpen, officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { angkaUnderPlan, versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import { type Office, profilOfMonth } from '../../domain/kantor/office.ts';
import type { ProfilOnDay } from '../../domain/kantor/profil.ts';
import type { Progress } from '../../domain/progres/figures.ts';
import { progress } from '../../domain/progres/progress.ts';
import { askedButir, type Butir } from '../../domain/realisasi/butir.ts';
import type { ChosenAngka, DoubleAngka } from '../../domain/realisasi/choose-angka.ts';
import {
  type Completeness,
  completeness,
  type ReporterCompleteness,
} from '../../domain/realisasi/completeness.ts';
import type { Angka, Plan, Reporter, ReportStatus } from '../../domain/rencana/plan.ts';
import type { MonthReport, ReportedKendala, Trail } from '../../store/progres/stored-month.ts';
import { officeLastYear } from './last-year.ts';
import { type PlanOfMonth, planOfMonth } from './plan-of-month.ts';

/** One reporter's month. */
export interface ReporterState extends ReporterCompleteness {
  reporter: Reporter;
  /** What is asked for the month, in the order in which it is asked; never empty. */
  diminta: Butir[];
  completeness: Completeness;
  /** Absent before anything was answered. */
  reportId?: number;
  status?: ReportStatus;
  /** Newest sent revision, 0 before the first. */
  revision: number;
  /** Answers in an unsent draft: how many, never what. */
  draft: number;
  sentOn?: Trail;
  verified?: Trail;
  approved?: Trail;
  /** With the reason; only while the report is returned and not sent again. */
  returned?: Trail;
  /** ISO instant since which it waits for verification; only while it does. */
  waitingSince?: string;
  /** Files kept with it. */
  bukti: number;
  /** A report is still taken from this reporter today. */
  canReport: boolean;
}

/**
 * A reporter's figures of the year with the plan that its own report of the month was made under: of a desa its own, of
 * a unit those of all units that count.
 */
export interface OwnedByReporter {
  plan?: Plan;
  angka: Angka[];
  /** Items of which more than one reporter sent a figure, with the ids of `plan`. */
  doubles: DoubleAngka[];
}

/** Where an office's month stands at one instant: what status, reminders and digest all read. */
export interface MonthState {
  office: Office;
  month: Month;
  now: Temporal.Instant;
  /** Today in the office's zone. */
  today: Temporal.PlainDate;
  schedule: MonthSchedule;
  monthStatus: MonthStatus;
  /** The plan by which the month is judged (`monthPlan`); without one nobody is asked anything. */
  plan?: Plan;
  /** The kabupaten's rules by which the month is judged, with their version. */
  profil: ProfilOnDay;
  /** Reporters that are asked anything, in the office's order. */
  reporters: ReporterState[];
  /** Figures in force of the calendar year that count, with the ids of `plan`: of an item and month one reporter's. */
  angka: Angka[];
  /** What was read, as it was reported: every figure of the year with the ids of its own report's plan version. */
  read: Pick<StateInput, 'angka' | 'lastYearAngka'>;
  /** What one reporter's own figures are judged by, and these, with the ids of `plan`. */
  owned(reporterId: number): OwnedByReporter;
  /** Items of which more than one reporter sent a figure, of all months that were read. */
  doubles: DoubleAngka[];
  /** Obstacles of the month's sent reports. */
  kendala: ReportedKendala[];
  /** Decisions wanted and not given, of this month and earlier ones. */
  decision: ReportedKendala[];
  /** Progress up to the month, by the pagu in force in it; computed at the first call. Undefined without a plan. */
  progress(): Progress | undefined;
}

/** What was read of a month. */
export interface StateInput {
  office: Office;
  month: Month;
  now: Temporal.Instant;
  /** Whose months are read: all of the office, or one's own. */
  reporters: readonly Reporter[];
  report: readonly MonthReport[];
  /** Of these reporters and of those that their figures rest on (`sourceReporters`). */
  angka: readonly Angka[];
  /** Figures of the year before; read only where a formula asks for them. */
  lastYearAngka?: readonly Angka[];
  kendala: readonly ReportedKendala[];
}

/**
 * The office's month from what was read; pure. A reporter that is asked nothing is left out; a figure reported under
 * another plan version counts under the one in force.
 */
export function composeMonthState(input: StateInput): MonthState {
  const { office, month, now } = input;
  const base = versionOfMonth(office, month);
  const ofMonth = base && planOfMonth(office, base, input);
  const plan = ofMonth?.plan;
  const profil = profilOfMonth(office, month);
  const { angka, doubles } = counted(input, plan);
  const today = dateIn(now, office.zone);
  const schedule = officeSchedule(office, month);
  const owned = ownedReader(input, ofMonth, { angka, doubles });
  const all = base === undefined ? [] : input.reporters.map((p) => reporterState(p, base, input));
  let countedOnes: Progress | undefined;
  return {
    office,
    month,
    now,
    today,
    schedule,
    monthStatus: monthStatus(schedule, today),
    plan,
    profil,
    angka,
    read: { angka: input.angka, lastYearAngka: input.lastYearAngka },
    owned,
    doubles,
    reporters: all.filter((one) => one.completeness.state !== 'tidak_diminta'),
    kendala: input.kendala.filter((one) => one.month === month),
    decision: input.kendala.filter((one) => one.wantsDecision && one.decision === undefined),
    progress() {
      if (plan !== undefined) countedOnes ??= computeProgress(input, plan, angka, owned);
      return countedOnes;
    },
  };
}

/**
 * Reads what one reporter's own figures are judged by: mostly the month's plan and the month's figures. Of a unit the
 * figures of all units that count, since its items may have been reported by others in other months.
 */
function ownedReader(input: StateInput, ofMonth: PlanOfMonth | undefined, inForce: ChosenAngka) {
  const kept = new Map<number, OwnedByReporter>();
  const desa = new Set(input.office.reporters.flatMap(({ id, kind }) => (kind === 'desa' ? [id] : [])));
  const read = (reporterId: number): OwnedByReporter => {
    const plan = ofMonth?.own(reporterId);
    const ofReporter = (a: Angka) =>
      desa.has(reporterId) ? a.reporterId === reporterId : !desa.has(a.reporterId);
    const { angka, doubles } = plan === undefined || plan === ofMonth?.plan ? inForce : counted(input, plan);
    return { plan, angka: angka.filter(ofReporter), doubles };
  };
  return (reporterId: number): OwnedByReporter => {
    const present = kept.get(reporterId) ?? read(reporterId);
    kept.set(reporterId, present);
    return present;
  };
}

/** What counts of what was read, and what does not; of a reading of some reporters only what is theirs. */
function counted({ office, reporters, angka }: StateInput, plan: Plan | undefined): ChosenAngka {
  if (plan === undefined) return { angka: [...angka], doubles: [] };
  const selected = countedAngka(office, plan, angka);
  if (reporters.length === office.reporters.length) return selected;
  const owned = new Set(ownedAngka(plan, reporters, selected.angka));
  return {
    angka: selected.angka.filter((one) => owned.has(one)),
    doubles: selected.doubles.filter(
      (one) => owned.has(one.counted) || ownedAngka(plan, reporters, one.other).length > 0,
    ),
  };
}

function computeProgress(
  input: StateInput,
  plan: Plan,
  angka: readonly Angka[],
  owned: MonthState['owned'],
): Progress {
  const { office, month, reporters, lastYearAngka } = input;
  const lastYear = lastYearAngka && officeLastYear(office, reporters, lastYearAngka, month);
  const { profil } = profilOfMonth(office, month);
  const ownedByOther = (id: number) => {
    const one = owned(id);
    return one.plan === undefined || one.plan === plan ? undefined : { ...one, plan: one.plan };
  };
  const onDate = endOfMonth(month).toString();
  return progress(plan, reporters, angka, month, onDate, profil, lastYear, ownedByOther);
}

/** A report that was begun under another plan version is asked what that version asks, as its officer was. */
function reporterState(reporters: Reporter, inForce: Plan, input: StateInput): ReporterState {
  const { office, month, now, report } = input;
  const line = report.find((one) => one.reporterId === reporters.id);
  const plan = versionOfMonth(office, month, line?.planId) ?? inForce;
  const owned = angkaUnderPlan(
    office,
    plan,
    input.angka.filter((a) => a.reporterId === reporters.id),
  );
  const all = reporters.kind === 'desa' ? owned : angkaUnderPlan(office, plan, input.angka);
  const sheets = { plan, reporterId: reporters.id, month };
  const diminta = askedButir(plan, reporters, sheetOptions(office, sheets, all));
  return {
    reporter: reporters,
    diminta,
    completeness: completeness(
      diminta,
      owned.filter((a) => a.month === month),
    ),
    timeliness: line?.timeliness,
    reportId: line?.reportId,
    status: line?.status,
    revision: line?.revision ?? 0,
    draft: line?.draft ?? 0,
    sentOn: line?.sentOn,
    verified: line?.verified,
    approved: line?.approved,
    returned: line?.status === 'dikembalikan' ? line.returned : undefined,
    waitingSince: line?.status === 'diajukan' ? (line.waitingSince ?? line.sentOn?.at) : undefined,
    bukti: line?.bukti ?? 0,
    canReport: isOpen(office, reporters.id, month, now),
  };
}
