import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/app/example/read-example.ts';
import { readTypedDay } from '../../../src/domain/kalender/read-typed-day.ts';
import {
  type EventFrame,
  eventSeason,
  judgeEventDay,
} from '../../../src/domain/realisasi/judge-event-day.ts';
import { deadlineDate } from '../../../src/domain/rencana/event-deadline.ts';
import type { Asked, Deadline } from '../../../src/domain/rencana/indikator/property-values.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

function judge(text: string, frame: EventFrame): string {
  const typed = readTypedDay(text, frame.today);
  if (!typed.ok) return typed.refusal.code;
  const judged = judgeEventDay(typed.value, frame);
  if (judged.ok) return judged.value.toString();
  const { refusal } = judged;
  return refusal.code === 'tanggal-ragu' ? `asked ${refusal.choices.join(' ')}` : refusal.code;
}

const frame = (today: string, season: string, month: string): EventFrame => ({
  today: day(today),
  season: day(season),
  month: Temporal.PlainYearMonth.from(month),
});

describe('APBDes 2027, due on 31 December 2026 and asked from October on', () => {
  const season = '2026-10-01';

  test.each([
    ['4-1', '2027-01-04'],
    ['4 Januari', '2027-01-04'],
    ['3-1', '2027-01-03'],
    ['1-1', '2027-01-01'],
    ['31-12', '2026-12-31'],
    ['31', '2026-12-31'],
    ['kemarin', '2027-01-03'],
    // It has not come: the one a year ago is before the season, so both years are asked.
    ['5-1', 'asked 2026-01-05 2027-01-05'],
    ['5 Januari', 'asked 2026-01-05 2027-01-05'],
    ['30-9', 'asked 2026-09-30 2027-09-30'],
    ['4-1-2026', 'asked 2026-01-04 2027-01-04'],
    ['5-1-2026', 'asked 2026-01-05 2027-01-05'],
    ['5-1-2027', 'asked 2026-01-05 2027-01-05'],
    ['31-12-2027', 'asked 2026-12-31 2027-12-31'],
    ['besok', 'tanggal-depan'],
  ])('on 4 January 2027, %j is %s', (text, expected) => {
    expect(judge(text, frame('2027-01-04', season, '2026-12'))).toBe(expected);
  });

  test.each([
    ['31-12', '2026-12-31'],
    ['1-1', 'asked 2026-01-01 2027-01-01'],
    ['30-12', '2026-12-30'],
  ])('on 31 December, %j is %s', (text, expected) => {
    expect(judge(text, frame('2026-12-31', season, '2026-12'))).toBe(expected);
  });
});

describe('29 February', () => {
  test.each([
    // There is none in 2027: the days beside it, and the last one there was.
    ['2027-03-05', '2026-12-01', 'asked 2024-02-29 2027-02-28 2027-03-01'],
    ['2027-02-28', '2026-12-01', 'asked 2024-02-29 2027-02-28'],
    ['2028-03-05', '2027-12-01', '2028-02-29'],
    ['2028-02-10', '2027-12-01', 'asked 2024-02-29 2028-02-29'],
    ['2028-02-10', '2026-12-01', 'asked 2024-02-29 2027-02-28 2027-03-01'],
    ['2027-01-05', '2026-10-01', 'asked 2024-02-29 2028-02-29'],
  ])('typed on %s', (today, season, expected) => {
    expect(judge('29-2', frame(today, season, today.slice(0, 7)))).toBe(expected);
  });

  test('is no day of a year that has none', () => {
    expect(judge('29-2-2027', frame('2027-03-05', '2026-12-01', '2027-02'))).toBe('tanggal-tidak-ada');
  });
});

test('a bare day is one of the reporting month, and asked where that has not come', () => {
  expect(judge('27', frame('2026-04-01', '2026-03-01', '2026-03'))).toBe('2026-03-27');
  expect(judge('27', frame('2026-03-20', '2026-01-01', '2026-03'))).toBe('asked 2026-02-27 2026-03-27');
  expect(judge('31', frame('2026-05-02', '2026-01-01', '2026-04'))).toBe('tanggal-tidak-ada');
});

/** Dated events of the four examples. */
const EVENTS = (['perak', 'randuagung', 'kemangkon', 'balapulang'] as const).flatMap((name) =>
  readExample(name)
    .version.flatMap((version) => version.desa ?? [])
    .flatMap(({ kunci: key, diminta, tenggat, jenisNilai }) =>
      jenisNilai === 'tanggal'
        ? [
            {
              key: `${name} ${key}`,
              diminta: diminta as Asked,
              tenggat: tenggat as Deadline | undefined,
            },
          ]
        : [],
    ),
);

test('the examples have dated events', () => {
  expect(EVENTS.length).toBeGreaterThan(9);
});

describe.each(EVENTS)('$kunci', ({ diminta, tenggat }) => {
  test('its deadline lies in its season', () => {
    const season = eventSeason({ diminta, tenggat }, 2026);
    expect(Temporal.PlainDate.compare(season, day(deadlineDate(tenggat!, 2026)))).toBeLessThan(0);
  });

  test('whatever is typed on whatever day: nothing is taken that lies ahead or before the season', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * 366 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        (later, d, m) => {
          const season = eventSeason({ diminta, tenggat }, 2026);
          const today = season.add({ days: later });
          const last = today.toPlainYearMonth();
          for (const text of [
            `${d}-${m}`,
            `${d}`,
            `${d}-${m}-${today.year}`,
            `${d}-${m}-${today.year - 1}`,
          ]) {
            const typed = readTypedDay(text, today);
            if (!typed.ok) continue;
            const judged = judgeEventDay(typed.value, { today, season, month: last });
            if (judged.ok) {
              expect(Temporal.PlainDate.compare(judged.value, today)).toBeLessThanOrEqual(0);
              expect(Temporal.PlainDate.compare(judged.value, season)).toBeGreaterThanOrEqual(0);
              if (text === `${d}-${m}`) expect(judged.value.until(today).total('days')).toBeLessThan(1462);
            } else if (judged.refusal.code === 'tanggal-ragu' && text !== `${d}`) {
              // Never one day with nothing beside it.
              expect(judged.refusal.choices.length).toBeGreaterThan(1);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
