import { Decimal } from 'decimal.js';
import { type Result, refuse } from '../result.ts';
import type { Coverage } from './figures.ts';

/** How a year's end is foreseen. */
export type ForecastWay =
  /** The pace so far, kept up: realisasi / months gone × months of the year. */
  | 'laju'
  /** As last year went: realisasi / the share of last year's total that was reached by this month. */
  | 'pola_tahun_lalu';

/** Why there is no forecast; Fluent key `tanpa-prakiraan-<code>`. */
export type NoForecastReason =
  | 'belum_lapor'
  /** A position, score, percentage, category or dated event: what it will be is not a matter of pace. */
  | 'bukan_jumlah'
  /** A few whole documents come when they come. */
  | 'dokumen_sedikit'
  /** Asked neither monthly nor quarterly: nothing to take a pace from. */
  | 'tak_berkala'
  /** A month before the newest one is missing: the sum so far is not known. */
  | 'ada_bulan_kosong'
  /** Fewer than two periods are known. */
  | 'terlalu_dini';

/** What the year will come to, in the unit of the additions (satuan, Rupiah), unrounded. */
export interface Forecast {
  /** The pace first; last year's pattern where last year is wholly known. */
  way: { way: ForecastWay; value: Decimal }[];
  /** Least and greatest of the ways, and of the slowest and the fastest period so far kept up to the year's end. */
  lowest: Decimal;
  highest: Decimal;
  /** Number of the newest month that it rests on. */
  month: number;
}

export type ForecastOutcome = Result<Forecast, { code: NoForecastReason }>;

/** Additions of a year by the number of the month in which they were asked; nihil is 0, a missing month is absent. */
export type Tambahan = ReadonlyMap<number, Decimal>;

/** Fewer periods than this have no pace. */
const PERIODS_NEEDED = 2;

/**
 * Forecast of a sum to the end of the year.
 * - pace: Σ so far / months up to the newest × months of the year
 * - last year's pattern, where every asked month of last year is known: Σ so far × last year's total / last year's Σ up
 *   to that month; left out where that is 0 or below
 * - range: least and greatest of these, of Σ so far + remaining periods × the least period, and of the same with the
 *   greatest
 * Nothing is foreseen below what is already there: a month in which money came back is no pace for the rest of the year.
 * Limits: knows nothing of season (without last year), of payments that are due at once, of the pagu; it is no target.
 * An office that began in mid-year is foreseen from its first month on: months before it are no part of the total.
 * @param allAsked numbers of the months of a whole year in which it is asked, ascending
 * @param start number of the office's first month in the year; figures of earlier months move it forward
 * Source: this program's definition (src/domain/GLOSSARY.md, "Prakiraan"); the documents give none.
 */
export function forecastSum(
  tambahan: Tambahan,
  allAsked: readonly number[],
  lastYear?: Tambahan,
  start = 1,
): ForecastOutcome {
  if (tambahan.size === 0) return refuse({ code: 'belum_lapor' });
  const first = Math.min(start, ...tambahan.keys());
  const diminta = allAsked.filter((number) => number >= first);
  const month = Math.max(...tambahan.keys());
  const past = diminta.filter((number) => number <= month);
  if (past.some((number) => !tambahan.has(number))) return refuse({ code: 'ada_bulan_kosong' });
  if (past.length < PERIODS_NEEDED) return refuse({ code: 'terlalu_dini' });
  const periods = [...tambahan.values()];
  const sum = Decimal.sum(...periods);
  const remaining = diminta.length - past.length;
  const pattern = lastYear && lastYearPattern(sum, month, diminta, since(lastYear, first));
  const atLeast = (value: Decimal) => Decimal.max(sum, value);
  const pace = sum.times(13 - first).div(month - first + 1);
  const way: Forecast['way'] = [
    { way: 'laju', value: atLeast(pace) },
    ...(pattern === undefined ? [] : [{ way: 'pola_tahun_lalu' as const, value: atLeast(pattern) }]),
  ];
  const all = [
    ...way.map((one) => one.value),
    atLeast(sum.plus(Decimal.min(...periods).times(remaining))),
    atLeast(sum.plus(Decimal.max(...periods).times(remaining))),
  ];
  const value = { way, lowest: Decimal.min(...all), highest: Decimal.max(...all), month };
  return { ok: true, value };
}

/** The same months of last year. */
function since(tambahan: Tambahan, first: number): Tambahan {
  return new Map([...tambahan].filter(([number]) => number >= first));
}

function lastYearPattern(
  sum: Decimal,
  month: number,
  diminta: readonly number[],
  last: Tambahan,
): Decimal | undefined {
  if (diminta.some((number) => !last.has(number))) return undefined;
  const until = Decimal.sum(0, ...[...last].filter(([number]) => number <= month).map(([, value]) => value));
  return until.gt(0) ? sum.times(Decimal.sum(...last.values())).div(until) : undefined;
}

/**
 * Forecast of a total out of those of its parts (sub kegiatan, desa): each way summed over the parts that have a
 * forecast, last year's pattern only where all of them have it; the range is the sum of the ends, the widest there is.
 * @returns how many parts it rests on, and no forecast when none has one
 */
export function sumForecasts(all: readonly ForecastOutcome[]): {
  forecast?: Forecast;
  coverage: Coverage;
} {
  const present = all.flatMap((one) => (one.ok ? [one.value] : []));
  const coverage = { from: present.length, total: all.length };
  if (present.length === 0) return { coverage };
  const sum = (choose: (one: Forecast) => Decimal) => Decimal.sum(...present.map(choose));
  const patterned = present.every((one) => one.way.length > 1);
  const way = (patterned ? (['laju', 'pola_tahun_lalu'] as const) : (['laju'] as const)).map((one, i) => ({
    way: one,
    value: sum((one) => one.way[i]!.value),
  }));
  const month = Math.min(...present.map((one) => one.month));
  const forecast = {
    way,
    lowest: sum((one) => one.lowest),
    highest: sum((one) => one.highest),
    month,
  };
  return { forecast, coverage };
}
