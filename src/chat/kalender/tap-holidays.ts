import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { comingHolidays, deleteHoliday } from '../../app/kalender/set-holiday.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { shortDate } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { shortLabel } from '../shared/buttons.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarDialog } from './dialog.ts';
import { holidaySentence } from './overview.ts';

/** The holidays to come, each with a button that takes it away. */
export async function tapHolidays(turn: Turn, { office }: PayloadOf<'kalender.libur'>): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action !== undefined) turn.changeMessage(await holidayList(turn, action));
}

async function holidayList(turn: Turn, action: OfficerAction): Promise<Message> {
  const { say } = turn;
  const seen = { office: action.office.id, revision: action.office.lastChange };
  const holiday = await comingHolidays(action);
  const removals: Button[][] = holiday.map(({ date: day }) => {
    const date = shortDate(say, Temporal.PlainDate.from(day));
    return [button(shortLabel(say('kalender-hapus-libur', { date })), 'kalender.hapus', { ...seen, day })];
  });
  return {
    text: [
      holiday.length === 0 ? say('kalender-tanpa-libur') : say('kalender-libur'),
      ...holiday.map((day) => holidaySentence(turn, day)),
    ].join('\n'),
    buttons: [
      [button(say('kalender-tambah-libur'), 'kalender.tambah', seen)],
      ...removals,
      [button(say('kalender-kembali'), 'kalender.lihat', { office: seen.office })],
    ],
  };
}

/** Takes one holiday away. */
export async function tapRemoveHoliday(
  turn: Turn,
  { office, day, revision }: PayloadOf<'kalender.hapus'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'kalender', revision);
  if (action === undefined) return;
  const outcome = await deleteHoliday(action, day);
  const current = await holidayList(turn, await asItStands(turn, action));
  if (!outcome.ok) return turn.changeMessage({ ...current, begin: sayRefusal(turn.say, outcome.refusal) });
  turn.toast(turn.say('kalender-libur-dihapus', { name: outcome.value.name }));
  turn.changeMessage(current);
}

/** A new holiday is typed. */
export async function tapAddHoliday(
  turn: Turn,
  { office, revision }: PayloadOf<'kalender.tambah'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action !== undefined)
    await goTo(turn, calendarDialog, 'libur', { officeId: action.office.id, seen: revision });
}
