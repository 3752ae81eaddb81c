import type { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { addMonths, type Month, monthOf, monthOfDate, monthsBetween } from '../../domain/kalender/month.ts';
import { oldestUnclosedMonth } from '../../domain/kantor/months/open-months.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { reportingStart } from '../../domain/realisasi/reporting-start.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { setStartMonth } from '../../store/kantor/office-writes.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { sentReports } from '../../store/realisasi/open-months.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type Intended, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { officeBehindLock } from '../kantor/fresh-office.ts';
import {
  type ChangePlace,
  changedBy,
  type EventAuthor,
  recordOfficeChange,
} from '../kantor/record-office-change.ts';
import { shortMark } from './short-mark.ts';

/**
 * When an office gets its first plan and nobody has set its first month: the oldest month that can still be reported
 * then. Without a plan nobody could report anything, so that earlier months are not missing. The caller has stored the
 * plan in the same transaction.
 * @param office the office as it was before the plan
 * @param by who brought the plan in
 */
export async function settleStart(
  tx: Tx,
  office: Office,
  now: Temporal.Instant,
  by: EventAuthor,
): Promise<void> {
  if (office.plans.length > 0 || office.startMonth !== undefined) return;
  await saveStart({ tx, now, officeId: office.id, by }, office, oldestUnclosedMonth(office, now));
}

const startChange = (startMonth: Month): Intended => ({
  subject: 'pengaturan',
  action: 'ubah',
  object: '',
  after: { mulaiBulan: startMonth },
});

async function saveStart(place: ChangePlace, office: Office, startMonth: Month): Promise<void> {
  await setStartMonth(place.tx, office.id, startMonth);
  await recordOfficeChange(place, {
    ...startChange(startMonth),
    before: { mulaiBulan: office.startMonth ?? null },
  });
  await touchOffice(place.tx, office.id);
}

/** Months that can be an office's first: from its first plan (else January of this year) to the next one, newest first. */
export function startChoices(office: Office, now: Temporal.Instant): Month[] {
  const current = monthOfDate(dateIn(now, office.zone));
  const plan = office.plans[0]?.validFrom.slice(0, 7) as Month | undefined;
  const next = addMonths(current, 1);
  const first = plan ?? monthOf(Number(current.slice(0, 4)), 1);
  return monthsBetween(first < next ? first : next, next).reverse();
}

/** A month with how many reports were sent for it. */
export interface SentMonth {
  month: Month;
  report: number;
}

/** What another first month would mean, as a person sees it before it is stored. */
export interface StartFacts {
  month: Month;
  /** The first month as it is; undefined before the office has one. */
  current?: Month;
  /** Months that are not asked for any more, oldest first, with the reports that were sent for them. */
  dropped: readonly SentMonth[];
  /** Months that are asked for again. */
  received: readonly SentMonth[];
  /** Short mark of all this: a press acts on exactly what was on the screen, or on nothing. */
  fingerprint: number;
}

/**
 * What a first month would mean.
 * @returns undefined for one that is not among `startChoices` (any more)
 */
export async function startFacts(
  { tx, office, now }: OfficerAction,
  month: Month,
): Promise<StartFacts | undefined> {
  if (!startChoices(office, now).includes(month)) return undefined;
  const current = reportingStart(office);
  const [begin, end] =
    current === undefined || current < month ? [current ?? month, month] : [month, current];
  const between = begin === end ? [] : monthsBetween(begin, addMonths(end, -1));
  const many = await sentReports(tx, office.id, between);
  const all = between.map((one) => ({ month: one, report: many.get(one) ?? 0 }));
  const [dropped, received] = begin === current ? [all, []] : [[], all];
  return {
    month,
    current,
    dropped,
    received,
    fingerprint: shortMark([month, current ?? null, dropped, received]),
  };
}

/** Why another first month was not stored. */
export type StartRefusal =
  | MeanwhileRefusal
  | { code: 'bulan-mulai-tidak-ada' }
  /** Something was sent or set since the facts were shown: they are shown again. */
  | { code: 'pengaturan-berubah'; facts: StartFacts };

/**
 * Sets the first month that the office is asked for, one of `startChoices`. Reports that were sent stay and count. The
 * office is locked first, so that of two who set it the second sees what the first has set.
 * @param fingerprint mark of the facts that the person saw
 */
export async function changeStart(
  act: OfficerAction,
  month: Month,
  fingerprint: number,
): Promise<Result<void, StartRefusal>> {
  const office = await officeBehindLock(act);
  const stale = await changedMeanwhile(act, startChange(month), [{ subject: 'rencana' }]);
  if (stale !== undefined) return refuse(stale);
  const facts = await startFacts({ ...act, office }, month);
  if (facts === undefined) return refuse({ code: 'bulan-mulai-tidak-ada' });
  if (facts.fingerprint !== fingerprint) return refuse({ code: 'pengaturan-berubah', facts });
  await saveStart(changedBy(act, 'anggaran'), office, month);
  return ok(undefined);
}
