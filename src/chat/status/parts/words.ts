import type { MonthState, ReporterState } from '../../../app/status/compose-month-state.ts';
import type { Coverage, Money } from '../../../domain/progres/figures.ts';
import { dayMonth } from '../../../text/dates.ts';
import type { Say } from '../../../text/translator.ts';

/** The shape that stands for a reporter's month, never by colour alone. */
export function mark(one: ReporterState | undefined): string {
  if (one === undefined) return '–';
  if (one.status === 'dikembalikan') return '■';
  if (!one.completeness.complete) return one.completeness.state === 'kosong' ? '▲' : '△';
  return one.status === 'diajukan' ? '●' : '✔';
}

/** Names in a row, cut after `atMost` with how many more there are. */
export function nameRun(say: Say, name: readonly string[], atMost = 12): string {
  if (name.length <= atMost) return name.join(', ');
  return say('status-nama-lagi', { name: name.slice(0, atMost).join(', '), more: name.length - atMost });
}

/** `dari 22 dari 27 sub kegiatan`. */
export function subCoverage(say: Say, { from, total }: Coverage): string {
  return say('status-cakupan', { from, total });
}

/** What serapan rests on, with how many of those did not report every month. */
export function moneyCoverage(say: Say, { coverage, withEmptyMonths }: Money): string {
  const sub = subCoverage(say, coverage);
  return withEmptyMonths === 0 ? sub : say('status-bulan-kosong', { sub, count: withEmptyMonths });
}

/** What pagu is: `pagu indikatif Renstra` until a DPA is in force. */
export function paguLabel(say: Say, kind: Money['paguKind']): string {
  return say(`status-pagu-${kind ?? 'kosong'}`);
}

/** The due date as a headline says it: today, still to come, past, or closed. */
export function dueLabel(say: Say, { schedule, today, monthStatus }: MonthState): string {
  const due = dayMonth(say, schedule.batas);
  if (monthStatus === 'tutup') return say('status-batas-tutup', { date: dayMonth(say, schedule.tutup) });
  if (monthStatus === 'lewat_batas') return say('status-batas-lewat', { date: due });
  if (today.equals(schedule.batas)) return say('status-batas-hari-ini', { date: due });
  return say('status-batas', { date: due });
}

/** Lines of a text; undefined ones are left out. */
export function joinDefined(...lines: (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('\n');
}
