import { asDate } from '../../domain/kalender/instant.ts';
import type { Right } from '../../domain/kantor/roles.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusAfter, type VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import { claimReports } from '../../store/realisasi/report-lock.ts';
import { moveReport } from '../../store/realisasi/submissions.ts';
import { loadSentReport, type StoredReport } from '../../store/verifikasi/sent-report.ts';
import { momentText } from '../../text/dates.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import type { ApprovedSight } from './fingerprint.ts';
import { isOwnReport } from './own-report.ts';

/** Why a verifier's step was not done. */
export type StepRefusal =
  /** The role is gone, or was never one that verifies here. */
  | { code: 'bukan-pemeriksa' }
  /** Another office's report, or one that was never sent. */
  | { code: 'bukan-kantor-ini' }
  /** Nobody verifies their own report. */
  | { code: 'laporan-sendiri' }
  /** The report was sent again since the person saw it. */
  | { code: 'revisi-lama'; view: string; current: string; by: string; time: string }
  /** Somebody did a step first; `step` and `time` in words. */
  | { code: 'sudah-diproses'; step: string; by: string; time: string }
  /** Only an approved report is opened again. */
  | { code: 'belum-disetujui' };

/** A step on the report that a person saw. */
export interface RequestedStep extends ApprovedSight {
  step: Exclude<VerificationStep, 'ajukan'>;
  reason?: string;
  /** Key of the item that it is about. */
  butir?: string;
}

/** The role under which a person does something at the office, for the audit trail; undefined: not allowed. */
export function roleFor({ officer, office }: OfficerAction, right: Right): string | undefined {
  return rolesWith(officer, office.id, right)[0]?.role;
}

/** Who did the newest step on the report, in words. */
function alreadyProcessed({ say, office }: OfficerAction, { step }: StoredReport): StepRefusal {
  const last = step.findLast((one) => one.step !== 'ajukan');
  if (last === undefined) return { code: 'belum-disetujui' };
  const time = momentText(say, last.at, office.zone);
  return { code: 'sudah-diproses', step: say(`verif-selesai-${last.step}`), by: last.by, time };
}

/** Whether a step may be done on a report as it is now, and the status that it leads to. */
function checkStep(
  act: OfficerAction,
  stored: StoredReport | undefined,
  diminta: RequestedStep,
): Result<{ stored: StoredReport; to: ReportStatus }, StepRefusal> {
  if (stored === undefined || stored.officeId !== act.office.id) return refuse({ code: 'bukan-kantor-ini' });
  if (isOwnReport(act.officer, stored.reporterId, stored.contributors))
    return refuse({ code: 'laporan-sendiri' });
  if (stored.revision !== diminta.revision) {
    const current = stored.sent.at(-1);
    const time = current === undefined ? '' : momentText(act.say, current.at, act.office.zone);
    const revision = { view: String(diminta.revision), current: String(stored.revision) };
    return refuse({ code: 'revisi-lama', ...revision, by: current?.by ?? '', time });
  }
  // Within one revision a status never comes again: another one than was seen means that somebody decided.
  if (diminta.status !== undefined && diminta.status !== stored.status)
    return refuse(alreadyProcessed(act, stored));
  const to = statusAfter(stored.status, diminta.step);
  if (to !== undefined) return ok({ stored, to });
  const early = diminta.step === 'buka' && stored.status !== 'dikembalikan';
  return refuse(early ? { code: 'belum-disetujui' } : alreadyProcessed(act, stored));
}

/**
 * Does one step of a verifier on one report, only when it still is what the person saw. Of two who do this at once one
 * wins, and the other is told who.
 * @returns the report as it was before the step
 */
export async function takeStep(
  act: OfficerAction,
  diminta: RequestedStep,
): Promise<Result<StoredReport, StepRefusal>> {
  const role = roleFor(act, 'verifikasi');
  if (role === undefined) return refuse({ code: 'bukan-pemeriksa' });
  const checked = checkStep(act, await loadSentReport(act.tx, diminta.reportId), diminta);
  if (!checked.ok) return checked;
  const { stored, to } = checked.value;
  const [report] = await claimReports(act.tx, [stored], stored.status);
  if (report === undefined) return refuse(await overtakenRefusal(act, diminta));
  const { step, reason, butir } = diminta;
  const now = asDate(act.now);
  await moveReport(report, { to, step, reason, butir, personId: act.officer.id, role, now });
  return ok(stored);
}

/** Why a step that was allowed a moment ago is not any more: read again, after the faster one has committed. */
export async function overtakenRefusal(act: OfficerAction, diminta: RequestedStep): Promise<StepRefusal> {
  const stored = await loadSentReport(act.tx, diminta.reportId);
  const again = checkStep(act, stored, diminta);
  if (again.ok) return alreadyProcessed(act, again.value.stored);
  return again.refusal;
}
