import type { OfficerAction } from '../../app/action.ts';
import { MONTH_DATES, returnToRule } from '../../app/kalender/set-month-dates.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { monthYear, shortDate } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarDialog } from './dialog.ts';
import { calendarOverview, inMonth, monthSentence, monthsShown } from './overview.ts';

/** Which month's dates are to differ? */
export async function tapMonths(turn: Turn, { id }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'kalender');
  if (action === undefined) return;
  const { office } = action;
  const month: Button[][] = monthsShown(turn, action).map((one) => [
    { label: monthYear(turn.say, one), data: encodePayload('kalender.khusus', `${office.id}.${one}`) },
  ]);
  const back = { label: turn.say('kalender-kembali'), data: encodePayload('kalender.lihat', office.id) };
  turn.changeMessage({ text: turn.say('kalender-tanya-bulan'), buttons: [...month, [back]] });
}

/** Which of the month's three dates? */
export async function tapSpecialMonth(turn: Turn, payload: Payload): Promise<void> {
  const read = await inMonth(turn, payload);
  if (read !== undefined) turn.changeMessage(chooseDate(turn, read.action, read.month));
}

function chooseDate(turn: Turn, action: OfficerAction, month: Month): Message {
  const { say } = turn;
  const { office } = action;
  const schedule = officeSchedule(office, month);
  const buttons: Button[][] = MONTH_DATES.map((which) => [
    {
      label: say(`kalender-ubah-${which}`, { date: shortDate(say, schedule[which]) }),
      data: encodePayload('kalender.tanggal', `${office.id}.${month}.${which}`, office.lastChange),
    },
  ]);
  if (office.specialMonths.has(month)) {
    const data = encodePayload('kalender.reset', `${office.id}.${month}`, office.lastChange);
    buttons.push([{ label: say('kalender-tombol-reset'), data }]);
  }
  buttons.push([{ label: say('kalender-kembali'), data: encodePayload('kalender.lihat', office.id) }]);
  return {
    text: [monthSentence(turn, action, month), '', say('kalender-tanya-tanggal')].join('\n'),
    buttons,
  };
}

/** The date itself is typed. */
export async function tapMonthDate(turn: Turn, payload: Payload): Promise<void> {
  const read = await inMonth(turn, payload);
  if (read === undefined) return;
  const which = MONTH_DATES.find((one) => one === read.remaining);
  if (which === undefined) return turn.toast(turn.say('button-unknown'));
  await goTo(turn, calendarDialog, 'tanggal', {
    officeId: read.action.office.id,
    month: read.month,
    which,
    seen: payload.revision,
  });
}

/** The month follows the rule again. */
export async function tapReset(turn: Turn, payload: Payload): Promise<void> {
  const read = await inMonth(turn, payload);
  if (read === undefined) return;
  const outcome = await returnToRule(read.action, read.month);
  const current = await asItStands(turn, read.action);
  if (outcome.ok) turn.changeMessage(await calendarOverview(turn, current));
  else
    turn.changeMessage({
      ...chooseDate(turn, current, read.month),
      begin: sayRefusal(turn.say, outcome.refusal),
    });
}

/** The rule is typed. */
export async function tapRule(turn: Turn, { id, revision }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'kalender');
  if (action !== undefined)
    await goTo(turn, calendarDialog, 'aturan', { officeId: action.office.id, seen: revision });
}
