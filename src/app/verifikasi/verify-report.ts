import type { Result } from '../../domain/result.ts';
import type { StoredReport } from '../../store/verifikasi/sent-report.ts';
import type { OfficerAction } from '../action.ts';
import type { ApprovedSight } from './fingerprint.ts';
import { type StepRefusal, takeStep } from './take-step.ts';

/**
 * Verifies one report at the revision that the person saw. Its reporter hears nothing: only a return is told.
 * @returns the report as it was before
 */
export async function verifyReport(
  act: OfficerAction,
  { reportId, revision }: ApprovedSight,
): Promise<Result<StoredReport, StepRefusal>> {
  return await takeStep(act, { reportId, revision, step: 'verifikasi' });
}
