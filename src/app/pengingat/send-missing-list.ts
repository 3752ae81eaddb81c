import type { Month } from '../../domain/kalender/month.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { Tx } from '../../store/database/tx.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { type OutboxMessage, writeMessages } from '../../store/pesan/outbox.ts';
import { officersOf, type ReporterOfficer } from '../../store/realisasi/reminders.ts';
import { button } from '../../text/buttons/button.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import { type Message, toTelegram } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import type { MonthState, ReporterState } from '../status/compose-month-state.ts';
import { readMonthState } from '../status/read-month-state.ts';
import { listUncertain, type UncertainMessage } from './list-uncertain.ts';
import { needReminder, type OfficeWork } from './remind-on-schedule.ts';

/** Who follows up on missing reports (docs/sources.md#roles). */
const RECIPIENT_ROLES: readonly Role[] = ['sekcam', 'kasubbag'];

/** Lines of each group; the rest is counted and stands in /status. */
const LINES = 30;

interface Input {
  state: MonthState;
  officer: readonly ReporterOfficer[];
  uncertain: readonly UncertainMessage[];
}

function line(say: Say, all: readonly string[]): string[] {
  const beyond = all.length - LINES;
  return beyond > 0 ? [...all.slice(0, LINES), say('pengingat-daftar-lagi', { count: beyond })] : [...all];
}

/** Reporters whom no message reaches: nobody is in charge, or everybody who is blocked the bot. */
function withoutOfficer(missing: readonly ReporterState[], officer: readonly ReporterOfficer[]): string[] {
  const served = new Set(officer.filter((one) => !one.blocked).map((one) => one.reporterId));
  return missing.filter((one) => !served.has(one.reporter.id)).map((one) => one.reporter.namaPendek);
}

/** The list as the sekcam reads it: who is missing what, who was returned, whom no reminder reaches. */
function composeList(say: Say, { state, officer, uncertain }: Input): Message {
  const { office, month, schedule, reporters: reporter } = state;
  const missing = reporter.filter((one) => !one.completeness.complete);
  const returnedReports = reporter.filter((one) => one.completeness.complete && one.returned !== undefined);
  const usable = needReminder(state).length;
  const unreached = withoutOfficer([...missing, ...returnedReports], officer);
  const lines = [
    say('pengingat-daftar-batas', { date: dayDate(say, schedule.batas) }),
    missing.length === 0
      ? say('pengingat-daftar-lengkap', { from: reporter.length })
      : say('pengingat-daftar-kurang', { count: missing.length, from: reporter.length }),
    ...line(
      say,
      missing.map((one) =>
        say('pengingat-daftar-baris', {
          name: one.reporter.namaPendek,
          missing: one.completeness.missing.length,
        }),
      ),
    ),
    ...section(
      say('pengingat-daftar-dikembalikan'),
      returnedReports.map((one) => one.reporter.namaPendek),
    ),
    ...section(say('pengingat-daftar-tanpa-petugas'), unreached),
    ...section(
      say('pengingat-daftar-tidak-pasti'),
      uncertain.map((one) =>
        say('pengingat-daftar-pesan', { name: one.name, kind: say(`pengingat-jenis-${one.kind}`) }),
      ),
    ),
  ];
  const place = { office: office.id, month };
  const remind = button(say('pengingat-daftar-ingatkan', { count: usable }), 'ringkasan.ingatkan', place);
  const status = button(say('pengingat-daftar-status'), 'ringkasan.status', place);
  return {
    title: say('pengingat-daftar-judul', { month: monthYear(say, month), kecamatan: office.name }),
    text: lines.join('\n'),
    buttons: [usable > 0 ? [remind, status] : [status]],
  };
}

function section(title: string, content: readonly string[]): string[] {
  return content.length === 0 ? [] : [`${title}: ${content.slice(0, LINES).join(', ')}`];
}

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
  const uncertain = await listUncertain(tx, office.id, new Date(since.epochMilliseconds));
  const message = composeList(say, { state, officer, uncertain });
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
  const written = await writeMessages(tx, messages, { now: new Date(now.epochMilliseconds) });
  return `${written.length} lists`;
}
