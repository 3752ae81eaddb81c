import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { suggestedAnswer, suggestFromDesa } from '../../domain/capaian/posisi/desa-posisi.ts';
import { posisi } from '../../domain/capaian/posisi/posisi.ts';
import { timeliness } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { endOfMonth, type Month, previousMonth, yearOf } from '../../domain/kalender/month.ts';
import { butirOptions } from '../../domain/kantor/butir-options.ts';
import { moneyFromOf } from '../../domain/kantor/dated-settings.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { type Office, planInForce } from '../../domain/kantor/office.ts';
import { askedButir, type Butir, indikatorButirKey } from '../../domain/realisasi/butir.ts';
import type { Angka, Indikator, Plan, Reporter, ReportStatus } from '../../domain/rencana/plan.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import type { WholeFigure, WholeReport } from '../../store/realisasi/demo-writes.ts';
import { CHECKERS, DEMO_PEOPLE } from './demo-people.ts';
import type { DemoReport } from './demo-report.ts';

/** What an invented report is composed from. */
export interface InventedReportInput {
  office: Office;
  reporter: Reporter;
  report: DemoReport;
  /** Figures that were there before it, for what the desa reports suggest. */
  angka: readonly Angka[];
  /** Person ids by Telegram id. */
  people: ReadonlyMap<number, number>;
  /** Verification and approval after this instant have not happened yet. */
  until: Temporal.Instant;
}

/**
 * One invented report as it is stored: exactly what the month asks of the reporter, judged like a real one.
 * @throws Error when the invention answers less or more than what is asked
 */
export function composeReport(input: InventedReportInput): WholeReport {
  const { office, reporter, report, angka, people } = input;
  const { month } = report;
  const plan = planInForce(office, endOfMonth(month).toString());
  if (plan === undefined) throw new Error(`${office.wilayah} has no plan in ${month}`);
  const butir = askedButir(plan, reporter, butirOptions(office, reporter.id, angka, month));
  const sender = DEMO_PEOPLE.find((one) => one.reporter === reporter.kode)!;
  const personId = people.get(sender.telegramId)!;
  const instant = instantOf(office, report.sentOn);
  const step = stepsUntil(input);
  const status = step.reduce<ReportStatus>((now, one) => statusAfter(now, one.step) ?? now, 'diajukan');
  const ajukan = { step: 'ajukan' as const, personId, role: sender.role, at: dateOf(instant) };
  return {
    reporterId: reporter.id,
    month,
    planId: plan.id,
    status,
    sentById: personId,
    sentAt: dateOf(instant),
    complete: true,
    timeliness: timeliness(instant, officeSchedule(office, month).batas, office.zone),
    figures: figuresOf(input, plan, butir),
    events: [ajukan, ...step],
    kendala: kendalaOf(report, butir),
  };
}

function dateOf(instant: Temporal.Instant): Date {
  return asDate(instant);
}

/** An instant of a time that is local to the office. */
export function instantOf(office: Office, local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(office.zone).toInstant();
}

/** Key under which the invention answers an item. */
function answerKey(butir: Butir): string {
  return butir.kind === 'keuangan' ? butir.node.kode : butir.indikator.key;
}

function figuresOf(
  { office, reporter, report, angka }: InventedReportInput,
  plan: Plan,
  all: Butir[],
): WholeFigure[] {
  const label = `${reporter.kode} ${report.month}`;
  const asked = new Set(all.map(answerKey));
  // Whoever looks at the demonstration may have given the money to the bendahara: the others then report the rest.
  const past = new Set(
    moneyFromOf(office, report.month) === 'bendahara' ? plan.nodes.map(({ kode }) => kode) : [],
  );
  const extra = Object.keys(report.answer).find((key) => !asked.has(key) && !past.has(key));
  if (extra !== undefined) throw new Error(`${label}: ${extra} is answered and not asked`);
  return all.map((butir) => {
    const answer = report.answer[answerKey(butir)];
    const figure = {
      butir: butir.key,
      indikatorId: butir.kind === 'indikator' ? butir.indikator.id : undefined,
      nodeId: butir.node?.id,
    };
    if (answer === undefined) throw new Error(`${label}: ${answerKey(butir)} is asked and not answered`);
    if (answer === 'nihil' || answer === 'belum') return { ...figure, state: answer };
    if (typeof answer !== 'string') return { ...figure, state: 'tanggal', date: answer.date };
    if (answer !== 'dari-desa') return { ...figure, state: 'nilai', value: new Decimal(answer) };
    if (butir.kind !== 'indikator') throw new Error(`${label}: money comes from no desa`);
    const suggestion = unitSuggestion(office, plan, butir.indikator, reporter, angka, report.month);
    return { ...figure, state: 'nilai', ...suggestion };
  });
}

/** What the desa reports suggest, which the invented section confirms unchanged. */
function unitSuggestion(
  office: Office,
  plan: Plan,
  indikator: Indikator,
  reporter: Reporter,
  angka: readonly Angka[],
  month: Month,
): Pick<WholeFigure, 'value' | 'denominator' | 'elements' | 'suggestion' | 'suggestedDenominator'> {
  const own = angka.filter((a) => a.reporterId === reporter.id && a.indikatorId === indikator.id);
  const before = month.endsWith('-01') ? undefined : posisi(indikator, own, previousMonth(month));
  const proposal = suggestFromDesa(plan, indikator, office.reporters, angka, month, before);
  const answer = suggestedAnswer(proposal);
  if (answer === undefined) throw new Error(`no desa reported ${indikator.key} in ${yearOf(month)}`);
  return { ...answer, suggestion: proposal.suggestion, suggestedDenominator: proposal.denominator };
}

/** What the verifier and the camat had done to an invented report by `until`, oldest first. */
export function stepsUntil({
  office,
  report,
  people,
  until,
}: Omit<InventedReportInput, 'reporter' | 'angka'>): WholeReport['events'] {
  const { checked, approved } = report;
  const events: WholeReport['events'] = [];
  if (checked !== undefined) {
    const { step, at, reason, butir } = checked;
    const personId = people.get(CHECKERS.kasubbag)!;
    const instant = dateOf(instantOf(office, at));
    events.push({
      step,
      personId,
      role: 'kasubbag',
      at: instant,
      reason,
      butir: butirDemo(office, report, butir),
    });
  }
  if (approved !== undefined) {
    const instant = dateOf(instantOf(office, approved));
    events.push({ step: 'setujui', personId: people.get(CHECKERS.camat)!, role: 'camat', at: instant });
  }
  return events.filter(({ at: instant }) => instant.getTime() <= until.epochMilliseconds);
}

/** Item that was returned, by the key of its indicator. */
function butirDemo(office: Office, { month }: DemoReport, key: string | undefined): string | undefined {
  const plan = planInForce(office, endOfMonth(month).toString());
  const indikator = plan?.indikators.find((one) => one.key === key);
  return indikator && indikatorButirKey(indikator.id);
}

function kendalaOf({ kendala }: DemoReport, all: Butir[]): WholeReport['kendala'] {
  if (kendala === undefined) return [];
  const { subKegiatan, text, wantsDecision } = kendala;
  const butir = all.filter(({ node }) => node?.kode === subKegiatan).map(({ key }) => key);
  return [{ butir, text, wantsDecision }];
}
