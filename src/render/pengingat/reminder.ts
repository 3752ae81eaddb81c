import { Temporal } from 'temporal-polyfill';
import type { MonthSchedule } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { reopenedUntil } from '../../domain/kantor/months/open-months.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { reporterLabel } from '../../domain/kantor/reporter-label.ts';
import { withoutEnd } from '../../domain/linear-text.ts';
import type { Completeness } from '../../domain/realisasi/completeness.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { button } from '../../text/buttons/button.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';

/** A month as reminders see it; `today` in the office's zone. */
export interface RemindedMonth {
  office: Office;
  month: Month;
  schedule: MonthSchedule;
  today: Temporal.PlainDate;
}

/** One reporter's month as reminders see it. */
export interface RemindedReporter {
  reporter: Reporter;
  completeness: Completeness;
  /** Only while the report is returned: why, and the item that it is about. */
  returned?: { reason?: string; butir?: string };
  /** Answers in an unsent draft. */
  draft: number;
}

/** By when, as it stands today: the due date, today itself, or how long a late report is still taken. */
function dueSentence(
  say: Say,
  { office, month, schedule, today }: RemindedMonth,
  reporterId: number,
): string {
  const due = dayDate(say, schedule.batas);
  const remaining = Temporal.PlainDate.compare(today, schedule.batas);
  if (remaining < 0) return say('status-pengingat-batas', { date: due });
  if (remaining === 0) return say('status-pengingat-batas-hari-ini', { date: due });
  const more = reopenedUntil(office, reporterId, month);
  const until =
    more !== undefined && Temporal.PlainDate.compare(more, schedule.tutup) > 0 ? more : schedule.tutup;
  return say('status-pengingat-batas-lewat', { due, until: dayDate(say, until) });
}

/** The one item to be opened: the only one missing, or the one for which a complete report was returned. */
function butirToOpen({ completeness: { missing }, returned }: RemindedReporter): string | undefined {
  if (missing.length === 0) return returned?.butir;
  return missing.length === 1 ? missing[0]?.key : undefined;
}

/** The reason of a return without the full stop that the sentence brings itself. */
function plainReturnReason({ returned }: RemindedReporter): string {
  return withoutEnd(returned?.reason ?? '', /[\s.!]/u) || '-';
}

/**
 * The reminder of one reporter's month, as its officer reads it: how many items are missing, by when, and a button
 * into them. Used by the sekcam's *Ingatkan* and by the scheduled reminders alike.
 */
export function composeReminder(say: Say, state: RemindedMonth, one: RemindedReporter): Message {
  const { missing, state: content } = one.completeness;
  const who = {
    month: monthYear(say, state.month),
    reporter: reporterLabel(one.reporter),
    missing: missing.length,
  };
  const begin = one.completeness.complete
    ? say('pengingat-dikembalikan', { ...who, reason: plainReturnReason(one) })
    : content === 'sebagian'
      ? say('status-pengingat-sebagian', who)
      : say('status-pengingat-belum', who);
  const draft = one.draft > 0 ? `\n${say('status-pengingat-draf', { draft: one.draft })}` : '';
  const place = { reporter: one.reporter.id, month: state.month, butir: butirToOpen(one) };
  return {
    text: `${begin} ${dueSentence(say, state, one.reporter.id)}${draft}`,
    buttons: [[button(say('status-pengingat-isi'), 'lapor.isi', place)]],
  };
}
