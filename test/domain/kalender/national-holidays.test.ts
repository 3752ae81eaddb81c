import { expect, test } from 'vitest';
import { nationalHolidays } from '../../../src/domain/kalender/national-holidays.ts';

test('the holidays of 2026 that no moon decides', async () => {
  const days = await nationalHolidays(2026);
  const sure = days.filter(({ estimated }) => !estimated).map(({ date, name }) => `${date} ${name}`);
  expect(sure).toEqual([
    '2026-01-01 Tahun Baru Masehi',
    '2026-02-17 Tahun Baru Imlek',
    '2026-03-19 Hari Raya Nyepi',
    '2026-04-03 Wafat Yesus Kristus',
    '2026-05-01 Hari Buruh Internasional',
    '2026-05-14 Kenaikan Yesus Kristus',
    '2026-05-31 Hari Raya Waisak',
    '2026-06-01 Hari Lahir Pancasila',
    '2026-08-17 Hari Ulang Tahun Kemerdekaan Republik Indonesia',
    '2026-12-25 Hari Raya Natal',
  ]);
});

test('the Islamic days of 2026 are there, each as an estimate with its own name', async () => {
  const days = await nationalHolidays(2026);
  const estimates = days.filter(({ estimated }) => estimated).map(({ date, name }) => `${date} ${name}`);
  expect(estimates).toEqual([
    '2026-01-16 Isra Mikraj Nabi Muhammad',
    '2026-03-20 Hari Raya Idul Fitri',
    '2026-03-21 Hari Raya Idul Fitri',
    '2026-05-27 Hari Raya Idul Adha',
    '2026-06-16 Tahun Baru Islam',
    '2026-08-25 Maulid Nabi Muhammad',
  ]);
});

test('two holidays on one day are both told', async () => {
  const christmas = (await nationalHolidays(2027)).filter(({ date }) => date === '2027-12-25');
  expect(christmas.map(({ name }) => name).sort()).toEqual(['Hari Raya Natal', 'Isra Mikraj Nabi Muhammad']);
});
