import { ok, type Result, refuse } from '../../domain/result.ts';
import { type MonthRule, setMonthRule } from '../../store/kalender/calendars.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';

/** Why a rule was not accepted. */
export type RuleRefusal = { code: 'aturan-tiga-angka' } | { code: 'aturan-urutan' };

/**
 * Reads the three days of the monthly rule, e.g. `1 5 20` or `1, 5, 20`: opens, due, closes.
 * @returns refusal for other than three numbers from 1 to 31, and where they do not follow one another
 */
export function parseRule(text: string): Result<MonthRule, RuleRefusal> {
  const match = /^\D*(\d{1,2})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text);
  const [openDay = 0, dueDay = 0, closeDay = 0] = (match ?? []).slice(1).map(Number);
  const days = [openDay, dueDay, closeDay];
  if (days.some((day) => day < 1 || day > 31)) return refuse({ code: 'aturan-tiga-angka' });
  if (openDay > dueDay || dueDay > closeDay) return refuse({ code: 'aturan-urutan' });
  return ok({ openDay, dueDay, closeDay });
}

/** Sets the rule by which every month of the officer's office opens, is due and closes. */
export async function changeRule(
  act: OfficerAction,
  rules: MonthRule,
): Promise<Result<void, MeanwhileRefusal>> {
  const { tx, office } = act;
  const { openDay, dueDay, closeDay } = office;
  const after = { bukaTanggal: rules.openDay, batasTanggal: rules.dueDay, tutupTanggal: rules.closeDay };
  const change = { subject: 'kalender', action: 'ubah', object: '', after } as const;
  const stale = await changedMeanwhile(act, change);
  if (stale !== undefined) return refuse(stale);
  await setMonthRule(tx, office.id, rules);
  await recordOfficeChange(changedBy(act, 'kalender'), {
    ...change,
    before: { bukaTanggal: openDay, batasTanggal: dueDay, tutupTanggal: closeDay },
  });
  await touchOffice(tx, office.id);
  return ok(undefined);
}
