import { type OfficerAction, reportsFor } from '../../../app/action.ts';
import { currentMonth, visibleMonths } from '../../../app/status/current-month.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { deadEndAdvice, deadEndNames, deadEnds } from '../../../app/verifikasi/dead-ends.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import { hasRight, type Right } from '../../../domain/kantor/roles.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import type { Button, Message } from '../../../text/message.ts';
import { inRows } from '../../shared/buttons.ts';
import { actAs, type Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { nameRun } from '../parts/words.ts';
import { statusScreen } from './status-screen.ts';

/** Offices at which the person holds a right, each once. */
export function officesWith(turn: Turn, right: Right): number[] {
  const roles = turn.officer?.assignments.filter((one) => hasRight(one.role, right)) ?? [];
  return [...new Set(roles.map((one) => one.officeId))];
}

/** The status screen of a month, with the buttons that this person may press. */
export async function statusMessage(turn: Turn, action: OfficerAction, month: Month): Promise<Message> {
  const state = await readMonthState(turn.tx, action.office, month, turn.now);
  const role = action.officer.assignments.filter((one) => one.officeId === action.office.id);
  const may = (right: Right) => role.some((one) => hasRight(one.role, right));
  const stuck = await statusStuck(action, month);
  return statusScreen(turn.say, state, {
    stuck,
    remind: may('ingatkan'),
    decide: may('putuskan'),
    check: (one) => may('verifikasi') && !reportsFor(action.officer, one.reporter.id),
  });
}

/** What nobody at the office may verify or approve, one line for each step. */
async function statusStuck(action: OfficerAction, month: Month): Promise<string[]> {
  const all = await deadEnds(action);
  const line: string[] = [];
  for (const step of ['periksa', 'setujui'] as const) {
    const name = deadEndNames(action, all[step], month);
    if (name.length === 0) continue;
    const advice = await deadEndAdvice(action, step);
    const vars = { count: name.length, name: nameRun(action.say, name), advice };
    line.push(action.say(`verif-buntu-${step}`, vars));
  }
  return line;
}

/** The state of the office's month of now; somebody who sees several offices chooses one first. */
export async function showStatus(turn: Turn): Promise<void> {
  const office = officesWith(turn, 'lihat_status');
  const [one] = office;
  if (office.length > 1) return await chooseStatusOffice(turn, office);
  const action = one === undefined ? undefined : await actAs(turn, one, 'lihat_status');
  if (action === undefined) return;
  turn.reply(await statusMessage(turn, action, currentMonth(action.office, turn.now)));
}

/** Somebody who sees several offices chooses one first. */
async function chooseStatusOffice(turn: Turn, ids: readonly number[]): Promise<void> {
  const all: Button[] = [];
  for (const id of ids) {
    const office = await turn.office(id);
    all.push(
      statusButton(office.name, 'ringkasan.status', {
        office: id,
        month: currentMonth(office, turn.now),
      }),
    );
  }
  turn.reply({ text: turn.say('kantor-yang-mana'), buttons: inRows(all, 2) });
}

/** Back to the status screen, or to another month's. */
export async function tapStatus(turn: Turn, payload: PayloadOf<'ringkasan.status'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address !== undefined) turn.changeMessage(await statusMessage(turn, address.action, address.month));
}

/** The months that can be looked at. */
export async function tapStatusMonth(turn: Turn, payload: PayloadOf<'ringkasan.bulan'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const { office } = address.action;
  const all = visibleMonths(office, turn.now).map((month) =>
    statusButton(
      `${turn.say(`month-short-${Number(month.slice(5))}`)} ${month.slice(0, 4)}`,
      'ringkasan.status',
      { office: office.id, month },
    ),
  );
  turn.changeMessage({
    text: all.length > 0 ? turn.say('status-pilih-bulan') : turn.say('status-tanpa-bulan'),
    buttons: [
      ...inRows(all, 3),
      [
        statusButton(turn.say('status-kembali'), 'ringkasan.status', {
          office: office.id,
          month: address.month,
        }),
      ],
    ],
  });
}
