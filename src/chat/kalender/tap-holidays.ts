import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { comingHolidays, deleteHoliday } from '../../app/kalender/set-holiday.ts';
import { shortDate } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { shortLabel } from '../shared/buttons.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarDialog } from './dialog.ts';
import { holidaySentence } from './overview.ts';

/** The holidays to come, each with a button that takes it away. */
export async function tapHolidays(turn: Turn, { id }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'kalender');
  if (action !== undefined) turn.changeMessage(await holidayList(turn, action));
}

async function holidayList(turn: Turn, action: OfficerAction): Promise<Message> {
  const { say } = turn;
  const { id, lastChange } = action.office;
  const holiday = await comingHolidays(action);
  const removals: Button[][] = holiday.map(({ date }) => [
    {
      label: shortLabel(say('kalender-hapus-libur', { date: shortDate(say, Temporal.PlainDate.from(date)) })),
      data: encodePayload('kalender.hapus', `${id}.${date}`, lastChange),
    },
  ]);
  return {
    text: [
      holiday.length === 0 ? say('kalender-tanpa-libur') : say('kalender-libur'),
      ...holiday.map((day) => holidaySentence(turn, day)),
    ].join('\n'),
    buttons: [
      [{ label: say('kalender-tambah-libur'), data: encodePayload('kalender.tambah', id, lastChange) }],
      ...removals,
      [{ label: say('kalender-kembali'), data: encodePayload('kalender.lihat', id) }],
    ],
  };
}

/** Takes one holiday away; id `office.date`. */
export async function tapRemoveHoliday(turn: Turn, payload: Payload): Promise<void> {
  const [office, date = ''] = payload.id.split('.');
  const action = await inOffice(turn, Number(office), 'kalender', payload.revision);
  if (action === undefined) return;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return turn.toast(turn.say('button-unknown'));
  const outcome = await deleteHoliday(action, date);
  const current = await holidayList(turn, await asItStands(turn, action));
  if (!outcome.ok) return turn.changeMessage({ ...current, begin: sayRefusal(turn.say, outcome.refusal) });
  turn.toast(turn.say('kalender-libur-dihapus', { name: outcome.value.name }));
  turn.changeMessage(current);
}

/** A new holiday is typed. */
export async function tapAddHoliday(turn: Turn, { id, revision }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'kalender');
  if (action !== undefined)
    await goTo(turn, calendarDialog, 'libur', { officeId: action.office.id, seen: revision });
}
