import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closedMonths, reopenMonth } from '../../../src/app/kalender/reopen-month.ts';
import {
  addHoliday,
  comingHolidays,
  deleteHoliday,
  parseHoliday,
} from '../../../src/app/kalender/set-holiday.ts';
import { changeMonthDate, returnToRule } from '../../../src/app/kalender/set-month-dates.ts';
import { changeRule, parseRule } from '../../../src/app/kalender/set-rule.ts';
import { isOpen, officeSchedule } from '../../../src/domain/kantor/months/open-months.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../../support/office/people-office.ts';

const NOW = '2026-04-01T09:00';
const date = (iso: string) => Temporal.PlainDate.from(iso);
let office: PeopleOffice;
let sekcam: TestPerson;
beforeAll(async () => {
  office = await peopleOffice();
  sekcam = await office.give('Sekcam', 'sekcam');
});
beforeEach(() => office.sent.splice(0));
afterAll(() => office.db.drop());

const schedule = async (month: `${number}-${number}`) => {
  const { buka: open, batas: due, tutup: close } = officeSchedule(await office.office(), month);
  return [open, due, close].map(String).join(' ');
};

describe('the rule', () => {
  test.each([
    ['1 5 20', { openDay: 1, dueDay: 5, closeDay: 20 }],
    ['buka 2, batas 10, tutup 25', { openDay: 2, dueDay: 10, closeDay: 25 }],
  ])('%s', (text, value) => expect(parseRule(text)).toEqual({ ok: true, value }));

  test.each([
    ['', 'aturan-tiga-angka'],
    ['1 5', 'aturan-tiga-angka'],
    ['1 5 20 25', 'aturan-tiga-angka'],
    ['0 5 20', 'aturan-tiga-angka'],
    ['1 5 32', 'aturan-tiga-angka'],
    ['1 5 200', 'aturan-tiga-angka'],
    ['5 1 20', 'aturan-urutan'],
  ])('%s is refused: %s', (text, code) => expect(parseRule(text)).toMatchObject({ refusal: { code } }));

  test('moves every month, and the office is read anew', async () => {
    const before = (await office.office()).version;
    expect(await schedule('2026-03')).toBe('2026-04-01 2026-04-06 2026-04-20');
    await office.as(sekcam, NOW, (t) => changeRule(t, { openDay: 2, dueDay: 8, closeDay: 25 }));
    expect(await schedule('2026-03')).toBe('2026-04-02 2026-04-08 2026-04-25');
    expect((await office.office()).version).toBe(before + 1);
    await office.as(sekcam, NOW, (t) => changeRule(t, { openDay: 1, dueDay: 5, closeDay: 20 }));
  });
});

describe("one month's dates", () => {
  const set = (which: 'buka' | 'batas' | 'tutup', iso: string) =>
    office.as(sekcam, NOW, (t) => changeMonthDate(t, '2026-04', which, date(iso)));

  test('hold as typed, leave the others alone, and go back to the rule', async () => {
    expect(await set('batas', '2026-05-10')).toMatchObject({ ok: true, value: { workingDays: false } });
    expect(await set('tutup', '2026-05-28')).toMatchObject({ ok: true });
    expect(await schedule('2026-04')).toBe('2026-05-01 2026-05-10 2026-05-28');
    await office.as(sekcam, NOW, (t) => returnToRule(t, '2026-04'));
    expect(await schedule('2026-04')).toBe('2026-05-01 2026-05-05 2026-05-20');
  });

  test.each([
    ['batas', '2026-05-25', 'kalender-urutan'],
    ['buka', '2026-05-06', 'kalender-urutan'],
    ['tutup', '2026-05-04', 'kalender-urutan'],
    ['buka', '2026-03-31', 'kalender-di-luar-bulan'],
    ['tutup', '2026-08-01', 'kalender-di-luar-bulan'],
  ] as const)('%s on %s is refused: %s', async (which, iso, code) => {
    expect(await set(which, iso)).toMatchObject({ refusal: { code } });
  });
});

describe('holidays', () => {
  test.each([
    ['6-4 Cuti bersama', '2026-04-06', 'Cuti bersama'],
    ['6 April Cuti bersama', '2026-04-06', 'Cuti bersama'],
    ['6 April 2026 Cuti bersama', '2026-04-06', 'Cuti bersama'],
    ['besok Rapat kerja', '2026-04-02', 'Rapat kerja'],
    ['5 HUT 17 Desa', '2026-04-05', 'HUT 17 Desa'],
  ])('%s', (text, day, name) => {
    const read = parseHoliday(text, date('2026-04-01'));
    expect(read.ok && [read.value.date.toString(), read.value.name]).toEqual([day, name]);
  });

  test.each([
    ['6-4', 'libur-tanpa-nama'],
    ['cuti bersama', 'libur-tanpa-tanggal'],
    ['31-2 Libur', 'tanggal-tidak-ada'],
    ['', 'libur-tanpa-tanggal'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseHoliday(text, date('2026-04-01'))).toMatchObject({ refusal: { code } });
  });

  test('a holiday on the due date moves it; taking it away moves it back', async () => {
    await office.as(sekcam, NOW, (t) => addHoliday(t, { date: date('2026-04-06'), name: 'Cuti bersama' }));
    expect(await schedule('2026-03')).toBe('2026-04-01 2026-04-07 2026-04-20');
    expect((await office.as(sekcam, NOW, comingHolidays)).map((day) => day.name)).toContain('Cuti bersama');
    expect(await office.as(sekcam, NOW, (t) => deleteHoliday(t, '2026-04-06'))).toMatchObject({ ok: true });
    expect(await schedule('2026-03')).toBe('2026-04-01 2026-04-06 2026-04-20');
    expect(await office.as(sekcam, NOW, (t) => deleteHoliday(t, '2026-04-06'))).toMatchObject({
      refusal: { code: 'libur-tidak-ada' },
    });
  });

  test('a national holiday taken away stays away, and can be put back', async () => {
    const [national] = await office.as(sekcam, NOW, comingHolidays);
    if (national === undefined) throw new Error('no national holiday in April and May');
    await office.as(sekcam, NOW, (t) => deleteHoliday(t, national.date));
    const row = await office.db.prisma.holiday.findFirst({
      where: { date: new Date(national.date), officeId: office.officeId },
    });
    expect(row).toMatchObject({ holiday: false, source: 'nasional' });
    expect((await office.office()).holiday.has(national.date)).toBe(false);
    await office.as(sekcam, NOW, (t) => addHoliday(t, { date: date(national.date), name: national.name }));
    expect((await office.office()).holiday.has(national.date)).toBe(true);
  });
});

describe('opening a month again', () => {
  const open = (
    reporterId: number,
    more: { until?: string; reason?: string; month?: `${number}-${number}` } = {},
  ) =>
    office.as(sekcam, NOW, (t) =>
      reopenMonth(t, {
        reporterId,
        month: more.month ?? '2026-02',
        until: date(more.until ?? '2026-04-03'),
        reason: more.reason ?? 'Operator sakit',
      }),
    );

  test('is offered for closed months only', async () => {
    expect(closedMonths(await office.office(), wib(NOW)).slice(0, 2)).toEqual(['2026-02', '2026-01']);
  });

  test('lets one reporter report until the last day, and tells everybody who reports for it', async () => {
    const [sembung, perak] = [await office.desa('Sembung'), await office.desa('Perak')];
    const siti = await office.give('Siti', 'operator_desa', { reporterId: sembung });
    const budi = await office.give('Budi', 'operator_desa', { reporterId: sembung });
    await office.give('Ani', 'operator_desa', { reporterId: perak });
    expect(await open(sembung)).toMatchObject({ ok: true, value: { told: 2 } });
    expect(office.sent.map((one) => one.chatId).sort()).toEqual([siti.telegramId, budi.telegramId].sort());
    expect(JSON.stringify(office.sent[0]?.payload)).toContain(`v1|lapor.isi|${sembung}.2026-02|0`);
    expect(String(office.sent[0]?.payload.text)).toContain('Operator sakit');
    const readOffice = await office.office();
    expect(isOpen(readOffice, sembung, '2026-02', wib('2026-04-03T23:59'))).toBe(true);
    expect(isOpen(readOffice, sembung, '2026-02', wib('2026-04-04T00:00'))).toBe(false);
    expect(isOpen(readOffice, perak, '2026-02', wib(NOW))).toBe(false);
    expect(await open(sembung)).toMatchObject({ refusal: { code: 'bulan-belum-tutup' } });
  });

  test('is refused without a reason, for too long, for the past, for open months and for strangers', async () => {
    const perak = await office.desa('Perak');
    const cases: [ReturnType<typeof open>, string][] = [
      [open(perak, { reason: '  ' }), 'alasan-kosong'],
      [open(perak, { until: '2026-05-03' }), 'buka-lagi-terlalu-lama'],
      [open(perak, { until: '2026-03-31' }), 'tanggal-sudah-lewat'],
      [open(perak, { month: '2026-03' }), 'bulan-belum-tutup'],
      [open(perak, { month: '2024-03' }), 'bulan-belum-tutup'],
      [open(999_999), 'unit-tidak-cocok'],
    ];
    for (const [result, code] of cases) expect(await result).toMatchObject({ refusal: { code } });
    expect(office.sent).toEqual([]);
  });
});
