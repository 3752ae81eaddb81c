import { Temporal } from 'temporal-polyfill';
import { beginningOf } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** A day as the command line takes it, `2026-06-30`; refused when it is written otherwise or does not exist. */
export function typedIsoDate(
  text: string,
): Result<Temporal.PlainDate, { code: 'bukan-tanggal-iso'; text: string }> {
  const refusal = { code: 'bukan-tanggal-iso' as const, text: beginningOf(text) };
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return refuse(refusal);
  if (month < 1 || month > 12 || day < 1) return refuse(refusal);
  const first = new Temporal.PlainDate(year, month, 1);
  return day > first.daysInMonth ? refuse(refusal) : ok(first.with({ day }));
}
