import type { Temporal } from 'temporal-polyfill';
import { DEMO_PEOPLE } from '../app/demo/demo-people.ts';
import type { MovableClock } from '../clock.ts';
import { type DemoOptions, PAGE_STRINGS } from '../emulator/page/demo-options.ts';
import { fullDate, timeOfDay } from '../text/dates.ts';
import type { Say } from '../text/translator.ts';

/** The example office lies in East Java. */
const ZONE = 'Asia/Jakarta';

/** Where the calendar can be moved to, seen from a moment. */
const JUMPS: Record<string, (now: Temporal.ZonedDateTime) => Temporal.ZonedDateTime> = {
  'satu-jam': (now) => now.add({ hours: 1 }),
  besok: (now) => morning(now.add({ days: 1 })),
  senin: (now) => morning(now.add({ days: 8 - now.dayOfWeek })),
  'bulan-depan': (now) => morning(now.add({ months: 1 }).with({ day: 1 })),
};

function morning(day: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.with({ hour: 7, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
}

/**
 * The web chat's page: who can be played, what it says, and its calendar.
 * @param leaving does what is still due at the old moment: it would be too late at the new one
 * @param arrived does what is due at the new moment
 */
export function demoPage(
  say: Say,
  language: string,
  clock: MovableClock,
  leaving: () => Promise<void>,
  arrived: () => Promise<void>,
): DemoOptions {
  const now = () => clock.now().toZonedDateTimeISO(ZONE);
  return {
    title: say('emulator-title'),
    notice: say('emulator-notice'),
    language,
    strings: Object.fromEntries(
      PAGE_STRINGS.map((key) => [key, say(`emulator-${key.slice('emulator-'.length)}`)]),
    ),
    timeZone: ZONE,
    personas: DEMO_PEOPLE.filter((person) => person.canBeChosen).map((person) => ({
      id: String(person.telegramId),
      name: person.name,
      role: say(`demo-peran-${person.role}`),
      telegramId: person.telegramId,
    })),
    clock: {
      now: () => `${fullDate(say, now().toPlainDate())} ${timeOfDay(now())}`,
      jumps: Object.keys(JUMPS).map((id) => ({ id, label: say(`demo-jump-${id}`) })),
      async jump(id) {
        const to = JUMPS[id];
        if (to === undefined) return;
        await leaving();
        clock.moveTo(to(now()).toInstant());
        await arrived();
      },
    },
  };
}
