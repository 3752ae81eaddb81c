import type { Month } from '../../domain/kalender/month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import type { Tx } from '../../store/database/tx.ts';
import { monthsOfOpenReports } from '../../store/realisasi/open-months.ts';
import { missingButir, openSheet } from '../realisasi/sheet/open-sheet.ts';

/** A month of a unit that waits for its officer: begun and not sent, or returned. */
export interface OpenItem {
  reporterId: number;
  month: Month;
  returned: boolean;
  /** Items answered so far, of those asked. */
  filled: number;
  diminta: number;
}

/** At most this many months are told at a welcome; the rest waits behind /lapor. */
const AT_MOST = 3;

/**
 * What a unit has open, newest first. Drafts and returned items belong to the unit and not to a person, so whoever
 * holds its role now takes them over.
 */
export async function openItems(tx: Tx, office: Office, reporter: Reporter): Promise<OpenItem[]> {
  const opened: OpenItem[] = [];
  const months = await monthsOfOpenReports(tx, reporter.id);
  for (const month of months.reverse().slice(0, AT_MOST)) {
    const sheet = await openSheet(tx, office, reporter, month);
    if (sheet === undefined) continue;
    const diminta = sheet.butir.length;
    opened.push({
      reporterId: reporter.id,
      month,
      returned: sheet.work?.status === 'dikembalikan',
      filled: diminta - missingButir(sheet).length,
      diminta,
    });
  }
  return opened;
}
