import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { nextServiceHour } from '../../domain/kalender/slot.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type OutboxMessage, writeMessages } from '../../store/pesan/outbox.ts';
import { officersOf, type ReporterOfficer, writtenKeys } from '../../store/realisasi/reminders.ts';
import type { OfficerAction } from '../action.ts';
import type { MonthState, ReporterState } from '../status/compose-month-state.ts';
import { readMonthState } from '../status/read-month-state.ts';
import { rollUpStatus } from '../status/roll-up-status.ts';
import { type ReminderDestination, reminderKey, reminderMessage, SOURCE_MANUAL } from './compose-reminder.ts';

/** Somebody who is to be reminded of one reporter's month. */
interface ReminderRecipient {
  lacking: ReporterState;
  officer: ReporterOfficer;
  tujuan: ReminderDestination;
  /** Was reminded this way for that day already: nothing more is sent. */
  done: boolean;
}

/** Who would be reminded if it were done now. */
export interface ReminderPlan {
  state: MonthState;
  recipient: ReminderRecipient[];
  /** Reporters whom nobody serves, or whose people blocked the bot: a person has to call them. */
  withoutOfficer: Reporter[];
  /** When the messages leave: now, or the next service time (07.00–20.00 on working days). */
  departsAt: Temporal.ZonedDateTime;
  /** They leave later than now. */
  postponed: boolean;
}

/** Nothing is missing from anybody from whom a report is still taken. */
export type RemindRefusal = { code: 'tidak-ada-yang-diingatkan' };

/** Finds out who would be reminded of a month, and when; sends nothing. */
export async function planReminders(
  { tx, office, now }: OfficerAction,
  month: Month,
): Promise<Result<ReminderPlan, RemindRefusal>> {
  const state = await readMonthState(tx, office, month, now);
  const missing = rollUpStatus(state).canBeReminded;
  if (missing.length === 0) return refuse({ code: 'tidak-ada-yang-diingatkan' });
  const localTime = now.toZonedDateTimeISO(office.zone);
  const departsAt = nextServiceHour(localTime, office);
  const postponed = !departsAt.equals(localTime);
  const officer = await officersOf(
    tx,
    missing.map((one) => one.reporter.id),
    state.today.toString(),
  );
  const candidates = missing.flatMap((lacking) =>
    officer
      .filter((one) => one.reporterId === lacking.reporter.id && !one.blocked)
      .map((one) => ({ lacking, officer: one, tujuan: destinationFor(one, departsAt, postponed) })),
  );
  const written = await writtenKeys(
    tx,
    candidates.map(({ lacking, tujuan }) => reminderKey(state, lacking, tujuan)),
  );
  const served = new Set(candidates.map(({ lacking }) => lacking.reporter.id));
  return ok({
    state,
    recipient: candidates.map((one) => ({
      ...one,
      done: written.has(reminderKey(state, one.lacking, one.tujuan)),
    })),
    withoutOfficer: missing.map((one) => one.reporter).filter((one) => !served.has(one.id)),
    departsAt,
    postponed,
  });
}

function destinationFor(
  { personId, telegramId }: ReporterOfficer,
  departsAt: Temporal.ZonedDateTime,
  postponed: boolean,
): ReminderDestination {
  const dueAt = postponed ? asDate(departsAt) : undefined;
  return { personId, telegramId, source: SOURCE_MANUAL, date: departsAt.toPlainDate().toString(), dueAt };
}

/**
 * Reminds everybody who misses something, once per person, reporter and day. Outside the service hours the messages
 * wait in the outbox for the next service time.
 * @returns what was planned, with `recipient` as it was before: those not `done` are reminded by this call
 */
export async function remind(
  action: OfficerAction,
  month: Month,
): Promise<Result<ReminderPlan, RemindRefusal>> {
  const plan = await planReminders(action, month);
  if (!plan.ok) return plan;
  const { state, recipient, postponed } = plan.value;
  const messages = recipient
    .filter((one) => !one.done)
    .map(({ lacking, tujuan }): OutboxMessage => reminderMessage(action.say, state, lacking, tujuan));
  // Messages of a turn leave right after its commit; those that have to wait are left to the sender that looks at dueAt.
  if (postponed) await writeMessages(action.tx, messages, { now: asDate(action.now) });
  else for (const message of messages) action.send(message);
  return plan;
}
