import type { Decimal } from 'decimal.js';
import { type AngkaOptions, parseAngka } from '../angka/parse-angka.ts';
import { beginningOf } from '../linear-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import { monthFromName } from './month-name.ts';

/** Why a text gave no months or no figures of months. */
export type MonthEntryRefusal =
  | { code: 'isian-bulan'; text: string }
  /** Neither twelve figures nor months with theirs. */
  | { code: 'isian-angka-bulan'; count: number }
  | { code: 'isian-angka'; text: string }
  /** One month twice. */
  | { code: 'isian-bulan-ganda'; text: string };

const short = (text: string) => beginningOf(text);

/** 1 to 12 from `3`, `03`, `Maret` or `mar`; undefined for anything else. */
function monthNumberOf(words: string): number | undefined {
  const number = monthFromName(words) ?? (/^\d{1,2}$/.test(words) ? Number(words) : Number.NaN);
  return number >= 1 && number <= 12 ? number : undefined;
}

/** Reads named months: `3, 6, 9`, `Maret dan Juni`; each once, in order. */
export function readNamedMonths(text: string): Result<number[], MonthEntryRefusal> {
  const words = text
    .toLowerCase()
    .split(/[\s,;/]+|\bdan\b/)
    .filter(Boolean);
  const month = words.map(monthNumberOf);
  const wrong = words.find((_, index) => month[index] === undefined);
  if (words.length === 0 || wrong !== undefined)
    return refuse({ code: 'isian-bulan', text: short(wrong ?? text) });
  return ok([...new Set(month as number[])].sort((a, b) => a - b));
}

const MONTH_WORD = /^(?:[a-z]+\.?|\d{1,2})/i;

/** A month and its figure, as typed: `Maret: 20`, `3 = 20`, `mar 20`; undefined where neither a word nor a number leads. */
function namedEntry(text: string): { month: string; angka: string } | undefined {
  const month = MONTH_WORD.exec(text)?.[0];
  if (month === undefined) return undefined;
  const rest = text.slice(month.length).trimStart();
  const sign = /^[:=]/.test(rest);
  if (!sign && /^\d/.test(month)) return undefined;
  return { month, angka: (sign ? rest.slice(1) : rest).replace(/^\s*[:=]/, '').trim() };
}

/**
 * Reads figures of months: twelve of them from January on, one below the other or separated by spaces or semicolons; or
 * months with their figures, `Maret: 20; Juni: 58`, where a month that is not named is left out.
 * @returns figures by month, 1 to 12
 */
export function readMonthAngka(
  text: string,
  options: AngkaOptions,
): Result<Map<number, Decimal>, MonthEntryRefusal> {
  const line = text
    .split(/[\n;|\t]+/)
    .map((one) => one.trim())
    .filter(Boolean);
  const named = line.flatMap((one) => namedEntry(one) ?? []);
  const allNamed = line.length > 0 && named.length === line.length;
  const part = allNamed ? line : line.length === 1 ? line[0]!.split(/\s+/) : line;
  if (!allNamed && part.length !== 12) return refuse({ code: 'isian-angka-bulan', count: part.length });
  const outcome = new Map<number, Decimal>();
  for (const [index, one] of part.entries()) {
    const own = allNamed ? named[index] : undefined;
    const month = own === undefined ? index + 1 : monthNumberOf(own.month);
    if (month === undefined) return refuse({ code: 'isian-bulan', text: short(one) });
    if (outcome.has(month)) return refuse({ code: 'isian-bulan-ganda', text: short(one) });
    const angka = parseAngka(own?.angka ?? one, options);
    if (!angka.ok || angka.value.lt(0)) return refuse({ code: 'isian-angka', text: short(one) });
    outcome.set(month, angka.value);
  }
  return ok(outcome);
}
