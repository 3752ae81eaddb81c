import { composeReminder } from '../../render/pengingat/reminder.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { reminderPrefix } from '../../store/realisasi/reminders.ts';
import { toTelegram } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { MonthState, ReporterState } from '../status/compose-month-state.ts';

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
