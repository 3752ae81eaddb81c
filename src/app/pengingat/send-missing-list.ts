import { asDate } from '../../domain/kalender/instant.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import { composeMissingList } from '../../render/pengingat/missing-list.ts';
import type { Tx } from '../../store/database/tx.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { type OutboxMessage, writeMessages } from '../../store/pesan/outbox.ts';
import { officersOf } from '../../store/realisasi/reminders.ts';
import { toTelegram } from '../../text/message.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import { readMonthState } from '../status/read-month-state.ts';
import { listUncertain } from './list-uncertain.ts';
import { needReminder, type OfficeWork } from './remind-on-schedule.ts';

/** Who follows up on missing reports (docs/sources.md#roles). */
const RECIPIENT_ROLES: readonly Role[] = ['sekcam', 'kasubbag'];

/**
 * Writes the list of those who are missing, to everybody who is sekcam or kasubbag today.
 * @returns a note for the log of runs
 */
export async function sendMissingList(tx: Tx, officeWork: OfficeWork, month: Month): Promise<string> {
  const { office, now, say } = officeWork;
  const state = await readMonthState(tx, office, month, now);
  if (state.reporters.length === 0) return 'nothing was asked';
  const ids = state.reporters.map((one) => one.reporter.id);
  const officer = await officersOf(tx, ids, state.today.toString());
  const since = state.schedule.buka.toZonedDateTime({ timeZone: office.zone });
  const uncertain = await listUncertain(tx, office.id, asDate(since));
  // Nobody is in charge of the others, or everybody who is blocked the bot.
  const reached = new Set(officer.filter((one) => !one.blocked).map((one) => one.reporterId));
  const remindable = needReminder(state).length;
  const message = composeMissingList(say, { state, reached, remindable, uncertain });
  const people = rolesInForce(await officeAssignments(tx, office.id), now, office.zone).filter(
    (one) => RECIPIENT_ROLES.includes(one.role) && !one.blocked,
  );
  const messages = people.map(
    ({ telegramId, personId }): OutboxMessage => ({
      chatId: telegramId,
      method: 'sendMessage',
      payload: { chat_id: telegramId, ...toTelegram(message) },
      kind: 'ringkasan',
      uniqueKey: `daftar:${office.id}:${month}:${state.schedule.batas}:${personId}`,
    }),
  );
  const written = await writeMessages(tx, messages, { now: asDate(now) });
  return `${written.length} lists`;
}
