import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { besarkan } from './kantor-besar.ts';

/** Presses per person: enough to reach every kind of screen. */
const TEKAN = Number(process.env.TEKAN ?? 60);

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', isi: '2026-04-06T13:00:00+07:00' });
  await besarkan(office);
});
afterAll(() => office.stop());

/** What a button does, without the numbers of what it does it to. */
const macam = (data: string) => data.replace(/\|.*\|/, (id) => id.replace(/\d+/g, '#'));

/** Presses one button of every kind that was ever shown, screen after screen. @returns the kinds */
async function jelajahi(siapa: TelegramUser, perintah: readonly string[]): Promise<string[]> {
  const sudah = new Set<string>();
  for (const satu of perintah) {
    await siapa.say(satu);
    const layar = siapa.last();
    const antre: string[] = [];
    const lihat = () => {
      for (const button of siapa.messages().slice(-3).flatMap((one) => one.inlineKeyboard.flat()))
        if ('callback_data' in button && !sudah.has(macam(button.callback_data))) {
          sudah.add(macam(button.callback_data));
          antre.push(button.callback_data);
        }
      const dilihat = siapa.message(layar.messageId).inlineKeyboard.flat();
      for (const button of dilihat)
        if ('callback_data' in button && !sudah.has(macam(button.callback_data))) {
          sudah.add(macam(button.callback_data));
          antre.push(button.callback_data);
        }
    };
    lihat();
    for (let data = antre.shift(); data !== undefined; data = antre.shift()) {
      if (data.includes('cabut_ya')) continue;
      await siapa.pressData(layar, data);
      lihat();
    }
  }
  return [...sudah];
}

test.each([
  ['Sekcam', ['/status', '/belum', '/capaian', '/riwayat', '/periksa', '/petugas', '/undang', '/kalender', '/dpa', '/pengaturan', '/digest', '/bantuan']],
  ['Camat', ['/status', '/belum', '/setujui', '/keputusan', '/digest']],
  ['Kasi PMD', ['/lapor', '/belum', '/capaian', '/riwayat', '/ubah']],
] as const)('every screen of an office of 108 desa fits a phone message: %s', async (nama, perintah) => {
  const siapa = office.orang(nama);
  const macamnya = await jelajahi(siapa, perintah);
  await office.settle();
  console.log(nama, macamnya.length, macamnya.join('\n'));
  const refused = office.emulator.refusals().filter(({ refused: why }) => !why?.includes('not modified'));
  expect(refused.map((r) => [r.refused, r.method, JSON.stringify(r.payload).slice(0, 300), JSON.stringify(r.payload).length])).toEqual([]);
  expect(office.log).toEqual([]);
  for (const m of siapa.messages()) expect((m.text ?? '').length).toBeLessThanOrEqual(4096);
}, 240_000);

test('jobs', async () => {
  for (const t of ['2026-04-07T07:30:00+07:00', '2026-04-08T09:00:00+07:00', '2026-04-13T07:05:00+07:00', '2026-04-20T07:05:00+07:00', '2026-04-21T10:05:00+07:00']) {
    office.clock.set(t);
    await office.tick();
    await office.settle();
  }
  const refused = office.emulator.refusals().filter(({ refused: why }) => !why?.includes('not modified'));
  expect(refused.map((r) => [r.refused, r.method, JSON.stringify(r.payload).slice(0, 300)])).toEqual([]);
  expect(office.log).toEqual([]);
}, 240_000);
