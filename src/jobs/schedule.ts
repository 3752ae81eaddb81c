import { Temporal } from 'temporal-polyfill';
import { fillNationalHolidays } from '../app/kalender/fill-national-holidays.ts';
import { remindOnSchedule } from '../app/pengingat/remind-on-schedule.ts';
import { sendMissingList } from '../app/pengingat/send-missing-list.ts';
import { announcePltTerms } from '../app/pengingat/tell-plt-terms.ts';
import type { Month } from '../domain/kalender/month.ts';
import { latestSlot, type SlotRule } from '../domain/kalender/slot.ts';
import { anyTermNear } from '../domain/kantor/acting-term.ts';
import type { Office } from '../domain/kantor/office.ts';
import {
  listSlot,
  type MonthSlot,
  monthsWithReminders,
  reminderSlots,
} from '../domain/pengingat/reminder-slots.ts';
import {
  type ReopeningSlot,
  reopeningSlots,
  reopeningsInForce,
} from '../domain/pengingat/reopening-slots.ts';
import { type Job, job, type Slot } from './job.ts';
import { prepareDigest } from './run-digest.ts';

/** The camat's digest: Monday 07.00; on a holiday the next working day. */
const DIGEST: SlotRule = { day: 'senin', timeOfDay: '07.00', moveOffHoliday: true };

function isDue(time: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(time, now) <= 0;
}

/** Of each month's reminders the newest that is due: those missed before it are not made up for. */
function dueReminders(office: Office, now: Temporal.ZonedDateTime): Slot<MonthSlot>[] {
  return monthsWithReminders(now).flatMap((month) => {
    const content = reminderSlots(office, month).findLast((one) => isDue(one.time, now));
    return content === undefined ? [] : [{ time: content.time, about: month, content }];
  });
}

/** The same for each month that is open again for one reporter. */
function dueReopenings(office: Office, now: Temporal.ZonedDateTime): Slot<ReopeningSlot>[] {
  return reopeningsInForce(office, now).flatMap((one) => {
    const content = reopeningSlots(office, one).findLast((one) => isDue(one.time, now));
    return content === undefined
      ? []
      : [{ time: content.time, about: `${content.month}.${content.reporterId}`, content }];
  });
}

function dueLists(office: Office, now: Temporal.ZonedDateTime): Slot<Month>[] {
  return monthsWithReminders(now)
    .map((month) => ({ time: listSlot(office, month), about: month, content: month }))
    .filter((slot) => isDue(slot.time, now));
}

function dueDigests(office: Office, now: Temporal.ZonedDateTime): Slot<undefined>[] {
  const time = latestSlot(DIGEST, now, office);
  return time === undefined ? [] : [{ time, about: '', content: undefined }];
}

/** The ends of acting roles: 07.00 on the working days on which one is near. A day that was missed is made up for by the next. */
const ACTING_TERMS: SlotRule = { day: 'hari_kerja', timeOfDay: '07.00' };

function dueActingTerms(office: Office, now: Temporal.ZonedDateTime): Slot<undefined>[] {
  if (!anyTermNear(office.pltTerm ?? [], now.toPlainDate(), office)) return [];
  const time = latestSlot(ACTING_TERMS, now, office);
  return time === undefined ? [] : [{ time, about: '', content: undefined }];
}

/**
 * The holidays of this year, and from 1 December 05.00 on those of the year that follows. A year whose December the
 * program slept through is due as long as it lasts.
 */
function dueHolidays({ zone }: Office, now: Temporal.ZonedDateTime): Slot<number>[] {
  return [now.year, now.year + 1]
    .map((content) => ({
      time: Temporal.ZonedDateTime.from({ year: content - 1, month: 12, day: 1, hour: 5, timeZone: zone }),
      about: String(content),
      content,
    }))
    .filter((slot) => isDue(slot.time, now));
}

/** What the other jobs rest on: an office is read again after it, since it decides what is a working day. */
export const CALENDAR: readonly Job[] = [
  job<number>({
    name: 'libur-tahunan',
    writesToPeople: false,
    catchUpWorkingDays: 'selalu',
    slot: dueHolidays,
    prepare: async ({ clock }, office, { content }) => {
      // Loaded only here: the library of holidays takes 28 MB that no other day of the year needs.
      const { nationalHolidays } = await import('../domain/kalender/national-holidays.ts');
      const holiday = await nationalHolidays(content);
      return (tx) => fillNationalHolidays(tx, office, holiday, clock.now());
    },
  }),
];

/** Everything that runs at an office by the clock, in the office's own time zone. */
export const SCHEDULE: readonly Job[] = [
  job<Month>({
    name: 'daftar-sekcam',
    writesToPeople: true,
    catchUpWorkingDays: 2,
    slot: dueLists,
    prepare: async ({ clock, say }, office, { content }) => {
      return (tx) => sendMissingList(tx, { office, now: clock.now(), say }, content);
    },
  }),
  job<MonthSlot>({
    name: 'pengingat',
    writesToPeople: true,
    catchUpWorkingDays: 1,
    slot: dueReminders,
    prepare: async ({ clock, say }, office, { content }) => {
      return (tx) => remindOnSchedule(tx, { office, now: clock.now(), say }, content);
    },
  }),
  job<ReopeningSlot>({
    name: 'pengingat-buka-lagi',
    writesToPeople: true,
    catchUpWorkingDays: 1,
    slot: dueReopenings,
    prepare: async ({ clock, say }, office, { content }) => {
      return (tx) => remindOnSchedule(tx, { office, now: clock.now(), say }, content);
    },
  }),
  job<undefined>({
    name: 'digest',
    writesToPeople: true,
    // Until Wednesday; after that the next Monday is nearer than the last.
    catchUpWorkingDays: 2,
    slot: dueDigests,
    prepare: prepareDigest,
  }),
  job<undefined>({
    name: 'masa-plt',
    writesToPeople: true,
    catchUpWorkingDays: 1,
    slot: dueActingTerms,
    prepare: async ({ clock, say }, office) => {
      return (tx) => announcePltTerms(tx, { office, now: clock.now(), say });
    },
  }),
];
