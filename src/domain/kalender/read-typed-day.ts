import { Temporal } from 'temporal-polyfill';
import { beginningOf, withoutEnd } from '../linear-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import { monthFromName } from './month-name.ts';

/** Why a text was not read as a day; each is the Fluent key `refusal-<code>`. */
export type DateRefusal =
  /** No date at all, such as "sudah". */
  | { code: 'bukan-tanggal'; text: string }
  /** A day that the calendar does not have, such as 31-2. */
  | { code: 'tanggal-tidak-ada'; text: string };

/** What was typed of a day, before anything is said about which one is meant. */
export type TypedDay =
  /** A word such as "kemarin": one day and no other. */
  | { form: 'word'; date: Temporal.PlainDate }
  /** `27`. */
  | { form: 'day'; day: number }
  /** `27-3`; 29 February is possible. */
  | { form: 'day-month'; day: number; month: number }
  /** `27-3-2026`, of a day that the calendar has. */
  | { form: 'date'; date: Temporal.PlainDate };

const DAYS_BACK: Record<string, number> = {
  'hari ini': 0,
  'tadi pagi': 0,
  kemarin: 1,
  kemaren: 1,
  'kemarin dulu': 2,
  besok: -1,
  lusa: -2,
};

const DAY_ONLY = /^(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})(?:\s?[-/. ]\s?(\d{4}|\d{2}))?$/;
const DAY_NAME = /^(\d{1,2})[-/. ]*([a-z]+)\.?(?:[-/., ]*(\d{4}|\d{2}))?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** What people write before a date, as the documents do: "ditetapkan 28-12-2026", "sudah diserahkan pada tgl 27". */
const LEAD_IN =
  /^((sudah|sdh) )?((di(tetapkan|sahkan|undangkan|serahkan|sampaikan|kirim|terima)|selesai) )?(pada )?((tanggal|tgl\.?) ?)?/;

/** No day is written longer than this. */
const LONGEST = 80;

/** Years that a document of this plan can be of; others are slips of the finger, and no database takes all of them. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

function normalise(written: string): string {
  const plain = written
    .slice(0, LONGEST)
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return withoutEnd(plain, /[.!]/).replace(LEAD_IN, '').trim();
}

type Parts = { year?: number; month?: number; day: number };

function readParts(written: string): Parts | undefined {
  const day = DAY_ONLY.exec(written);
  if (day) return { day: Number(day[1]) };
  const iso = ISO.exec(written);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numbers = DAY_MONTH.exec(written);
  if (numbers) return { year: fullYear(numbers[3]), month: Number(numbers[2]), day: Number(numbers[1]) };
  const named = DAY_NAME.exec(written);
  const month = named && monthFromName(named[2] ?? '');
  return named && month ? { year: fullYear(named[3]), month, day: Number(named[1]) } : undefined;
}

function fullYear(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The day, where the calendar has it. */
export function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1;
  if (!exists || day > new Temporal.PlainYearMonth(year, month).daysInMonth) return undefined;
  return new Temporal.PlainDate(year, month, day);
}

/** A leap year, to know whether a day and month exist at all. */
const LEAP = 2024;

/**
 * Reads a day: `27`, `27-3`, `27/3/2026`, `27 Maret`, `tgl 27`, `hari ini`, `kemarin`, `2026-03-27`. Which year or
 * month is meant where none is typed is not said here. Never throws, whatever the text.
 * @param today in the office's time zone; for words such as "kemarin"
 */
export function readTypedDay(written: string, today: Temporal.PlainDate): Result<TypedDay, DateRefusal> {
  const clean = normalise(written);
  const text = beginningOf(written.trim());
  const back = Object.hasOwn(DAYS_BACK, clean) ? DAYS_BACK[clean] : undefined;
  if (back !== undefined) return ok({ form: 'word', date: today.subtract({ days: back }) });
  const parts = readParts(clean);
  if (parts === undefined) return refuse({ code: 'bukan-tanggal', text });
  return typedDay(parts) ?? refuse({ code: 'tanggal-tidak-ada', text });
}

function typedDay({ year, month, day }: Parts): Result<TypedDay, never> | undefined {
  if (month === undefined) return day >= 1 && day <= 31 ? ok({ form: 'day', day }) : undefined;
  if (dateOf(LEAP, month, day) === undefined) return undefined;
  if (year === undefined) return ok({ form: 'day-month', day, month });
  const date = year >= FIRST_YEAR && year <= LAST_YEAR ? dateOf(year, month, day) : undefined;
  return date && ok({ form: 'date', date });
}
