import { closedMonths } from '../../app/kalender/reopen-month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { reportersIn } from '../../domain/unit/reporter-in-month.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { inRows, pageButtons, shortLabel } from '../shared/buttons.ts';
import { inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarDialog } from './dialog.ts';

/** Months offered. */
const MONTHS_OFFERED = 6;

/** Which closed month is to be opened again? */
export async function tapReopen(turn: Turn, payload: PayloadOf<'kalender.buka'>): Promise<void> {
  const action = await inOffice(turn, payload.office, 'kalender');
  if (action === undefined) return;
  const { office } = action;
  const close = closedMonths(office, turn.now).slice(0, MONTHS_OFFERED);
  const month: Button[] = close.map((one) =>
    button(monthYear(turn.say, one), 'kalender.buka_bulan', { office: office.id, month: one }),
  );
  const back = button(turn.say('kalender-kembali'), 'kalender.lihat', { office: office.id });
  turn.changeMessage({ text: turn.say('kalender-buka-bulan'), buttons: [...inRows(month, 2), [back]] });
}

/** For which unit? */
export async function tapReopenMonth(
  turn: Turn,
  { office, month, page = 0 }: PayloadOf<'kalender.buka_bulan'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action === undefined) return;
  const { reporters, lastChange: revision } = action.office;
  const unit = reportersIn(reporters, month).map((one) =>
    button(shortLabel(one.namaPendek), 'kalender.buka_unit', { office, month, reporter: one.id, revision }),
  );
  const move = (number: number) => buttonData('kalender.buka_bulan', { office, month, page: number });
  const back = button(turn.say('kalender-kembali'), 'kalender.lihat', { office });
  turn.changeMessage({
    text: turn.say('kalender-buka-unit', { month: monthYear(turn.say, month) }),
    buttons: [...pageButtons(turn.say, unit, { number: page, perPage: 20, perRow: 2, move }), [back]],
  });
}

/** Why? The reason is typed. */
export async function tapReopenUnit(turn: Turn, payload: PayloadOf<'kalender.buka_unit'>): Promise<void> {
  const action = await inOffice(turn, payload.office, 'kalender');
  if (action === undefined) return;
  const reporter = officeReporter(action.office, payload.reporter);
  if (reporter === undefined) return turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-cocok' }));
  await goTo(turn, calendarDialog, 'alasan', {
    officeId: action.office.id,
    month: payload.month,
    reporterId: reporter.id,
    seen: payload.revision,
  });
}
