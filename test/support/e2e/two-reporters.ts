import { expect } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import type { TestOffice } from '../office/office.ts';

/** The section's March: figures of the desa as they are, money of two sub kegiatan, the first `money`. */
export async function reportPmd(office: TestOffice, money: string): Promise<TelegramUser> {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap(/^Pakai angka ini/);
  await kasi.say(money);
  await kasi.tap(/^Nihil/);
  await kasi.say('1.000.000');
  await kasi.tap('Kirim');
  expect(kasi.last().text).toContain('Diterima');
  return kasi;
}

/** From March on a setting of the office's money has the value of a button of /pengaturan. */
export async function fromMarch(office: TestOffice, button: string): Promise<void> {
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/pengaturan');
  await kasubbag.tap(button);
  await kasubbag.tap('Mulai Maret 2026 saja');
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
}

/** The bendahara sends its own figure of what the section has sent of the Musrenbang, and presses that it counts. */
export async function bendaharaTakesOver(office: TestOffice, money: string): Promise<TelegramUser> {
  const bendahara = office.person('Bendahara');
  await bendahara.say('/lapor');
  await bendahara.tap(/^Nihil/);
  await bendahara.tap('Kembali ke ringkasan');
  await bendahara.tap(/^Sudah dilaporkan unit lain/);
  await bendahara.tap('Isi angka lain: Musrenbang desa');
  await bendahara.say(money);
  await bendahara.say('kirim');
  await bendahara.say('kirim');
  await bendahara.tap(/^Sudah dilaporkan unit lain/);
  await bendahara.tap('Ambil alih: Musrenbang desa');
  await office.settle();
  expect(bendahara.transcript()).toContain('✔ Diambil alih');
  return bendahara;
}
