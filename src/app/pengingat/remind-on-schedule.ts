import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { MonthSlot } from '../../domain/pengingat/reminder-slots.ts';
import type { Tx } from '../../store/database/tx.ts';
import { writeMessages } from '../../store/pesan/outbox.ts';
import { liveKeys, officersOf } from '../../store/realisasi/reminders.ts';
import type { Say } from '../../text/translator.ts';
import type { MonthState, ReporterState } from '../status/compose-month-state.ts';
import { readMonthState } from '../status/read-month-state.ts';
import { reminderKey, reminderMessage, SOURCE_MANUAL } from './compose-reminder.ts';

/** At whose office, and when, a job works. */
export interface OfficeWork {
  office: Office;
  now: Temporal.Instant;
  say: Say;
}

/**
 * Reporters who are reminded: something that was asked is missing, or their report was returned, and a report is still
 * taken from them today.
 */
export function needReminder({ reporters: reporter }: MonthState): ReporterState[] {
  return reporter.filter(
    (one) => one.canReport && (!one.completeness.complete || one.returned !== undefined),
  );
}

/**
 * Writes the reminders of one slot: one per reporter in want and person in charge, and to nobody else. Whoever blocked
 * the bot is passed over, and so is whoever was reminded of the same by hand today. The text says how things stand now,
 * also when the slot is made up for later.
 * @returns a note for the log of runs
 */
export async function remindOnSchedule(
  tx: Tx,
  { office, now, say }: OfficeWork,
  { month, occasion, time, reporterId }: MonthSlot,
): Promise<string> {
  const reporter = office.reporters.filter((one) => reporterId === undefined || one.id === reporterId);
  const state = await readMonthState(tx, office, month, now, reporter);
  const missing = needReminder(state);
  if (missing.length === 0) return 'nobody is missing';
  const today = state.today.toString();
  const officer = await officersOf(
    tx,
    missing.map((one) => one.reporter.id),
    today,
  );
  const candidates = missing.flatMap((lacking) =>
    officer
      .filter((one) => one.reporterId === lacking.reporter.id && !one.blocked)
      .map(({ personId, telegramId }) => ({ lacking, personId, telegramId })),
  );
  const manualKey = ({ lacking, ...who }: (typeof candidates)[number]) =>
    reminderKey(state, lacking, { ...who, source: SOURCE_MANUAL, date: today });
  const done = await liveKeys(tx, candidates.map(manualKey));
  const date = time.toPlainDate().toString();
  const messages = candidates
    .filter((one) => !done.has(manualKey(one)))
    .map(({ lacking, ...who }) => reminderMessage(say, state, lacking, { ...who, source: occasion, date }));
  const written = await writeMessages(tx, messages, { now: asDate(now) });
  return `${written.length} reminders for ${missing.length} reporters`;
}
