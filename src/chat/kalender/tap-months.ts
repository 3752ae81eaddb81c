import type { OfficerAction } from '../../app/action.ts';
import { MONTH_DATES, returnToRule } from '../../app/kalender/set-month-dates.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear, shortDate } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarDialog } from './dialog.ts';
import { calendarOverview, monthSentence, monthsShown } from './overview.ts';

/** Which month's dates are to differ? */
export async function tapMonths(turn: Turn, payload: PayloadOf<'kalender.bulan'>): Promise<void> {
  const action = await inOffice(turn, payload.office, 'kalender');
  if (action === undefined) return;
  const office = action.office.id;
  const month = monthsShown(turn, action).map((one) => [
    button(monthYear(turn.say, one), 'kalender.khusus', { office, month: one }),
  ]);
  const back = button(turn.say('kalender-kembali'), 'kalender.lihat', { office });
  turn.changeMessage({ text: turn.say('kalender-tanya-bulan'), buttons: [...month, [back]] });
}

/** Which of the month's three dates? */
export async function tapSpecialMonth(
  turn: Turn,
  { office, month }: PayloadOf<'kalender.khusus'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action !== undefined) turn.changeMessage(chooseDate(turn, action, month));
}

function chooseDate(turn: Turn, action: OfficerAction, month: Month): Message {
  const { say } = turn;
  const { office } = action;
  const schedule = officeSchedule(office, month);
  const seen = { office: office.id, month, revision: office.lastChange };
  const buttons: Button[][] = MONTH_DATES.map((which) => [
    button(say(`kalender-ubah-${which}`, { date: shortDate(say, schedule[which]) }), 'kalender.tanggal', {
      ...seen,
      which,
    }),
  ]);
  if (office.specialMonths.has(month))
    buttons.push([button(say('kalender-tombol-reset'), 'kalender.reset', seen)]);
  buttons.push([button(say('kalender-kembali'), 'kalender.lihat', { office: office.id })]);
  return {
    text: [monthSentence(turn, action, month), '', say('kalender-tanya-tanggal')].join('\n'),
    buttons,
  };
}

/** The date itself is typed. */
export async function tapMonthDate(
  turn: Turn,
  { office, month, which, revision: seen }: PayloadOf<'kalender.tanggal'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action === undefined) return;
  await goTo(turn, calendarDialog, 'tanggal', { officeId: action.office.id, month, which, seen });
}

/** The month follows the rule again. */
export async function tapReset(
  turn: Turn,
  { office, month, revision }: PayloadOf<'kalender.reset'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'kalender', revision);
  if (action === undefined) return;
  const outcome = await returnToRule(action, month);
  const current = await asItStands(turn, action);
  if (outcome.ok) turn.changeMessage(await calendarOverview(turn, current));
  else
    turn.changeMessage({ ...chooseDate(turn, current, month), begin: sayRefusal(turn.say, outcome.refusal) });
}

/** The rule is typed. */
export async function tapRule(turn: Turn, { office, revision }: PayloadOf<'kalender.aturan'>): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action !== undefined)
    await goTo(turn, calendarDialog, 'aturan', { officeId: action.office.id, seen: revision });
}
