import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const ROW = '7.01.03.2.01.0001 25.000.000';

let office: TestOffice;
let kasubbag: TelegramUser;
beforeAll(async () => {
  office = await startOffice({ now: '2026-12-28T09:00:00+07:00' });
  kasubbag = office.person('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const text = () => kasubbag.last().text ?? '';

/** DPA figures as stored: budget year, kind and day. */
async function stored(): Promise<string[]> {
  const rows = await office.db.prisma.pagu.findMany({
    where: { kind: { not: 'indikatif' } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ year, kind, validFrom }) => `${year} ${kind} ${validFrom.toISOString().slice(0, 10)}`);
}

async function send(list: string): Promise<void> {
  await kasubbag.say('/dpa');
  await kasubbag.tap('Kirim daftar');
  await kasubbag.say(list);
}

test('in December a list of next year is of next year, and one without a year is asked about', async () => {
  const start = kasubbag.transcript().length;
  await send(`DPA TAHUN ANGGARAN 2027\n${ROW}`);
  expect(text()).toContain('mulai 1 Januari 2027');
  await kasubbag.tap('Sahkan');
  expect(await stored()).toEqual(['2027 dpa 2027-01-01']);
  await send(ROW);
  expect(text()).toContain('DPA tahun berapa?');
  await kasubbag.tap('2026');
  expect(text()).toContain('mulai 28 Desember 2026');
  await kasubbag.tap('Tidak jadi');
  await kasubbag.say('/dpa 2027');
  expect(text()).toContain('DPA 2027');
  await kasubbag.say('/dpa 2035');
  expect(text()).toContain('2026 dan 2027');
  await kasubbag.say('/rencana_aksi 2027');
  expect(text()).toContain('2027');
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/anggaran/dpa-next-year.txt',
  );
});

test('in January a DPPA of last year is of last year while its December is open', async () => {
  office.clock.set('2027-01-04T09:00:00+07:00');
  await send('DPPA TAHUN ANGGARAN 2026\n7.01.03.2.01.0001 19.000.000');
  expect(text()).toContain('DPPA mulai 31 Desember 2026');
  await kasubbag.tap('Ubah tanggal');
  await kasubbag.say('4-1-2027');
  expect(text()).toContain('di luar tahun anggaran 2026');
  await kasubbag.tap('31 Desember');
  await kasubbag.tap('Sahkan');
  expect(await stored()).toEqual(['2027 dpa 2027-01-01', '2026 dppa 2026-12-31']);
  await kasubbag.say('/dpa 2026');
  expect(text()).toContain('Jumlah DPA yang sudah masuk: Rp19.000.000');
});
