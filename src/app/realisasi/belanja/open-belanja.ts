import { type Office, officeReporter } from '../../../domain/kantor/office.ts';
import type { Action } from '../../action.ts';
import { type BelanjaUpload, listFromJson } from '../../anggaran/list-json.ts';
import { openSheet, type Sheet } from '../sheet/open-sheet.ts';
import { type BelanjaOutcome, matchBelanja } from './match-belanja.ts';

/** A list of spent money laid beside the sheet that it fills. */
export interface BelanjaDesk {
  sheet: Sheet;
  outcome: BelanjaOutcome;
}

/**
 * Lays a list beside the bendahara's month as both stand now.
 * @returns undefined when the reporter unit is not this office's bendahara, or the month has no plan
 */
export async function openBelanja(
  { tx }: Pick<Action, 'tx'>,
  office: Office,
  upload: BelanjaUpload,
): Promise<BelanjaDesk | undefined> {
  const { reporterId, month, meaning } = upload.args;
  const reporter = officeReporter(office, reporterId);
  if (reporter?.kind !== 'bendahara') return undefined;
  const sheet = await openSheet(tx, office, reporter, month);
  if (sheet === undefined) return undefined;
  return { sheet, outcome: matchBelanja({ sheet }, listFromJson(upload.content), meaning) };
}
