import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyTermNear, termStage } from '../../../src/domain/kantor/acting-term.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const holiday = { holiday: new Set(['2026-05-01']) };
const stage = (until: string, today: string, start = '2026-01-05') =>
  termStage({ until: day(until), start: day(start) }, day(today), holiday);

test.each([
  ['2026-04-22', undefined],
  ['2026-04-23', 'tujuh_hari'],
  ['2026-04-28', 'tujuh_hari'],
  ['2026-04-29', 'besok'],
  ['2026-04-30', 'hari_ini'],
  ['2026-05-01', 'berakhir'],
] as const)('a term to Thursday 30 April, on %s: %s', (today, wanted) => {
  expect(stage('2026-04-30', today)).toBe(wanted);
});

test('a day off is told on the working day before it, never after', () => {
  // Sunday 3 May: Friday 1 May is a holiday too.
  expect(stage('2026-05-03', '2026-04-30')).toBe('hari_ini');
  expect(stage('2026-05-03', '2026-04-29')).toBe('tujuh_hari');
  expect(stage('2026-05-03', '2026-04-24')).toBe('tujuh_hari');
  expect(stage('2026-05-03', '2026-04-23')).toBeUndefined();
});

test('what was known when the role was given is not told again', () => {
  expect(stage('2026-04-30', '2026-04-27', '2026-04-27')).toBeUndefined();
  expect(stage('2026-04-30', '2026-04-29', '2026-04-27')).toBe('besok');
  expect(stage('2026-04-30', '2026-04-30', '2026-04-30')).toBe('hari_ini');
});

test('nothing is near while every last day is far', () => {
  expect(anyTermNear(['2026-12-31', '2026-04-30'], day('2026-04-23'), holiday)).toBe(true);
  expect(anyTermNear(['2026-12-31'], day('2026-04-23'), holiday)).toBe(false);
  expect(anyTermNear([], day('2026-04-23'), holiday)).toBe(false);
});
