import { Temporal } from 'temporal-polyfill';
import { reopenedUntil } from '../../domain/kantor/months/open-months.ts';
import { reporterLabel } from '../../domain/kantor/reporter-label.ts';
import { withoutEnd } from '../../domain/linear-text.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { reminderPrefix } from '../../store/realisasi/reminders.ts';
import { button } from '../../text/buttons/button.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import { type Message, toTelegram } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { MonthState, ReporterState } from '../status/compose-month-state.ts';

/** By when, as it stands today: the due date, today itself, or how long a late report is still taken. */
function dueSentence(say: Say, { office, month, schedule, today }: MonthState, reporterId: number): string {
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
function butirToOpen({ completeness: { missing }, returned }: ReporterState): string | undefined {
  if (missing.length === 0) return returned?.butir;
  return missing.length === 1 ? missing[0]?.key : undefined;
}

/** The reason of a return without the full stop that the sentence brings itself. */
function plainReturnReason({ returned }: ReporterState): string {
  return withoutEnd(returned?.reason ?? '', /[\s.!]/u) || '-';
}

/**
 * The reminder of one reporter's month, as its officer reads it: how many items are missing, by when, and a button
 * into them. Used by the sekcam's *Ingatkan* and by the scheduled reminders alike.
 */
export function composeReminder(say: Say, state: MonthState, one: ReporterState): Message {
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

/** `source` of a reminder that the sekcam's button sent. */
export const SOURCE_MANUAL = 'manual';

/** Who is reminded, of what, on which day, and by which occasion. */
export interface ReminderDestination {
  personId: number;
  telegramId: number;
  /** `SOURCE_MANUAL`, or the name of a scheduled reminder's slot. */
  source: string;
  /** ISO date in the office's zone on which it leaves. */
  date: string;
  dueAt?: Date;
}

/** The reminder as a message that is never written twice for one person, reporter, month, day and occasion. */
export function reminderMessage(
  say: Say,
  state: MonthState,
  one: ReporterState,
  tujuan: ReminderDestination,
): OutboxMessage {
  const { telegramId, dueAt } = tujuan;
  return {
    chatId: telegramId,
    method: 'sendMessage',
    payload: { chat_id: telegramId, ...toTelegram(composeReminder(say, state, one)) },
    kind: 'pengingat',
    uniqueKey: reminderKey(state, one, tujuan),
    dueAt,
  };
}

/** uniqueKey of a reminder; begins with `reminderPrefix`, by which it is taken back once nothing is missing. */
export function reminderKey(
  state: MonthState,
  one: ReporterState,
  { personId, source, date }: ReminderDestination,
): string {
  return `${reminderPrefix(one.reporter.id, state.month)}${date}:${source}:${personId}`;
}
