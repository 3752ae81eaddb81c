import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { comingHolidays, type StoredHoliday } from '../../app/kalender/set-holiday.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { addMonths, type Month, monthOfDate } from '../../domain/kalender/month.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { dayDate, monthYear, shortDate } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';

/** Months shown: the one that is reported now, and the next two. */
export function monthsShown(turn: Turn, { office }: OfficerAction): Month[] {
  const current = monthOfDate(dateIn(turn.now, office.zone));
  return [-1, 0, 1].map((offset) => addMonths(current, offset));
}

/** `/kalender`: the rule, the dates of three months, the holidays to come. */
export async function runCalendarCommand(turn: Turn): Promise<void> {
  const action = await chooseOffice(turn, 'kalender', 'kalender.lihat');
  if (action !== undefined) turn.reply(await calendarOverview(turn, action));
}

/** Back to the overview, or another office. */
export async function tapCalendar(turn: Turn, { office }: PayloadOf<'kalender.lihat'>): Promise<void> {
  const action = await inOffice(turn, office, 'kalender');
  if (action !== undefined) turn.changeMessage(await calendarOverview(turn, action));
}

/** The overview of an office's calendar as it stands in `action.office`. */
export async function calendarOverview(turn: Turn, action: OfficerAction): Promise<Message> {
  const { say } = turn;
  const { office } = action;
  const { openDay, dueDay, closeDay } = office;
  const holiday = await comingHolidays(action);
  const seen = { office: office.id, revision: office.lastChange };
  return {
    title: say('kalender-judul', { office: office.name }),
    text: [
      say('kalender-aturan', { open: openDay, due: dueDay, close: closeDay }),
      '',
      ...monthsShown(turn, action).map((month) => monthSentence(turn, action, month)),
      '',
      holiday.length === 0 ? say('kalender-tanpa-libur') : say('kalender-libur'),
      ...holiday.map((day) => holidaySentence(turn, day)),
    ].join('\n'),
    buttons: [
      [
        button(say('kalender-tombol-bulan'), 'kalender.bulan', seen),
        button(say('kalender-tombol-libur'), 'kalender.libur', seen),
      ],
      [
        button(say('kalender-tombol-buka'), 'kalender.buka', seen),
        button(say('kalender-tombol-aturan'), 'kalender.aturan', seen),
      ],
    ],
  };
}

/** The three dates of a month in one line; marked when the office set them for this month. */
export function monthSentence({ say }: Turn, { office }: OfficerAction, month: Month): string {
  const { buka: open, batas: due, tutup: close } = officeSchedule(office, month);
  const dates = {
    month: monthYear(say, month),
    open: shortDate(say, open),
    due: dayDate(say, due),
    close: shortDate(say, close),
  };
  return office.specialMonths.has(month)
    ? say('kalender-bulan-khusus', dates)
    : say('kalender-bulan-baris', dates);
}

/** A holiday in one line. */
export function holidaySentence({ say }: Turn, { date, name }: StoredHoliday): string {
  return say('kalender-libur-baris', { date: dayDate(say, Temporal.PlainDate.from(date)), name });
}
