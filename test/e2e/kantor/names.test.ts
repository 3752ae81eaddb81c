import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-02T09:00:00+07:00' });
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

let account = 7_500_001;

async function invitation(role: string): Promise<string> {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/undang');
  await sekcam.tap(role);
  await sekcam.tap('Tetap');
  return /https:\S+\?start=[\w-]+/.exec(sekcam.last().caption ?? '')![0];
}

test('a link pasted into the chat, in a whole message too, is taken as if it had been opened', async () => {
  const siti = office.emulator.user({ firstName: 'Siti Aminah' });
  const link = await invitation('Pengamat');
  await siti.say(`Undangan Pengamat (sekali pakai): ${link.replace(/t\.me\/\w+/, 't.me/bot_lain')}`);
  expect(siti.last().text).toBe(office.program.runtime.say('stranger'));
  await siti.say(`Undangan Pengamat (sekali pakai): ${link} .`);
  expect(siti.last().text).toContain('Selamat datang, Siti Aminah');
});

test.each([
  ['\u202eitiS', undefined, 'itiS'],
  ['\u200b\u2060', 'rini_perak', '@rini_perak'],
  ['\u3164', undefined, 'Tanpa nama'],
  ['Sekretaris\nKecamatan ✔ ★', undefined, 'Sekretaris Kecamatan'],
  [`Ani${'\u0301'.repeat(200)}`, undefined, 'Ani\u0301\u0301\u0301'.normalize('NFC')],
  ['👩🏽‍🌾 Tani', undefined, '👩🏽‍🌾 Tani'],
])('the name %j of %s is shown as %s', async (firstName, username, shown) => {
  const person = office.emulator.user({ id: account++, firstName, username });
  await person.start(/start=([\w-]+)/.exec(await invitation('Pengamat'))![1]);
  expect(person.last().text).toContain(`Selamat datang, ${shown}. `);
  const row = await office.db.prisma.person.findUniqueOrThrow({ where: { telegramId: BigInt(person.id) } });
  expect(row.name).toBe(shown);
});

test('a changed name arrives with the next message, on every screen', async () => {
  const operator = office.person('Operator Desa Sembung');
  const ofOperator = { telegramId: BigInt(operator.id) };
  await office.db.prisma.person.updateMany({ where: ofOperator, data: { name: 'Nama Lama' } });
  await operator.say('/bantuan');
  const sekcam = office.person('Sekcam');
  await sekcam.say('/petugas');
  await sekcam.tap('Berikutnya ›').catch(() => undefined);
  expect(sekcam.transcript()).toContain('Operator Desa Sembung · Operator Desa Sembung');
  expect(sekcam.transcript()).not.toContain('Nama Lama');
});

test('an obstacle and a reason that hide or reverse text reach nobody so', async () => {
  const operator = office.person('Operator Desa Perak');
  await operator.say('/lapor');
  for (let at = 0; at < 6 && !operator.last().text?.includes('Periksa, lalu kirim'); at++) {
    const buttons = operator
      .last()
      .inlineKeyboard.flat()
      .map((one) => one.text);
    await operator.tap(buttons.find((one) => /Nihil|Lewati|Belum/.test(one)) ?? buttons[0]!);
  }
  await operator.tap('+ Kendala');
  const all = operator.last().inlineKeyboard.flat()[0];
  if (operator.last().text?.includes('Untuk yang mana')) await operator.tap(all!.text);
  await operator.say('banjir \u202ekaur\u202c\u200b jalan putus!');
  expect(operator.transcript()).toContain('banjir kaur jalan putus');
  const { text } = await office.db.prisma.kendala.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(text).not.toMatch(/[\u202a-\u202e\u200b]/);
});
