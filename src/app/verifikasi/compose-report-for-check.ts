import type { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import { sinceItIsThere } from '../../domain/capaian/posisi/desa-posisi.ts';
import {
  type PaguInForce,
  paguOfMonth,
  type Spent,
  serapanPercent,
  spent,
} from '../../domain/capaian/serapan.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { sheetOptions } from '../../domain/kantor/butir-options.ts';
import { countedAngka } from '../../domain/kantor/months/counted-angka.ts';
import {
  angkaUnderPlan,
  butirOfOffice,
  versionOfMonth,
} from '../../domain/kantor/months/version-of-month.ts';
import { type Office, profilOfMonth } from '../../domain/kantor/office.ts';
import { mutuCode } from '../../domain/mutu/angka-mutu.ts';
import type { MutuFinding } from '../../domain/mutu/finding.ts';
import type { IndikatorProgress } from '../../domain/progres/figures.ts';
import { reporterProgress } from '../../domain/progres/indikator-progress.ts';
import { angkaOfButir, askedButir, type Butir, yearOfButir } from '../../domain/realisasi/butir.ts';
import type { ChosenAngka, DoubleAngka } from '../../domain/realisasi/choose-angka.ts';
import { sameContent } from '../../domain/realisasi/content-fingerprint.ts';
import { indikatorAsJudged, nodeAsJudged } from '../../domain/realisasi/month-plan.ts';
import type { Angka, Indikator, Plan, PlanNode, Recorded, Reporter } from '../../domain/rencana/plan.ts';
import type { RevisionAngka, SentRevision, StoredReport } from '../../store/verifikasi/sent-report.ts';
import { findingsOfReporter, type MonthMutu } from '../mutu/read-month-findings.ts';
import { reportNumber } from '../realisasi/submit-report.ts';
import { judgedAt } from '../status/plan-of-month.ts';

export type { RevisionAngka };

/** Money of one sub kegiatan to date, against the pagu that its month is judged by. */
export interface CheckedMoney extends Spent {
  pagu?: PaguInForce;
  /** nilai / pagu × 100, unrounded; absent without either. */
  percent?: Decimal;
}

interface CommonRow {
  /** The figure as sent; absent where nothing was given. */
  current?: RevisionAngka;
  /** Only where it differs from what the verifier compares with: the figure then, or that there was none. */
  former?: RevisionAngka | 'tidak_ada';
  /** Another reporter sent a figure of this item and month too: which of them counts. */
  doubles?: DoubleAngka;
}

/** One item of a report with where it stands to date. */
export type CheckedRow = CommonRow &
  (
    | { kind: 'indikator'; butir: Butir; indikator: Indikator; toDate: IndikatorProgress }
    | { kind: 'keuangan'; butir: Butir; node: PlanNode; toDate: CheckedMoney }
  );

/** A report as its verifier sees it. */
export interface ReportForCheck {
  office: Office;
  reporter: Reporter;
  month: Month;
  report: StoredReport;
  /** `2026-03/35.17.01.2006/2` */
  number: string;
  /** The newest revision's sending. */
  sentOn: SentRevision;
  /** The revision that changes are shown against: the newest that somebody judged, else the first; absent for it. */
  basis?: number;
  /** Revisions after `basis` that gave a reason. */
  changes: SentRevision[];
  line: CheckedRow[];
  /** The verifier's own: somebody else verifies it. */
  own: boolean;
  /** What about its data is worth a look, without what its officer was asked about while typing. */
  mutu: MonthMutu;
}

export interface ReportInput {
  office: Office;
  reporter: Reporter;
  report: StoredReport;
  /** Figures in force of the calendar year: of the reporter, and of those that they rest on (`sourceReporters`). */
  yearly: readonly Angka[];
  now: Temporal.Instant;
  own: boolean;
  /** Findings of the report's month. */
  mutu: MonthMutu;
}

/** A report with positions, changes and reasons, from what was read; pure. */
export function composeReportForCheck(input: ReportInput): ReportForCheck {
  const { office, reporter, report, own } = input;
  const { month, revision, sent } = report;
  const basis = baseRevision(report);
  return {
    office,
    reporter,
    month,
    report,
    number: reportNumber(office, reporter, month, revision),
    sentOn: sent.find((one) => one.revision === revision)!,
    basis,
    changes: sent.filter((one) => basis !== undefined && one.revision > basis && one.reason !== undefined),
    line: reportRows(input, basis),
    own,
    mutu: { ...input.mutu, findings: newFindings(input) },
  };
}

/** The month's findings about this report; what was asked while typing stands beside its figure already. */
function newFindings({ mutu, reporter, report }: ReportInput): MutuFinding[] {
  const questioned = report.angka
    .filter((one) => one.revision === report.revision)
    .flatMap(({ butir, anomaly }) => anomaly.map((one) => `${butir} ${mutuCode(one)}`));
  return findingsOfReporter(mutu, reporter.id).filter(
    ({ butir, kode }) => !questioned.includes(`${butir} ${kode}`),
  );
}

/**
 * The revision that a verifier compares with: the newest one before the present that was verified, returned or
 * approved, else the first that was sent.
 * @returns undefined for a report of one revision
 */
export function baseRevision({
  revision,
  step,
}: Pick<StoredReport, 'revision' | 'step'>): number | undefined {
  if (revision < 2) return undefined;
  const judged = step.filter((one) => one.step !== 'ajukan' && one.revision < revision);
  return Math.max(1, ...judged.map((one) => one.revision));
}

function reportRows(
  { office, reporter, report, yearly }: ReportInput,
  basis: number | undefined,
): CheckedRow[] {
  const plan = versionOfMonth(office, report.month, report.planId);
  const { profil } = profilOfMonth(office, report.month);
  const { angka, doubles }: ChosenAngka =
    plan === undefined ? { angka: [...yearly], doubles: [] } : countedAngka(office, plan, yearly);
  const all = plan === undefined ? angka : angkaUnderPlan(office, plan, yearly);
  const judged = judgedAt(report.status, verifiedAt(report));
  return butirOfReport(office, reporter, report, plan, all).map((butir) => {
    const at = (revision: number) =>
      report.angka.find((one) => one.revision === revision && one.butir === butir.key);
    const current = at(report.revision);
    const common: CommonRow = {
      current,
      former: basis === undefined ? undefined : changedFrom(at(basis), current),
      doubles: doubles.find((one) => one.month === report.month && one.butir === butir.key),
    };
    const owned = angkaOfButir(angka, butir);
    if (butir.kind === 'keuangan') {
      const toDate = checkedMoney(nodeAsJudged(butir.node, judged), owned, report.month);
      return { ...common, kind: 'keuangan', butir, node: butir.node, toDate };
    }
    const toDate = reporterProgress(
      sinceItIsThere(indikatorAsJudged(butir.indikator, judged), reporter),
      owned,
      report.month,
      profil,
      yearOfButir(butir, report.month),
    );
    return { ...common, kind: 'indikator', butir, indikator: butir.indikator, toDate };
  });
}

/** The verification of the present revision. */
function verifiedAt({ revision, step }: StoredReport): Recorded | undefined {
  return step.findLast((one) => one.step === 'verifikasi' && one.revision === revision)?.recorded;
}

/** What the month asks of the reporter, and after it whatever else was sent (asked under settings of then). */
function butirOfReport(
  office: Office,
  reporter: Reporter,
  report: StoredReport,
  plan: Plan | undefined,
  angka: readonly Angka[],
): Butir[] {
  const { month, revision } = report;
  const diminta =
    plan === undefined
      ? []
      : askedButir(plan, reporter, sheetOptions(office, { plan, reporterId: reporter.id, month }, angka));
  const key = new Set(diminta.map((one) => one.key));
  const other = report.angka
    .filter((one) => one.revision === revision && !key.has(one.butir))
    .flatMap((one) => butirOfOffice(office, one.butir) ?? []);
  return [...diminta, ...other];
}

function checkedMoney(node: PlanNode, angka: readonly Angka[], month: Month): CheckedMoney {
  const toDate = spent(node, angka, month);
  const pagu = paguOfMonth(node, month);
  return { ...toDate, pagu, percent: pagu && toDate.value && serapanPercent(toDate.value, pagu.value) };
}

/** The older figure where it says something else than the present one; undefined where both say the same. */
export function changedFrom(
  former: RevisionAngka | undefined,
  current: RevisionAngka | undefined,
): RevisionAngka | 'tidak_ada' | undefined {
  if (former === undefined) return current === undefined ? undefined : 'tidak_ada';
  return sameContent(current, former) ? undefined : former;
}
