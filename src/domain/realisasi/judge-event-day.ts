import { Temporal } from 'temporal-polyfill';
import { dateOf, type TypedDay } from '../kalender/read-typed-day.ts';
import type { Indikator } from '../rencana/plan.ts';
import { ok, type Result, refuse } from '../result.ts';

/** A day that was read and has not come yet; Fluent key `refusal-tanggal-depan`. */
export type FutureDay = { code: 'tanggal-depan'; read: Temporal.PlainDate };

/** Days of which one may be meant; the person is asked, nothing is taken. At least one, oldest first. */
export type DoubtfulDay = { code: 'tanggal-ragu'; choices: Temporal.PlainDate[] };

/** A day that is asked for in the calendar and does not exist in it; Fluent key `refusal-tanggal-tidak-ada`. */
export type MissingDay = { code: 'tanggal-tidak-ada'; text: string };

/** What a typed day is judged against. */
export interface EventFrame {
  /** Month being reported; a bare day means a day of it. */
  month: Temporal.PlainYearMonth;
  /** Today in the office's time zone. */
  today: Temporal.PlainDate;
  /** First day of the event's season (`eventSeason`). */
  season: Temporal.PlainDate;
}

/** How a day stands to today and to the season of its event. */
export type DayPlace = 'fits' | 'future' | 'before-season';

/**
 * First day on which a dated event of a reporting year can have been done: the first of the month from which it is
 * asked, or, for one that is not asked until it is done, of the year of its deadline. Source: this program's rule; the
 * documents name deadlines only.
 * @param year reporting year
 */
export function eventSeason(
  { diminta, tenggat }: Pick<Indikator, 'diminta' | 'tenggat'>,
  year: number,
): Temporal.PlainDate {
  if (diminta.jenis !== 'sampai_selesai')
    return new Temporal.PlainDate(year + (tenggat?.geserTahun ?? 0), 1, 1);
  return new Temporal.PlainDate(year, 1, 1).add({ months: diminta.mulai - 1 });
}

/** Where a day lies; a day that has not come is never recorded, one before the season only when a person insists. */
export function dayPlace(
  day: Temporal.PlainDate,
  { today, season }: Pick<EventFrame, 'today' | 'season'>,
): DayPlace {
  if (Temporal.PlainDate.compare(day, today) > 0) return 'future';
  return Temporal.PlainDate.compare(day, season) < 0 ? 'before-season' : 'fits';
}

/**
 * Which day a typed one means for an event. Without a year the newest such day that is not after today, where it lies
 * in the event's season; a bare day the one of the reporting month. Everything else is doubtful and is asked with the
 * days that may be meant: a day before the season or still to come, typed with its year or not; 29 February where the
 * last one is of an earlier year.
 * @returns never a day after today, and never one before the season
 */
export function judgeEventDay(
  typed: TypedDay,
  frame: EventFrame,
): Result<Temporal.PlainDate, FutureDay | DoubtfulDay | MissingDay> {
  switch (typed.form) {
    case 'word':
      return judgeWord(typed.date, frame);
    case 'day':
      return judgeDay(typed.day, frame);
    case 'day-month':
      return judgeDayMonth(typed, frame);
    case 'date':
      return judgeDate(typed.date, frame);
  }
}

/** "besok" is refused with its day; no other day can be meant. */
function judgeWord(
  date: Temporal.PlainDate,
  frame: EventFrame,
): Result<Temporal.PlainDate, FutureDay | DoubtfulDay> {
  const place = dayPlace(date, frame);
  if (place === 'fits') return ok(date);
  return place === 'future'
    ? refuse({ code: 'tanggal-depan', read: date })
    : refuse({ code: 'tanggal-ragu', choices: [date] });
}

function judgeDay(day: number, frame: EventFrame): Result<Temporal.PlainDate, DoubtfulDay | MissingDay> {
  const { month, today } = frame;
  const inMonth = (months: number) => {
    const { year, month: number } = month.add({ months });
    return dateOf(year, number, day);
  };
  const meant = inMonth(0);
  if (meant === undefined) return refuse({ code: 'tanggal-tidak-ada', text: String(day) });
  if (dayPlace(meant, frame) === 'fits') return ok(meant);
  const after = inMonth(1);
  const came = after !== undefined && Temporal.PlainDate.compare(after, today) <= 0;
  return doubtful([inMonth(-1), meant, came ? after : undefined]);
}

function judgeDayMonth(
  { day, month }: { day: number; month: number },
  frame: EventFrame,
): Result<Temporal.PlainDate, DoubtfulDay> {
  const { last, next } = around(day, month, frame.today);
  if (dayPlace(last, frame) === 'fits') return ok(last);
  if (day !== 29 || month !== 2) return doubtful([last, next]);
  // Where the year has no 29 February, the day before or after it is likelier than one of another year.
  const beside = [around(28, 2, frame.today).last, around(1, 3, frame.today).last].filter(
    (one) => dayPlace(one, frame) === 'fits',
  );
  return doubtful([last, ...(beside.length > 0 ? beside : [next])]);
}

function judgeDate(date: Temporal.PlainDate, frame: EventFrame): Result<Temporal.PlainDate, DoubtfulDay> {
  if (dayPlace(date, frame) === 'fits') return ok(date);
  const { last, next } = around(date.day, date.month, frame.today);
  const fits = dayPlace(last, frame) === 'fits';
  return doubtful(fits ? [date, last] : [date, last, next]);
}

/** The newest such day that is not after today, and the first one after it. */
function around(day: number, month: number, today: Temporal.PlainDate) {
  const find = (years: (step: number) => number, fits: (date: Temporal.PlainDate) => boolean) => {
    for (let step = 0; ; step += 1) {
      const date = dateOf(years(step), month, day);
      if (date !== undefined && fits(date)) return date;
    }
  };
  const past = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, today) <= 0;
  return {
    last: find((step) => today.year - step, past),
    next: find(
      (step) => today.year + step,
      (date) => !past(date),
    ),
  };
}

function doubtful(days: readonly (Temporal.PlainDate | undefined)[]): Result<never, DoubtfulDay> {
  const byDay = new Map(days.flatMap((one) => (one === undefined ? [] : [[one.toString(), one] as const])));
  return refuse({
    code: 'tanggal-ragu',
    choices: [...byDay.values()].sort(Temporal.PlainDate.compare),
  });
}
