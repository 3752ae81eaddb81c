import { Temporal } from 'temporal-polyfill';
import { bulanDariNama } from './bulan-nama.ts';
import { ok, type Result, refuse } from './result.ts';

/** Why a text was not accepted as the date of something done; each is the Fluent key `refusal-<code>`. */
export type TanggalRefusal =
  /** No date at all, such as "sudah". */
  | { code: 'bukan-tanggal'; teks: string }
  /** A day that the calendar does not have, such as 31-2. */
  | { code: 'tanggal-tidak-ada'; teks: string }
  /** Read well, but it has not come yet. */
  | { code: 'tanggal-depan'; dibaca: Temporal.PlainDate }
  /** More than a year ago. Soft: the person may insist on this reading. */
  | { code: 'tanggal-terlalu-lama'; dibaca: Temporal.PlainDate };

/** What a date is read against. */
export type TanggalOptions = {
  /** The month being reported; a bare day means a day of it. */
  bulan: Temporal.PlainYearMonth;
  /** Today in the office's time zone. */
  hariIni: Temporal.PlainDate;
};

type Read = { year: number | undefined; month: number; day: number };

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
const PENGANTAR =
  /^((sudah|sdh) )?((di(tetapkan|sahkan|undangkan|serahkan|sampaikan|kirim|terima)|selesai) )?(pada )?((tanggal|tgl\.?) ?)?/;

function normalise(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(PENGANTAR, '')
    .trim();
}

function fullYear(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function readParts(text: string, bulan: Temporal.PlainYearMonth): Read | undefined {
  const day = DAY_ONLY.exec(text);
  if (day) return { year: bulan.year, month: bulan.month, day: Number(day[1]) };
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numbers = DAY_MONTH.exec(text);
  if (numbers) return { year: fullYear(numbers[3]), month: Number(numbers[2]), day: Number(numbers[1]) };
  const named = DAY_NAME.exec(text);
  const month = named && bulanDariNama(named[2] ?? '');
  return named && month ? { year: fullYear(named[3]), month, day: Number(named[1]) } : undefined;
}

function dateOf(year: number, { month, day }: Read): Temporal.PlainDate | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1;
  if (!exists || day > new Temporal.PlainYearMonth(year, month).daysInMonth) return undefined;
  return new Temporal.PlainDate(year, month, day);
}

/**
 * Without a year: the reporting year, or the year before when that day is still to come and half a year
 * or less has passed since the earlier one (28-12 typed in January).
 */
function withYear(read: Read, { bulan, hariIni }: TanggalOptions): Temporal.PlainDate | undefined {
  if (read.year !== undefined) return dateOf(read.year, read);
  const sameYear = dateOf(bulan.year, read);
  if (sameYear && Temporal.PlainDate.compare(sameYear, hariIni) <= 0) return sameYear;
  const yearBefore = dateOf(bulan.year - 1, read);
  const recent = yearBefore && Temporal.PlainDate.compare(yearBefore, hariIni.subtract({ months: 6 })) >= 0;
  return recent ? yearBefore : sameYear;
}

/**
 * Reads the date on which something was done: `27`, `27-3`, `27/3/2026`, `27 Maret`, `tgl 27`,
 * `hari ini`, `kemarin`, `2026-03-27`. Never throws, whatever the text.
 * @returns a date not after today and at most a year ago; otherwise a refusal, with the reading if there was one
 */
export function parseTanggal(
  text: string,
  options: TanggalOptions,
): Result<Temporal.PlainDate, TanggalRefusal> {
  const clean = normalise(text);
  const teks = [...text.trim()].slice(0, 40).join('');
  const back = Object.hasOwn(DAYS_BACK, clean) ? DAYS_BACK[clean] : undefined;
  if (back !== undefined) return judge(options.hariIni.subtract({ days: back }), options.hariIni);
  const read = readParts(clean, options.bulan);
  if (!read) return refuse({ code: 'bukan-tanggal', teks });
  const date = withYear(read, options);
  return date ? judge(date, options.hariIni) : refuse({ code: 'tanggal-tidak-ada', teks });
}

function judge(
  date: Temporal.PlainDate,
  hariIni: Temporal.PlainDate,
): Result<Temporal.PlainDate, TanggalRefusal> {
  if (Temporal.PlainDate.compare(date, hariIni) > 0) return refuse({ code: 'tanggal-depan', dibaca: date });
  if (Temporal.PlainDate.compare(date, hariIni.subtract({ years: 1 })) < 0) {
    return refuse({ code: 'tanggal-terlalu-lama', dibaca: date });
  }
  return ok(date);
}
