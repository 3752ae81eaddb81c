import { Temporal } from 'temporal-polyfill';
import { countWorkingDays, dateIn } from '../../domain/kalender/calendar.ts';
import { officeIn } from '../../domain/kantor/months/office-in-month.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import { TYPING_CODES } from '../../domain/mutu/angka-mutu.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { type WaitingReport, waitingReports } from '../../store/verifikasi/waiting-reports.ts';
import type { Officer, OfficerAction } from '../action.ts';
import { findingsOfReporter, type MonthMutu, readMonthFindings } from '../mutu/read-month-findings.ts';
import { deadEndAdvice, deadEnds } from './dead-ends.ts';
import { placeNow } from './list-changed.ts';
import { type LookReason, needsLook } from './needs-look.ts';
import { isOwnReport } from './own-report.ts';

/** A waiting report in the queue of one verifier. */
export interface QueuedReport extends WaitingReport {
  reporter: Reporter;
  /** Working days since it waits; 0 on the first day. */
  workingDays: number;
  /** Why it is not verified together with others; empty when it can be. */
  view: LookReason[];
}

/** What waits for one verifier. */
export interface VerifierQueue {
  /** Longest wait first. */
  content: QueuedReport[];
  /** Reports of the verifier's own, which others verify. */
  own: number;
  /** Of those, how many nobody else may verify either; and what to do about it. */
  deadEnds: number;
  advice?: string;
  /** Place of the newest step of the office's reports that is in it. */
  place: number;
  /** Findings about the data of the months that wait. */
  mutu: readonly MonthMutu[];
}

/** What waits at an office, with the findings about the data of the months that it is of. */
interface WaitingAtOffice {
  all: readonly WaitingReport[];
  mutu: readonly MonthMutu[];
}

/** Findings about a waiting report that its officer was not asked about while typing. */
function countMutu({ reporterId, month, anomaly }: WaitingReport, mutu: readonly MonthMutu[]): number {
  const thisMonth = mutu.find((one) => one.month === month);
  const findings = thisMonth === undefined ? [] : findingsOfReporter(thisMonth, reporterId);
  return findings.filter(({ kode }) => anomaly === 0 || !TYPING_CODES.has(kode)).length;
}

/** The queue of one verifier from what waits at the office; pure. */
function composeQueue(
  office: Office,
  officer: Officer,
  { all, mutu }: WaitingAtOffice,
  now: Temporal.Instant,
): Omit<VerifierQueue, 'deadEnds' | 'advice' | 'place' | 'mutu'> {
  const today = dateIn(now, office.zone);
  const content = all.flatMap((line): QueuedReport[] => {
    const reporter = officeReporter(officeIn(office, line.month), line.reporterId);
    if (reporter === undefined || isOwnReport(officer, line.reporterId, line.contributors)) return [];
    const since = dateIn(Temporal.Instant.from(line.since), office.zone);
    const view = needsLook(line, countMutu(line, mutu));
    return [{ ...line, reporter, workingDays: countWorkingDays(since, today, office), view }];
  });
  return { content, own: all.length - content.length };
}

/**
 * Reads the queue: reports of the office that wait, longest first, without the verifier's own. Two round trips, and those
 * of `readMonthFindings` for each month that waits; two more where reports of their own wait.
 */
export async function readQueue(act: OfficerAction): Promise<VerifierQueue> {
  const { tx, office, officer, now } = act;
  // Before the reports: a step that comes between is told as later, never left out.
  const place = await placeNow(act);
  const all = await waitingReports(tx, office.id);
  const mutu: MonthMutu[] = [];
  for (const month of new Set(all.map((one) => one.month)))
    mutu.push(await readMonthFindings(tx, office, month, now));
  const queued = { ...composeQueue(office, officer, { all, mutu }, now), place, mutu };
  if (queued.own === 0) return { ...queued, deadEnds: 0 };
  const { periksa: check } = await deadEnds(act);
  if (check.length === 0) return { ...queued, deadEnds: 0 };
  return { ...queued, deadEnds: check.length, advice: await deadEndAdvice(act, 'periksa') };
}

/** A place in the queue: a report and since when it waits. */
export type QueuePlace = Pick<QueuedReport, 'since' | 'reportId'>;

/** The next of a queue after a place, be the report there still waiting or not; undefined at the end. */
export function nextAfter(content: readonly QueuedReport[], place: QueuePlace): QueuedReport | undefined {
  return content.find(
    (one) => one.since > place.since || (one.since === place.since && one.reportId > place.reportId),
  );
}

/** Those of a queue that can be verified together. */
export function bulk(content: readonly QueuedReport[]): QueuedReport[] {
  return content.filter((one) => one.view.length === 0);
}
