import { createHash } from 'node:crypto';
import type { ReportStatus } from '../../domain/rencana/plan.ts';

/** A report as a person saw it in a list. */
export interface ApprovedSight {
  reportId: number;
  revision: number;
  /** Its status then; absent in buttons of an older program. */
  status?: ReportStatus;
}

/**
 * Short mark of a list of reports with their revisions, whatever their order: a button carries it, so that a press
 * acts on exactly the list that was on the screen, or on nothing.
 * @returns 10 hexadecimal digits
 */
export function fingerprint(all: readonly ApprovedSight[]): string {
  const text = all.map(({ reportId, revision }) => `${reportId}:${revision}`).sort();
  return createHash('sha256').update(text.join(' ')).digest('hex').slice(0, 10);
}
