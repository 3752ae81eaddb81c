import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { COMPARISON_WORD } from '../../domain/capaian/posisi/desa-condition.ts';
import { type Month, yearOf } from '../../domain/kalender/month.ts';
import type { IndikatorProgress } from '../../domain/progres/figures.ts';
import { daysLate, deadlineDate } from '../../domain/rencana/event-deadline.ts';
import type { Indikator } from '../../domain/rencana/plan.ts';
import { dateText, monthName } from '../../text/dates.ts';
import { angka, percent } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** What an indicator's figure counts: of a figure that counts desa those, whatever one desa reports; else its satuan. */
export function unitWord(
  say: Say,
  { indikator, perDesa }: Pick<IndikatorProgress, 'indikator' | 'perDesa'>,
): string {
  return perDesa !== undefined && indikator.antarDesa === 'count' ? say('figur-desa') : indikator.satuan;
}

/** Percentages as everywhere, with two decimals: `83,33 %`; the rest as the plan counts it: `62 angka`. */
function amount(value: Decimal, unit: string): string {
  return /^(persen|%)$/i.test(unit) ? percent(value) : `${angka(value)} ${unit}`;
}

/**
 * What was reached, with all of its parts: `83,33 % (214 dari 3.350)`, `64 angka (B-)`, `BB`, `nihil`,
 * `2 dokumen, 1 di antaranya terlambat`.
 * @returns undefined where nothing is known
 */
export function valueWords(say: Say, one: IndikatorProgress): string | undefined {
  const { value, category, numerator, denominator, state } = one;
  if (state === 'nihil' && !value?.isZero()) return say('isi-nihil');
  if (value === undefined) return category;
  if (numerator !== undefined && denominator !== undefined) {
    return say('sasaran-rasio', {
      percent: percent(value),
      numerator: angka(numerator),
      denominator: angka(denominator),
    });
  }
  const text = amount(value, unitWord(say, one));
  if (category !== undefined) return `${text} (${category})`;
  const late = lateDesa(one);
  return late === 0 ? text : say('figur-terlambat', { value: text, count: late });
}

/** Documents in a sum over desa that came after their deadline; a count of desa on time has none of them. */
function lateDesa({ indikator, perDesa = [] }: IndikatorProgress): number {
  if (indikator.jenisNilai !== 'tanggal' || indikator.antarDesa === 'count') return 0;
  return perDesa.filter((one) => one.timeliness === 'terlambat').length;
}

/** The year's target: `90 %`, `80 sampai 100 poin`, `BB`; undefined where there is none. */
export function targetWords(say: Say, one: IndikatorProgress): string | undefined {
  const { target, range, targetCategory } = one;
  if (range !== undefined) {
    return say('sasaran-rentang', { min: angka(range.min), max: amount(range.max, unitWord(say, one)) });
  }
  return target === undefined ? targetCategory : amount(target, unitWord(say, one));
}

/** Whether a target without a percentage is met, where that can be said; undefined where there is a percentage. */
export function outcomeWords(say: Say, { capaian, met }: IndikatorProgress): string | undefined {
  if (capaian !== undefined || met === undefined) return undefined;
  return say(met ? 'sasaran-terpenuhi' : 'sasaran-belum-terpenuhi');
}

/** Why a figure that is there has no percentage; undefined where it has one, or where there is no figure. */
export function noPercentWords(say: Say, one: IndikatorProgress): string | undefined {
  const { capaian, noCapaian, met } = one;
  if (capaian !== undefined || noCapaian === undefined || valueWords(say, one) === undefined)
    return undefined;
  // That a category has no percentage goes without saying where it is said to be met or not.
  if (noCapaian === 'bukan_angka' && met !== undefined) return undefined;
  return say(`tanpa-capaian-${noCapaian}`);
}

/** `sejak Maret; Januari–Februari tidak dilaporkan`, of a sum that lacks months before the office's first one. */
export function sinceWords(say: Say, beforeStart: readonly Month[]): string | undefined {
  const [first] = beforeStart;
  const last = beforeStart.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = (month: Month) => monthName(say, month);
  const missing = first === last ? name(first) : `${name(first)}–${name(last)}`;
  const start = say(`month-${(Number(last.slice(5)) % 12) + 1}`);
  return say('figur-sejak', { start, missing });
}

/** `terlambat 3 hari dari 31 Maret 2026`; undefined for what is on time, not done, or without a deadline. */
export function lateWords(say: Say, indikator: Indikator, iso: string, year: number): string | undefined {
  const day = daysLate(indikator, iso, year);
  if (day === undefined || day === 0) return undefined;
  const due = Temporal.PlainDate.from(deadlineDate(indikator.tenggat!, year));
  return say('isi-waktu-terlambat', { day, due: dateText(say, due) });
}

/** What a desa must reach or by when, of a figure that counts desa: `syarat: paling sedikit 75 skor`. */
export function conditionWords(say: Say, indikator: Indikator, month: Month): string | undefined {
  const { syaratDesa, tenggat, jenisNilai, satuan } = indikator;
  if (jenisNilai === 'tanggal') {
    if (tenggat === undefined) return undefined;
    const due = Temporal.PlainDate.from(deadlineDate(tenggat, yearOf(month)));
    return say('figur-batas', { due: dateText(say, due) });
  }
  if (indikator.antarDesa !== 'count' || syaratDesa === undefined) return undefined;
  return say('figur-syarat', {
    comparison: COMPARISON_WORD[syaratDesa.banding],
    value: `${angka(syaratDesa.nilai)} ${satuan}`,
  });
}
