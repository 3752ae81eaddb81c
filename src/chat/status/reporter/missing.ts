import type { OfficerAction } from '../../../app/action.ts';
import type { MonthState, ReporterState } from '../../../app/status/compose-month-state.ts';
import { currentMonth } from '../../../app/status/current-month.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { type OldMonth, readOldMonths } from '../../../app/status/read-old-months.ts';
import { ownReporters } from '../../../app/status/read-reporter.ts';
import { rollUpStatus } from '../../../app/status/roll-up-status.ts';
import { type Month, yearOf } from '../../../domain/kalender/month.ts';
import { openMonths } from '../../../domain/kantor/months/open-months.ts';
import { versionOfMonth } from '../../../domain/kantor/months/version-of-month.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import { button } from '../../../text/buttons/button.ts';
import { monthName, monthYear } from '../../../text/dates.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { actAs, type Turn } from '../../shared/turn.ts';
import { officesWith } from '../office/show-status.ts';
import { statusButton } from '../parts/address.ts';
import { contentName } from '../parts/content-words.ts';
import { dueLabel, joinDefined } from '../parts/words.ts';

/** Items named per reporter before the rest is counted. */
const MAX_ENTRIES = 3;

/** Reporters listed by name; the rest is counted. */
const MAX_REPORTERS = 40;

/**
 * Who is missing what, by name.
 * @param old older months that are still open, one line each
 */
export function missingScreen(say: Say, state: MonthState, old: readonly OldMonth[] = []): Message {
  const message = monthScreen(say, state);
  if (old.length === 0) return message;
  const lines = old.map(({ month, missing }) => {
    const same = yearOf(month) === yearOf(state.month);
    const name = same ? monthName(say, month) : monthYear(say, month);
    return say('status-belum-lama', { month: name, missing });
  });
  return { ...message, text: joinDefined(message.text, '', ...lines) };
}

function monthScreen(say: Say, state: MonthState): Message {
  const { missing } = rollUpStatus(state);
  const { office, month } = state;
  if (state.plan === undefined) return withoutPlan(say, month);
  const more = missing.length - MAX_REPORTERS;
  return {
    title: say('status-judul-belum', { month: monthYear(say, month), due: dueLabel(say, state) }),
    text:
      missing.length === 0
        ? say('status-semua-masuk')
        : joinDefined(
            ...missing.slice(0, MAX_REPORTERS).map((one) => missingRow(say, state, one)),
            more > 0 ? say('status-ingatkan-lagi', { more }) : undefined,
          ),
    buttons: [[statusButton(say('status-tombol-status'), 'ringkasan.status', { office: office.id, month })]],
  };
}

/** Where nothing is asked nobody has reported either: that is not "all are in". */
function withoutPlan(say: Say, month: Month): Message {
  return { text: say('status-tanpa-rencana', { month: monthYear(say, month) }) };
}

function missingRow(say: Say, state: MonthState, own: ReporterState): string {
  const { missing, diminta } = own.completeness;
  const name = own.reporter.namaPendek;
  const draft = own.draft > 0 ? ` (${say('status-ada-draf', { draft: own.draft })})` : '';
  if (missing.length === diminta) return `▲ ${say('status-belum-semua', { name, count: diminta })}${draft}`;
  return `△ ${name}: ${missingList(say, state, own)}${draft}`;
}

function missingList(say: Say, state: MonthState, { completeness: { missing } }: ReporterState): string {
  const name = missing
    .slice(0, MAX_ENTRIES)
    .map((butir) => contentName(say, butir, state))
    .join(', ');
  const more = missing.length - MAX_ENTRIES;
  return more > 0 ? say('status-nama-lagi', { name, more }) : name;
}

/** What an officer still owes, item by item, with a button into it. */
function ownMissingScreen(say: Say, state: MonthState, own: ReporterState): Message {
  const { missing } = own.completeness;
  return {
    title: `${reporterLabel(own.reporter)} · ${monthYear(say, state.month)}`,
    text: joinDefined(
      say('status-anda-kurang', { count: missing.length, due: dueLabel(say, state) }),
      ...missing.map((butir, index) => `${index + 1}. ${contentName(say, butir, state)}`),
      own.draft > 0 ? say('status-pengingat-draf', { draft: own.draft }) : undefined,
    ),
    buttons: [
      [button(say('status-pengingat-isi'), 'lapor.isi', { reporter: own.reporter.id, month: state.month })],
    ],
  };
}

/** Open months of one's own reporters in which something is missing, oldest first. */
async function ownMissing(turn: Turn, action: OfficerAction): Promise<Message[]> {
  const message: Message[] = [];
  for (const reporter of ownReporters(action)) {
    const month = openMonths(action.office, reporter.id, turn.now).filter((one) =>
      versionOfMonth(action.office, one),
    );
    for (const one of month.sort()) {
      const state = await readMonthState(turn.tx, action.office, one, turn.now, [reporter]);
      const own = state.reporters[0];
      if (own !== undefined && !own.completeness.complete)
        message.push(ownMissingScreen(turn.say, state, own));
    }
  }
  return message;
}

/** `/belum`: for status roles who is missing what; for officers what they owe themselves. */
export async function runMissingCommand(turn: Turn): Promise<void> {
  for (const officeId of officesWith(turn, 'lapor')) {
    const action = await actAs(turn, officeId, 'lapor');
    if (action === undefined) continue;
    const message = await ownMissing(turn, action);
    const current = currentMonth(action.office, turn.now);
    const month = monthName(turn.say, current);
    if (message.length === 0 && versionOfMonth(action.office, current) === undefined)
      message.push(withoutPlan(turn.say, current));
    if (message.length === 0) turn.reply({ text: turn.say('status-anda-lengkap', { month }) });
    for (const one of message) turn.reply(one);
  }
  for (const officeId of officesWith(turn, 'lihat_status')) {
    const action = await actAs(turn, officeId, 'lihat_status');
    if (action === undefined) continue;
    const month = currentMonth(action.office, turn.now);
    const state = await readMonthState(turn.tx, action.office, month, turn.now);
    const old = await readOldMonths(turn.tx, action.office, month, turn.now);
    turn.reply(missingScreen(turn.say, state, old));
  }
}
