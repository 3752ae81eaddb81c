import { type Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/people/telegram-user.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { pollInBackground, smallBot } from '../support/emulator/small-bot.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let emulator: Emulator;
let bot: Bot;
let siti: TelegramUser;

beforeEach(async () => {
  emulator = await startEmulator();
  bot = smallBot(emulator);
  siti = emulator.user({ firstName: 'Siti' });
});
afterEach(async () => {
  await bot.stop();
  await emulator.close();
});

test('a conversation with buttons, edits and a notice reads well afterwards', async () => {
  bot.command('start', (ctx) =>
    ctx.reply('Lembaga aktif?\nTarget 6.', {
      reply_markup: new InlineKeyboard().text('Tetap 6', 'v1|6').text('Lewati', 'v1|-'),
    }),
  );
  bot.callbackQuery('v1|6', async (ctx) => {
    await ctx.answerCallbackQuery('Tercatat');
    await ctx.editMessageText('✔ 6 dari 6', { reply_markup: new InlineKeyboard().text('Ubah', 'v1|u') });
    await ctx.reply('Pilih bulan', { reply_markup: new Keyboard().text('Maret').text('April').oneTime() });
  });
  bot.hears('Maret', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('%PDF-1.7'), 'digest.pdf'), { caption: 'Ini.' }),
  );
  await pollInBackground(bot);

  await siti.start();
  await siti.tap('Tetap 6');
  await siti.tap('Maret');

  expect(siti.last().document?.name).toBe('digest.pdf');
  expect(siti.last().document?.mime).toBe('application/pdf');
  expect(siti.answers()).toEqual([{ text: 'Tercatat', alert: false }]);
  expect(siti.acts).toBe(3);
  expect(emulator.refusals()).toEqual([]);
  expect(siti.transcript()).toBe(`1 💬 /start

> Lembaga aktif?
> Target 6.
> [Tetap 6] [Lewati]

2 👆 Tetap 6

> ⓘ Tercatat

> ✎ ✔ 6 dari 6
> [Ubah]

> Pilih bulan
> ⌨ [Maret] [April]

3 👆 Maret

> [PDF digest.pdf]
> Ini.
`);
});

test('an act returns only when everything the bot answers to it is there', async () => {
  bot.on('message:text', async (ctx) => {
    for (const part of ['satu', 'dua', 'tiga']) await ctx.reply(part);
  });
  await pollInBackground(bot);
  await siti.say('halo');
  expect(siti.messages().map((message) => message.text)).toEqual(['halo', 'satu', 'dua', 'tiga']);
});

test('an act fails with a clear sentence when no bot listens', async () => {
  const quick = await startEmulator({ confirmTimeoutMs: 20 });
  await expect(quick.user({ firstName: 'Budi' }).say('halo')).rejects.toThrow('did not confirm update 1');
  await quick.close();
});

test('a tap names the buttons that are there when the label is wrong', async () => {
  bot.on('message', (ctx) =>
    ctx.reply('?', { reply_markup: new InlineKeyboard().text('Ya', 'y').text('Tidak', 't') }),
  );
  await pollInBackground(bot);
  await siti.say('halo');
  await expect(siti.tap('Mungkin')).rejects.toThrow('Ya | Tidak');
});

test('photos, albums and documents of a person can be downloaded by the bot', async () => {
  const got: { bytes: string; group: string | undefined; caption: string | undefined }[] = [];
  bot.on(['message:photo', 'message:document'], async (ctx) => {
    const file = await ctx.getFile();
    const response = await fetch(`${emulator.apiRoot}/file/bot${emulator.token}/${file.file_path}`);
    const bytes = Buffer.from(await response.arrayBuffer()).toString('base64');
    got.push({ bytes, group: ctx.message.media_group_id, caption: ctx.message.caption });
  });
  await pollInBackground(bot);
  await siti.sendPhoto(PNG, { caption: '12' });
  await siti.sendAlbum([
    { photo: PNG },
    { name: 'a.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF') },
  ]);
  expect(got.map(({ bytes }) => bytes)).toEqual(
    [PNG, PNG, Buffer.from('%PDF')].map((b) => b.toString('base64')),
  );
  expect(got[0]?.caption).toBe('12');
  expect(got[0]?.group).toBeUndefined();
  expect(got[1]?.group).toBeDefined();
  expect(got[2]?.group).toBe(got[1]?.group);
  expect(siti.acts).toBe(2);
});

test('a file of more than 20 MB is refused by getFile', async () => {
  let refusal = '';
  bot.on('message:document', (ctx) => ctx.getFile().catch((error: Error) => (refusal = error.message)));
  await pollInBackground(bot);
  await siti.sendDocument({
    name: 'b.pdf',
    mime: 'application/pdf',
    bytes: Buffer.from('%PDF'),
    sizeBytes: 25_000_000,
  });
  expect(refusal).toContain('Bad Request: file is too big');
});

test('the bot uploads photos and albums by multipart and they keep their bytes', async () => {
  bot.on('message', async (ctx) => {
    await ctx.replyWithPhoto(new InputFile(PNG, 'kartu.png'), { caption: 'Kartu' });
    await ctx.replyWithMediaGroup([
      { type: 'photo', media: new InputFile(PNG), caption: 'satu' },
      { type: 'photo', media: new InputFile(PNG) },
    ]);
  });
  await pollInBackground(bot);
  await siti.say('kirim');
  const photos = siti.messages().filter((message) => message.photo);
  expect(photos.map((message) => message.caption)).toEqual(['Kartu', 'satu', undefined]);
  expect(photos.every((message) => emulator.file(message.photo!).equals(PNG))).toBe(true);
  expect(photos[1]?.mediaGroupId).toBe(photos[2]?.mediaGroupId);
});

test('a message may arrive twice under the same number', async () => {
  const seen: number[] = [];
  bot.on('message', (ctx) => void seen.push(ctx.update.update_id));
  await pollInBackground(bot);
  const act = await siti.say('halo');
  await siti.say('lagi');
  await emulator.redeliver(act.updateIds[0]!);
  expect(seen).toEqual([act.updateIds[0], act.updateIds[0]! + 1, act.updateIds[0]]);
});

test('what was said while the bot was down reaches the next bot, once', async () => {
  const waiting = siti.say('halo', { wait: false });
  await siti.say('dua', { wait: false });
  const texts: (string | undefined)[] = [];
  bot.on('message', (ctx) => void texts.push(ctx.message.text));
  await pollInBackground(bot);
  await (await waiting).confirmed;
  await siti.say('tiga');
  expect(texts).toEqual(['halo', 'dua', 'tiga']);
});

test('stickers, contacts, edits, forged payloads and blocks reach the bot as such', async () => {
  const kinds: string[] = [];
  bot.on('message:sticker', (ctx) => void kinds.push(`sticker ${ctx.message.sticker.emoji}`));
  bot.on('message:contact', (ctx) => void kinds.push(`contact ${ctx.message.contact.first_name}`));
  bot.on('edited_message:text', (ctx) => void kinds.push(`edit ${ctx.editedMessage.text}`));
  bot.on('callback_query:data', (ctx) => void kinds.push(`tap ${ctx.callbackQuery.data}`));
  bot.on('my_chat_member', (ctx) => void kinds.push(ctx.myChatMember.new_chat_member.status));
  bot.on('message:text', (ctx) => ctx.reply('?'));
  await pollInBackground(bot);
  await siti.say('angka');
  await siti.editMessage(siti.messages()[0]!.messageId, 'angka 2');
  await siti.sendSticker('👍');
  await siti.sendContact({ phone: '+620000', firstName: 'Rekan' });
  await siti.pressData(siti.last(), 'v1|forged');
  await siti.block();
  await expect(bot.api.sendMessage(siti.id, 'halo')).rejects.toThrow(
    'Forbidden: bot was blocked by the user',
  );
  await siti.unblock();
  await bot.api.sendMessage(siti.id, 'halo');
  expect(kinds).toEqual(['edit angka 2', 'sticker 👍', 'contact Rekan', 'tap v1|forged', 'kicked', 'member']);
});

test('a tap on an old message still has its old buttons, and its answer can come too late', async () => {
  const data: string[] = [];
  bot.command('start', (ctx) => ctx.reply('A?', { reply_markup: new InlineKeyboard().text('Ya', 'lama') }));
  bot.on('callback_query:data', async (ctx) => {
    data.push(ctx.callbackQuery.data);
    await ctx.editMessageReplyMarkup();
    emulator.expireCallbacks();
    await expect(ctx.answerCallbackQuery()).rejects.toThrow('query is too old');
  });
  await pollInBackground(bot);
  await siti.start();
  const old = siti.last();
  await siti.tap('Ya');
  expect(siti.buttons()).toEqual([]);
  bot.api.config.use((prev, method, payload, signal) => prev(method, payload, signal));
  await siti.tapOn(old, 'Ya');
  expect(data).toEqual(['lama', 'lama']);
});

test('the command menu is the narrowest one that was set', async () => {
  await bot.api.setMyCommands([{ command: 'bantuan', description: 'Bantuan' }]);
  const camat = emulator.user({ firstName: 'Camat' });
  await bot.api.setMyCommands([{ command: 'status', description: 'Keadaan' }], {
    scope: { type: 'chat', chat_id: camat.id },
  });
  expect(siti.commands().map(({ command }) => command)).toEqual(['bantuan']);
  expect(camat.commands().map(({ command }) => command)).toEqual(['status']);
  await bot.api.deleteMyCommands({ scope: { type: 'chat', chat_id: camat.id } });
  expect(camat.commands().map(({ command }) => command)).toEqual(['bantuan']);
});

test('a bot added to a group hears of it, can say so and leave', async () => {
  bot.on('my_chat_member', async (ctx) => {
    await ctx.reply('Saya hanya bekerja di percakapan pribadi.');
    await ctx.leaveChat();
  });
  await pollInBackground(bot);
  const group = emulator.group({ title: 'Warga' });
  await group.addBot(siti);
  expect(group.messages().at(-1)?.text).toBe('Saya hanya bekerja di percakapan pribadi.');
  expect(group.hasBot).toBe(false);
  await expect(bot.api.sendMessage(group.id, 'x')).rejects.toThrow(
    'Forbidden: bot is not a member of the group chat',
  );
});

test('waitFor sees a message that comes by itself', async () => {
  await pollInBackground(bot);
  await siti.start();
  const arrived = emulator.waitFor(() => siti.messages().find((message) => message.text === 'Pengingat'));
  await bot.api.sendMessage(siti.id, 'Pengingat');
  expect((await arrived).from).toBe('bot');
  await expect(emulator.waitFor(() => false, { timeoutMs: 5, what: 'nothing' })).rejects.toThrow('nothing');
});

test('dates are those of the clock that was given', async () => {
  const then = new Date('2026-04-06T00:00:00Z');
  const clocked = await startEmulator({ now: () => then });
  await clocked.user({ firstName: 'Siti' }).say('halo', { wait: false });
  const [update] = clocked.pendingUpdates();
  expect(update?.update.message?.date).toBe(then.getTime() / 1000);
  await clocked.close();
});
