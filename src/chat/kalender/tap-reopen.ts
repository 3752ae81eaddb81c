import { closedMonths } from '../../app/kalender/reopen-month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { inRows, pageButtons, shortLabel } from '../shared/buttons.ts';
import { inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarDialog } from './dialog.ts';
import { inMonth } from './overview.ts';

/** Months offered. */
const MONTHS_OFFERED = 6;

/** Which closed month is to be opened again? */
export async function tapReopen(turn: Turn, { id }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'kalender');
  if (action === undefined) return;
  const { office } = action;
  const close = closedMonths(office, turn.now).slice(0, MONTHS_OFFERED);
  const month: Button[] = close.map((one) => ({
    label: monthYear(turn.say, one),
    data: encodePayload('kalender.buka_bulan', `${office.id}.${one}`),
  }));
  const back = { label: turn.say('kalender-kembali'), data: encodePayload('kalender.lihat', office.id) };
  turn.changeMessage({ text: turn.say('kalender-buka-bulan'), buttons: [...inRows(month, 2), [back]] });
}

/** For which unit? Id `office.month[.page]`. */
export async function tapReopenMonth(turn: Turn, payload: Payload): Promise<void> {
  const read = await inMonth(turn, payload);
  if (read === undefined) return;
  const { action, month, remaining } = read;
  const { id, reporters: reporter, lastChange } = action.office;
  const unit: Button[] = reporter.map((one) => ({
    label: shortLabel(one.namaPendek),
    data: encodePayload('kalender.buka_unit', `${id}.${month}.${one.id}`, lastChange),
  }));
  const move = (number: number) => encodePayload('kalender.buka_bulan', `${id}.${month}.${number}`);
  const back = { label: turn.say('kalender-kembali'), data: encodePayload('kalender.lihat', id) };
  turn.changeMessage({
    text: turn.say('kalender-buka-unit', { month: monthYear(turn.say, month) }),
    buttons: [
      ...pageButtons(turn.say, unit, { number: Number(remaining ?? 0), perPage: 20, perRow: 2, move }),
      [back],
    ],
  });
}

/** Why? The reason is typed. */
export async function tapReopenUnit(turn: Turn, payload: Payload): Promise<void> {
  const read = await inMonth(turn, payload);
  if (read === undefined) return;
  const { action, month, remaining } = read;
  const reporter = officeReporter(action.office, Number(remaining));
  if (reporter === undefined) return turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-cocok' }));
  await goTo(turn, calendarDialog, 'alasan', {
    officeId: action.office.id,
    month,
    reporterId: reporter.id,
    seen: payload.revision,
  });
}
