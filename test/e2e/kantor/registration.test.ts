import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let sekcam: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  sekcam = office.person('Sekcam');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

/** The token in the newest invitation on somebody's screen. */
function tokenOn(person: TelegramUser): string {
  const words = person.messages().flatMap((one) => [one.caption ?? '', one.text ?? '']);
  const found = words.findLast((text) => text.includes('?start='));
  const token = /\?start=([\w-]+)/.exec(found ?? '')?.[1];
  if (token === undefined) throw new Error('there is no invitation on the screen');
  return token;
}

test('a stranger gets one polite answer a day with how to be invited, whatever they do, and nothing of them is kept', async () => {
  const stranger = office.emulator.user({ firstName: 'Tamu' });
  const texts = () =>
    stranger
      .messages()
      .filter((one) => one.from === 'bot')
      .map((one) => one.text);
  for (const text of ['/start', 'halo', '/status', '/undang', '/petugas']) await stranger.say(text);
  await stranger.pressData(1, 'v1|lapor.isi|1.2026-03|0');
  const sentence = office.program.runtime.say('stranger');
  expect(texts()).toEqual([sentence]);
  await office.restart();
  await stranger.say('halo?');
  expect(texts()).toEqual([sentence]);
  const chatId = BigInt(stranger.id);
  expect(await office.db.prisma.outbox.count({ where: { chatId } })).toBe(0);
  expect(await office.db.prisma.dialogState.count({ where: { chatId } })).toBe(0);
  expect(await office.db.prisma.person.count({ where: { telegramId: chatId } })).toBe(0);
  const today = office.clock.now();
  office.clock.set(today.add({ hours: 24 }).toString());
  await stranger.say('besok?');
  expect(texts()).toEqual([sentence, sentence]);
  office.clock.set(today.toString());
});

test('somebody who opens invitations that give nothing is told a few times a day, and nothing is kept', async () => {
  const guest = office.emulator.user({ firstName: 'Tamu' });
  for (let n = 0; n < 6; n += 1) await guest.start(`tidak-ada-${n}`);
  const told = guest.messages().filter((one) => one.from === 'bot');
  expect(told).toHaveLength(3);
  expect(await office.db.prisma.outbox.count({ where: { chatId: BigInt(guest.id) } })).toBe(0);
  expect(await office.db.prisma.dialogState.count({ where: { chatId: BigInt(guest.id) } })).toBe(0);
});

test('the sekcam invites a second operator, who is welcomed and can report', async () => {
  await sekcam.say('/undang');
  await sekcam.tap('Operator desa');
  await sekcam.tap('✓ Sembung');
  await sekcam.tap('Tetap');
  expect(sekcam.last().photo).toBeDefined();
  const token = tokenOn(sekcam);

  const siti = office.emulator.user({ firstName: 'Siti' });
  await siti.start(token);
  expect(siti.last().text).toContain('Operator Desa Sembung');
  await siti.start();
  expect(siti.last().text).toContain('Selamat datang kembali, Siti');
  await siti.start(token);
  expect(siti.last().text).toBe(office.program.runtime.say('refusal-undangan-sudah-anda-pakai'));
  expect(siti.commands().map((one) => one.command)).toContain('lapor');
  expect(siti.commands().map((one) => one.command)).not.toContain('undang');
  await expect(hidden(siti.transcript())).toMatchFileSnapshot(
    '../transcripts/kantor/registration-operator.txt',
  );
  await expect(hidden(sekcam.transcript())).toMatchFileSnapshot(
    '../transcripts/kantor/registration-invite.txt',
  );
});

test('two accounts that press one link at once: one is in', async () => {
  await sekcam.say('/undang');
  await sekcam.tap('Pengamat');
  await sekcam.tap('Tetap');
  const token = tokenOn(sekcam);
  const pair = ['Ani', 'Budi'].map((firstName) => office.emulator.user({ firstName }));
  const acts = await Promise.all(pair.map((one) => one.start(token, { wait: false })));
  await Promise.all(acts.map((act) => act.confirmed));
  const welcomed = pair.filter((one) => one.last().text?.startsWith('Selamat datang'));
  expect(welcomed).toHaveLength(1);
});

test('an expired and an unknown invitation are told apart', async () => {
  await sekcam.say('/undang');
  await sekcam.tap('Camat');
  await sekcam.tap('Tetap');
  const token = tokenOn(sekcam);
  const late = office.emulator.user({ firstName: 'Terlambat' });
  await late.start('tidak-ada');
  expect(late.last().text).toBe(office.program.runtime.say('refusal-undangan-tidak-dikenal'));
  office.clock.set('2026-04-20T09:00:00+07:00');
  await late.start(token);
  expect(late.last().text).toBe(office.program.runtime.say('refusal-undangan-kedaluwarsa'));
});

test('an acting role: what is typed for its last day is read or asked again', async () => {
  await sekcam.say('/undang');
  await sekcam.tap('Seksi/Subbag');
  await sekcam.tap('✓ Seksi PMD');
  await sekcam.tap('Plt. (sementara)');
  await sekcam.say('sampai selesai');
  expect(sekcam.last().text).toContain('belum dapat membaca');
  await sekcam.sendSticker();
  expect(sekcam.last().text).toBe(office.program.runtime.say('ketik-tanggal'));
  await sekcam.say('1-1-2026');
  expect(sekcam.last().text).toContain('sudah lewat');
  await sekcam.say('30 Juni');
  expect(sekcam.last().caption).toContain('Plt. Seksi Pemberdayaan Masyarakat dan Desa');
  expect(sekcam.last().caption).toContain('30 Juni 2026');
});

test('links for every desa without an operator come as one list to copy from', async () => {
  const { prisma } = office.db;
  await prisma.assignment.updateMany({ where: { role: 'operator_desa' }, data: { endedAt: new Date() } });
  await sekcam.say('/undang');
  await sekcam.tap('Semua desa kosong (13)');
  await sekcam.tap('Sembung');
  expect(sekcam.clipboard.at(-1)).toMatch(/^Undangan Operator Desa Sembung .*\?start=[\w-]{32}$/);
  const [first] = sekcam.clipboard.at(-1)?.match(/[\w-]{32}$/) ?? [];
  const siti = office.emulator.user({ firstName: 'Siti Baru' });
  await siti.start(first);
  expect(siti.last().text).toContain('Operator Desa Sembung');
});

test('forged presses of somebody without the right do nothing', async () => {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/start');
  const before = await office.db.prisma.invitation.count();
  for (const data of [
    `v1|undang.tetap|${office.officeId}.sekcam.0|0`,
    `v1|undang.semua|${office.officeId}|0`,
    `v1|undang.plt|${office.officeId}.sekcam.0|0`,
  ]) {
    await kasi.pressData(kasi.last(), data);
    expect(kasi.answers().at(-1)?.text).toBe(office.program.runtime.say('button-not-yours'));
  }
  await kasi.say('/undang');
  expect(kasi.last().text).toContain('tidak termasuk peran Anda');
  for (const data of [`v1|undang.tetap|${office.officeId + 1}.sekcam.0|0`, 'v1|undang.tetap|x.y.z|0']) {
    await sekcam.pressData(sekcam.last(), data);
    expect(sekcam.answers().at(-1)?.text).toBe(office.program.runtime.say('button-not-yours'));
  }
  await sekcam.pressData(sekcam.last(), `v1|undang.tetap|${office.officeId}.raja.0|0`);
  await sekcam.pressData(sekcam.last(), `v1|undang.tetap|${office.officeId}.operator_desa.999999|0`);
  expect(await office.db.prisma.invitation.count()).toBe(before);
});

test('a group is told once and left', async () => {
  const group = office.emulator.group({ title: 'Grup WA lama' });
  await group.addBot(sekcam);
  await office.emulator.waitFor(() => !group.hasBot, { what: 'the bot has left the group' });
  const told = group.messages().filter((one) => one.from === 'bot');
  expect(told.map((one) => one.text)).toEqual([office.program.runtime.say('group-goodbye')]);
});

/** Tokens are random; a transcript is not. */
function hidden(transcript: string): string {
  return transcript.replace(/(\?start=|\/start )[\w-]+/g, '$1<token>');
}
