import type { OfficerAction } from '../../action.ts';
import { officeBehindLock } from '../../kantor/fresh-office.ts';
import { openSheet, type Sheet } from './open-sheet.ts';

/** A sheet with the office as it stands behind the lock. */
export interface LockedSheet {
  act: OfficerAction;
  sheet: Sheet;
}

/**
 * Locks the office until the commit and lays a unit's sheet anew: what another unit sends, or a setting that somebody
 * changes at this moment, comes wholly before or wholly after. A desa's sheet touches nobody else's and stays.
 * Order of all locks: the chat, the office, then reports and drafts (`lockOffice`).
 */
export async function lockSheet(act: OfficerAction, sheet: Sheet): Promise<LockedSheet> {
  if (sheet.reporter.kind === 'desa') return { act, sheet };
  const office = await officeBehindLock(act);
  const fresh = await openSheet(act.tx, office, sheet.reporter, sheet.month);
  return { act: { ...act, office }, sheet: fresh ?? sheet };
}
