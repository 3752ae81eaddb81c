import type { ReportStatus } from '../rencana/plan.ts';

/** What a person does to a report. */
export type VerificationStep = 'ajukan' | 'kembalikan' | 'verifikasi' | 'setujui' | 'buka';

/**
 * The whole life of a monthly report. A pair absent here is refused. `ajukan` is a new revision, and what was verified
 * before has to be verified again; an approved report has to be opened first.
 */
const NEXT: Record<ReportStatus, Partial<Record<VerificationStep, ReportStatus>>> = {
  draf: { ajukan: 'diajukan' },
  diajukan: { ajukan: 'diajukan', kembalikan: 'dikembalikan', verifikasi: 'diverifikasi' },
  dikembalikan: { ajukan: 'diajukan' },
  diverifikasi: { ajukan: 'diajukan', setujui: 'disetujui', kembalikan: 'dikembalikan' },
  disetujui: { buka: 'dikembalikan' },
};

/** Status after a step, or undefined where the step is not allowed. */
export function statusAfter(status: ReportStatus, step: VerificationStep): ReportStatus | undefined {
  return NEXT[status][step];
}
