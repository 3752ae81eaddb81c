import type { Month } from '../../domain/kalender/month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button, ButtonData } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';

/** Which of the two lists. */
export type UnitSort = PayloadOf<'unit.daftar'>['sort'];

/** A button for each month with which something can begin. */
export function monthButtons(
  say: Say,
  months: readonly Month[],
  data: (month: Month) => ButtonData,
): Button[] {
  return months.map((month) => ({
    label: say('unit-tombol-mulai', { month: monthYear(say, month) }),
    data: data(month),
  }));
}

/** The way back to the overview. */
export function overviewButton(say: Say, { id }: Office): Button {
  return button(say('status-kembali'), 'unit.lihat', { office: id });
}
