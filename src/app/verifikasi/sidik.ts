import { createHash } from 'node:crypto';
import type { StatusLaporan } from '../../domain/rencana.ts';

/** A report as a person saw it in a list. */
export interface LaporanDilihat {
  reportId: number;
  revisi: number;
  /** Its status then; absent in buttons of an older program. */
  status?: StatusLaporan;
}

/**
 * Short mark of a list of reports with their revisions, whatever their order: a button carries it, so that a press
 * acts on exactly the list that was on the screen, or on nothing.
 * @returns 10 hexadecimal digits
 */
export function sidik(semua: readonly LaporanDilihat[]): string {
  const text = semua.map(({ reportId, revisi }) => `${reportId}:${revisi}`).sort();
  return createHash('sha256').update(text.join(' ')).digest('hex').slice(0, 10);
}
