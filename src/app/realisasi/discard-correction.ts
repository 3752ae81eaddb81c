import { ok, type Result, refuse } from '../../domain/result.ts';
import { discardDraft } from '../../store/realisasi/drafts.ts';
import { claimReport } from '../../store/realisasi/report-lock.ts';
import type { OfficerAction } from '../action.ts';
import { type EntryRefusal, mayFill, sentRefusal } from './record-entry.ts';
import { draftVersion, type Sheet } from './sheet/open-sheet.ts';

/**
 * Throws away a correction that was begun with /ubah; the report stays as it was sent. A draft of a report that was
 * never sent is not thrown away: it costs nothing and may be somebody's work.
 * @param version version of the report that the person saw
 */
export async function discardCorrection(
  act: OfficerAction,
  sheet: Sheet,
  version: number,
): Promise<Result<true, EntryRefusal | { code: 'belum-terkirim' }>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  const { work } = sheet;
  if (!work?.revision) return refuse({ code: 'belum-terkirim' });
  if (work.draft?.kind !== 'ubah') return refuse(sentRefusal(act, sheet));
  const report = version === draftVersion(sheet) ? await claimReport(act.tx, work) : undefined;
  if (report === undefined) return refuse({ code: 'draf-berubah' });
  await discardDraft(report);
  return ok(true);
}
