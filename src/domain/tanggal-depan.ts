import { Temporal } from 'temporal-polyfill';
import { ok, type Result, refuse } from './result.ts';
import { dateOf, readTypedDay } from './tanggal.ts';

/** Why a text was not accepted as a date to come; each is the Fluent key `refusal-<code>`. */
export type TanggalDepanRefusal =
  | { code: 'bukan-tanggal'; teks: string }
  | { code: 'tanggal-tidak-ada'; teks: string }
  /** Read well, but the day is over. */
  | { code: 'tanggal-sudah-lewat'; dibaca: Temporal.PlainDate }
  /** More than two years ahead: no acting role and no calendar reaches that far. */
  | { code: 'tanggal-terlalu-jauh'; dibaca: Temporal.PlainDate };

const DAYS_AHEAD: Record<string, number> = { 'hari ini': 0, besok: 1, lusa: 2 };

type Reading = Result<Temporal.PlainDate, { code: 'bukan-tanggal' | 'tanggal-tidak-ada'; teks: string }>;

/**
 * Reads a date in the forms of `readTypedDay` without judging whether it has come: a bare day lies in `bulan`, a day
 * and month in its year. Words such as "kemarin" are no date here.
 */
export function bacaTanggal(text: string, bulan: Temporal.PlainYearMonth): Reading {
  const teks = [...text.trim()].slice(0, 40).join('');
  const read = readTypedDay(text, bulan.toPlainDate({ day: 1 }));
  if (!read.ok) return refuse(read.refusal);
  const typed = read.value;
  if (typed.form === 'word') return refuse({ code: 'bukan-tanggal', teks });
  if (typed.form === 'date') return ok(typed.date);
  const date = dateOf(bulan.year, typed.form === 'day' ? bulan.month : typed.month, typed.day);
  return date === undefined ? refuse({ code: 'tanggal-tidak-ada', teks }) : ok(date);
}

/** The same text read in this month, the next two, and a year from now: `5` and `5-1` mean the next such day. */
function readings(text: string, hariIni: Temporal.PlainDate): Reading[] {
  const month = hariIni.toPlainYearMonth();
  return [0, 1, 2, 12].map((months) => bacaTanggal(text, month.add({ months })));
}

/**
 * Reads a date from today on: `30`, `30-6`, `30 Juni 2026`, `besok`, `lusa`. Without a month or year it is the next
 * such day. Never throws, whatever the text.
 */
export function parseTanggalDepan(
  text: string,
  hariIni: Temporal.PlainDate,
): Result<Temporal.PlainDate, TanggalDepanRefusal> {
  const word = text.trim().toLowerCase();
  const ahead = Object.hasOwn(DAYS_AHEAD, word) ? DAYS_AHEAD[word] : undefined;
  if (ahead !== undefined) return ok(hariIni.add({ days: ahead }));
  const all = readings(text, hariIni);
  const dates = all.flatMap((one) => (one.ok ? [one.value] : []));
  const next = dates.find((date) => Temporal.PlainDate.compare(date, hariIni) >= 0);
  if (next !== undefined) {
    const far = Temporal.PlainDate.compare(next, hariIni.add({ years: 2 })) > 0;
    return far ? refuse({ code: 'tanggal-terlalu-jauh', dibaca: next }) : ok(next);
  }
  const [past] = dates;
  if (past !== undefined) return refuse({ code: 'tanggal-sudah-lewat', dibaca: past });
  const [first] = all;
  return first !== undefined && !first.ok
    ? first
    : refuse({ code: 'bukan-tanggal', teks: text.slice(0, 40) });
}
