import { Temporal } from 'temporal-polyfill';
import { beginningOf } from '../linear-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dateOf, readTypedDay } from './read-typed-day.ts';

/** Why a text was not accepted as a date to come; each is the Fluent key `refusal-<code>`. */
export type FutureDateRefusal =
  | { code: 'bukan-tanggal'; text: string }
  | { code: 'tanggal-tidak-ada'; text: string }
  /** Read well, but the day is over. */
  | { code: 'tanggal-sudah-lewat'; read: Temporal.PlainDate }
  /** More than two years ahead: no acting role and no calendar reaches that far. */
  | { code: 'tanggal-terlalu-jauh'; read: Temporal.PlainDate };

const DAYS_AHEAD: Record<string, number> = { 'hari ini': 0, besok: 1, lusa: 2 };

type Reading = Result<Temporal.PlainDate, { code: 'bukan-tanggal' | 'tanggal-tidak-ada'; text: string }>;

/**
 * Reads a date in the forms of `readTypedDay` without judging whether it has come: a bare day lies in `month`, a day
 * and month in its year. Words such as "kemarin" are no date here.
 */
export function readDate(written: string, month: Temporal.PlainYearMonth): Reading {
  const text = beginningOf(written.trim());
  const read = readTypedDay(written, month.toPlainDate({ day: 1 }));
  if (!read.ok) return refuse(read.refusal);
  const typed = read.value;
  if (typed.form === 'word') return refuse({ code: 'bukan-tanggal', text });
  if (typed.form === 'date') return ok(typed.date);
  const date = dateOf(month.year, typed.form === 'day' ? month.month : typed.month, typed.day);
  return date === undefined ? refuse({ code: 'tanggal-tidak-ada', text }) : ok(date);
}

/** The same text read in this month, the next two, and a year from now: `5` and `5-1` mean the next such day. */
function readings(written: string, today: Temporal.PlainDate): Reading[] {
  const month = today.toPlainYearMonth();
  return [0, 1, 2, 12].map((months) => readDate(written, month.add({ months })));
}

/**
 * Reads a date from today on: `30`, `30-6`, `30 Juni 2026`, `besok`, `lusa`. Without a month or year it is the next
 * such day. Never throws, whatever the text.
 */
export function parseFutureDate(
  written: string,
  today: Temporal.PlainDate,
): Result<Temporal.PlainDate, FutureDateRefusal> {
  const word = written.trim().toLowerCase();
  const ahead = Object.hasOwn(DAYS_AHEAD, word) ? DAYS_AHEAD[word] : undefined;
  if (ahead !== undefined) return ok(today.add({ days: ahead }));
  const all = readings(written, today);
  const dates = all.flatMap((one) => (one.ok ? [one.value] : []));
  const next = dates.find((date) => Temporal.PlainDate.compare(date, today) >= 0);
  if (next !== undefined) {
    const far = Temporal.PlainDate.compare(next, today.add({ years: 2 })) > 0;
    return far ? refuse({ code: 'tanggal-terlalu-jauh', read: next }) : ok(next);
  }
  const [past] = dates;
  if (past !== undefined) return refuse({ code: 'tanggal-sudah-lewat', read: past });
  const [first] = all;
  return first !== undefined && !first.ok
    ? first
    : refuse({ code: 'bukan-tanggal', text: written.slice(0, 40) });
}
