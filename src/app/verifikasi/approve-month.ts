import { asDate } from '../../domain/kalender/instant.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import { moveReports } from '../../store/verifikasi/moves.ts';
import { reportHands } from '../../store/verifikasi/report-hands.ts';
import { monthsToApprove } from '../../store/verifikasi/waiting-reports.ts';
import type { OfficerAction } from '../action.ts';
import { type MonthState, type ReporterState, readMonthState } from '../status/read-month-state.ts';
import { fingerprint } from './fingerprint.ts';
import {
  changedByOthers,
  type ListChangedRefusal,
  listChanged,
  listMark,
  placeNow,
  readListMark,
} from './list-changed.ts';
import { isOwnReport } from './own-report.ts';
import { roleFor } from './take-step.ts';

/** Where a month stands for the camat's approval; every reporter is in exactly one list. */
export interface ApprovalReadiness {
  /** Verified, and nothing more can come: these are approved. */
  ready: ReporterState[];
  /** The same, but verified by the person who would approve it: somebody else has to. */
  checkedMyself: ReporterState[];
  /** The same, but the person's own report, or one in which they had a hand. */
  ownReports: ReporterState[];
  /** Verified but incomplete while reports are still taken: approving would lock the missing items out. */
  incomplete: ReporterState[];
  /** Sent and not verified. */
  waiting: ReporterState[];
  returned: ReporterState[];
  /** Nothing sent. */
  missing: ReporterState[];
  approved: ReporterState[];
}

/** Why a person may not approve a report: approver, verifier and reporter of one report are three people. */
type Involvement = 'ownReports' | 'checkedMyself';

/**
 * Sorts a month's reporters by what approval does with them; pure.
 * @param involvement what the approving person had to do with a report before
 */
export function sortForApproval(
  { reporters: reporter }: Pick<MonthState, 'reporters'>,
  involvement: (one: ReporterState) => Involvement | undefined,
): ApprovalReadiness {
  const withStatus = (status: ReporterState['status']) => reporter.filter((one) => one.status === status);
  const verified = withStatus('diverifikasi');
  const isStillAwaited = (one: ReporterState) => !one.completeness.complete && one.canReport;
  const complete = verified.filter((one) => !isStillAwaited(one));
  return {
    ready: complete.filter((one) => involvement(one) === undefined),
    checkedMyself: complete.filter((one) => involvement(one) === 'checkedMyself'),
    ownReports: complete.filter((one) => involvement(one) === 'ownReports'),
    incomplete: verified.filter(isStillAwaited),
    waiting: withStatus('diajukan'),
    returned: withStatus('dikembalikan'),
    missing: [...withStatus('draf'), ...withStatus(undefined)],
    approved: withStatus('disetujui'),
  };
}

/** A month as the person who would approve it found it. */
export interface ReadApproval extends ApprovalReadiness {
  /** Place of the month's newest step that is in it. */
  place: number;
}

/** A month as the person who would approve it finds it. */
export async function readReadiness(act: OfficerAction, month: Month): Promise<ReadApproval> {
  // Before the reports: a step that comes between is told as later, never left out.
  const place = await placeNow(act, month);
  const state = await readMonthState(act.tx, act.office, month, act.now);
  const ids = state.reporters.flatMap(({ reportId }) => (reportId === undefined ? [] : [reportId]));
  const hands = await reportHands(act.tx, ids);
  const sorted = sortForApproval(state, ({ reporter, reportId }) => {
    const { contributors = [], verifiers = [] } = hands.get(reportId ?? 0) ?? {};
    if (isOwnReport(act.officer, reporter.id, contributors)) return 'ownReports';
    return verifiers.includes(act.officer.id) ? 'checkedMyself' : undefined;
  });
  return { ...sorted, place };
}

/** Months that have verified reports waiting for approval, oldest first. */
export async function readyMonths({ tx, office }: OfficerAction): Promise<Month[]> {
  return await monthsToApprove(tx, office.id);
}

/** The mark of what would be approved, for the button; a correction that is begun meanwhile changes it. */
export function readyFingerprint({ ready, place }: ReadApproval): string {
  const mark = ready.map((one) => ({ reportId: one.reportId ?? 0, revision: one.revision }));
  const changed = beingChanged(ready).map((one) => ({
    reportId: -(one.reportId ?? 0),
    revision: one.revision,
  }));
  return listMark(fingerprint([...mark, ...changed]), place);
}

/** Those whose officer is preparing a change that is not sent: approving them locks it out until they are reopened. */
export function beingChanged(ready: readonly ReporterState[]): ReporterState[] {
  return ready.filter((one) => one.draft > 0);
}

export type ApproveRefusal =
  | { code: 'bukan-penyetuju' }
  /** Reports were verified, changed or approved since the list was shown. */
  | ListChangedRefusal
  /** Nothing is verified and waits for approval. */
  | { code: 'belum-ada-siap' }
  /** What waits was verified or reported by this very person. */
  | { code: 'setujui-bukan-anda' };

/** The month after approval. */
export interface ApprovedMonth {
  /** How many were approved now. */
  count: number;
  /** As it stands afterwards. */
  after: ReadApproval;
}

/**
 * The camat approves a month: every report that is verified and complete, exactly as the list showed them. What is not
 * verified is left as it is, and can be approved later in the same way; so is what this person verified or reported, under
 * whatever role.
 * @param seen mark of the list that was on the screen (`readyFingerprint`)
 */
export async function approveMonth(
  act: OfficerAction,
  month: Month,
  seen: string,
): Promise<Result<ApprovedMonth, ApproveRefusal>> {
  const role = roleFor(act, 'setujui');
  const to = statusAfter('diverifikasi', 'setujui');
  if (role === undefined || to === undefined) return refuse({ code: 'bukan-penyetuju' });
  const before = await readReadiness(act, month);
  const list = readListMark(seen);
  if (before.ready.length === 0) {
    if (await changedByOthers(act, list, month)) return refuse(await listChanged(act, list, month));
    const mineCount = before.checkedMyself.length + before.ownReports.length;
    return refuse({ code: mineCount > 0 ? 'setujui-bukan-anda' : 'belum-ada-siap' });
  }
  if (readListMark(readyFingerprint(before)).list !== list.list)
    return refuse(await listChanged(act, list, month));
  const moved = await moveReports(act.tx, {
    reports: before.ready.map((one) => ({ reportId: one.reportId ?? 0, revision: one.revision })),
    from: 'diverifikasi',
    to,
    step: 'setujui',
    personId: act.officer.id,
    role,
    now: asDate(act.now),
  });
  return ok({ count: moved.size, after: await readReadiness(act, month) });
}
