import type { Feature, Tap } from '../shared/feature.ts';
import { calendarDialog } from './dialog.ts';
import { tapCalendar, runCalendarCommand as view } from './overview.ts';
import { tapAddHoliday, tapHolidays, tapRemoveHoliday } from './tap-holidays.ts';
import { tapMonthDate, tapMonths, tapReset, tapRule, tapSpecialMonth } from './tap-months.ts';
import { tapReopen, tapReopenMonth, tapReopenUnit } from './tap-reopen.ts';

const TAPS: Record<string, Tap['run']> = {
  'kalender.lihat': tapCalendar,
  'kalender.aturan': tapRule,
  'kalender.bulan': tapMonths,
  'kalender.khusus': tapSpecialMonth,
  'kalender.tanggal': tapMonthDate,
  'kalender.reset': tapReset,
  'kalender.libur': tapHolidays,
  'kalender.tambah': tapAddHoliday,
  'kalender.hapus': tapRemoveHoliday,
  'kalender.buka': tapReopen,
  'kalender.buka_bulan': tapReopenMonth,
  'kalender.buka_unit': tapReopenUnit,
};

/** `/kalender`: when months open, are due and close; holidays; opening one unit's month again. */
export const calendarFeature: Feature = {
  command: [{ name: 'kalender', condition: 'kalender', run: view }],
  taps: Object.entries(TAPS).map(([verb, run]) => ({ verb, condition: 'kalender', run })),
  dialog: calendarDialog,
};
