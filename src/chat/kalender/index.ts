import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { calendarDialog } from './dialog.ts';
import { tapCalendar, runCalendarCommand as view } from './overview.ts';
import { tapAddHoliday, tapHolidays, tapRemoveHoliday } from './tap-holidays.ts';
import { tapMonthDate, tapMonths, tapReset, tapRule, tapSpecialMonth } from './tap-months.ts';
import { tapReopen, tapReopenMonth, tapReopenUnit } from './tap-reopen.ts';

/** `/kalender`: when months open, are due and close; holidays; opening one unit's month again. */
export const calendarFeature: Feature = {
  command: [{ name: 'kalender', condition: 'kalender', run: view }],
  taps: [
    tap('kalender.lihat', 'kalender', tapCalendar),
    tap('kalender.aturan', 'kalender', tapRule),
    tap('kalender.bulan', 'kalender', tapMonths),
    tap('kalender.khusus', 'kalender', tapSpecialMonth),
    tap('kalender.tanggal', 'kalender', tapMonthDate),
    tap('kalender.reset', 'kalender', tapReset, { acts: true }),
    tap('kalender.libur', 'kalender', tapHolidays),
    tap('kalender.tambah', 'kalender', tapAddHoliday),
    tap('kalender.hapus', 'kalender', tapRemoveHoliday, { acts: true }),
    tap('kalender.buka', 'kalender', tapReopen),
    tap('kalender.buka_bulan', 'kalender', tapReopenMonth),
    tap('kalender.buka_unit', 'kalender', tapReopenUnit),
  ],
  dialog: calendarDialog,
};
