import type { Feature } from '../shared/feature.ts';
import { calendarDialog } from './dialog.ts';
import { tapCalendar, runCalendarCommand as view } from './overview.ts';
import { tapAddHoliday, tapHolidays, tapRemoveHoliday } from './tap-holidays.ts';
import { tapMonthDate, tapMonths, tapReset, tapRule, tapSpecialMonth } from './tap-months.ts';
import { tapReopen, tapReopenMonth, tapReopenUnit } from './tap-reopen.ts';

/** `/kalender`: when months open, are due and close; holidays; opening one unit's month again. */
export const calendarFeature: Feature = {
  command: [{ name: 'kalender', condition: 'kalender', run: view }],
  taps: [
    { verb: 'kalender.lihat', condition: 'kalender', run: tapCalendar },
    { verb: 'kalender.aturan', condition: 'kalender', run: tapRule },
    { verb: 'kalender.bulan', condition: 'kalender', run: tapMonths },
    { verb: 'kalender.khusus', condition: 'kalender', run: tapSpecialMonth },
    { verb: 'kalender.tanggal', condition: 'kalender', run: tapMonthDate },
    { verb: 'kalender.reset', condition: 'kalender', acts: true, run: tapReset },
    { verb: 'kalender.libur', condition: 'kalender', run: tapHolidays },
    { verb: 'kalender.tambah', condition: 'kalender', run: tapAddHoliday },
    { verb: 'kalender.hapus', condition: 'kalender', acts: true, run: tapRemoveHoliday },
    { verb: 'kalender.buka', condition: 'kalender', run: tapReopen },
    { verb: 'kalender.buka_bulan', condition: 'kalender', run: tapReopenMonth },
    { verb: 'kalender.buka_unit', condition: 'kalender', run: tapReopenUnit },
  ],
  dialog: calendarDialog,
};
