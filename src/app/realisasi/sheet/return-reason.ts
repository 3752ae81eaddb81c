import { lastReturn } from '../../../store/realisasi/returns.ts';
import type { OfficerAction } from '../../action.ts';
import type { Sheet } from './open-sheet.ts';

/** Why a report was returned, and the item that it is about; undefined when it was not. */
export async function returnReason(
  act: OfficerAction,
  sheet: Sheet,
): Promise<{ reason: string; butir?: string } | undefined> {
  return sheet.work?.status === 'dikembalikan' ? await lastReturn(act.tx, sheet.work.reportId) : undefined;
}
