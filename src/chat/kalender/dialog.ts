import type { Dialog } from '../shared/feature.ts';
import { holidayStep, monthDateStep, ruleStep } from './date-steps.ts';
import { ID_CALENDAR, reopenReasonStep, reopenUntilStep } from './reopen-steps.ts';

/** The dialogue of `/kalender`: what has to be typed. */
export const calendarDialog: Dialog = {
  id: ID_CALENDAR,
  step: {
    aturan: ruleStep,
    tanggal: monthDateStep,
    libur: holidayStep,
    alasan: reopenReasonStep,
    sampai: reopenUntilStep,
  },
};
