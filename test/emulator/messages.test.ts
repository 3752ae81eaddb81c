import { type Bot, GrammyError, InputFile } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/people/telegram-user.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { request, smallBot } from '../support/emulator/small-bot.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DAY_MS = 24 * 3600 * 1000;

let emulator: Emulator;
let bot: Bot;
let siti: TelegramUser;
let now: Date;

beforeEach(async () => {
  now = new Date('2026-04-06T00:00:00Z');
  emulator = await startEmulator({ now: () => now });
  bot = smallBot(emulator);
  siti = emulator.user({ firstName: 'Siti', started: true });
});
afterEach(() => emulator.close());

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown);
  return error instanceof GrammyError ? error.description : `not refused: ${String(error)}`;
}

test('formatting follows the text when white space is cut off', async () => {
  const entities = [{ type: 'bold' as const, offset: 2, length: 4 }];
  const sent = await bot.api.sendMessage(siti.id, '  tebal dan 😀  ', { entities });
  expect(sent.text).toBe('tebal dan 😀');
  expect(sent.entities).toEqual([{ type: 'bold', offset: 0, length: 4 }]);
});

test('HTML becomes text with nested entities', async () => {
  const html = '<b>Kec. <i>Perak</i></b> &lt;35.17.01&gt; <a href="https://contoh.id/?a=1&amp;b=2">lihat</a>';
  const sent = await bot.api.sendMessage(siti.id, html, { parse_mode: 'HTML' });
  expect(sent.text).toBe('Kec. Perak <35.17.01> lihat');
  expect(sent.entities).toEqual([
    { type: 'bold', offset: 0, length: 10 },
    { type: 'italic', offset: 5, length: 5 },
    { type: 'text_link', url: 'https://contoh.id/?a=1&b=2', offset: 22, length: 5 },
  ]);
});

test('edits, deletions and notices stand in the transcript in their order', async () => {
  const keyboard = { inline_keyboard: [[{ text: 'Ya', callback_data: 'y' }]] };
  const question = await bot.api.sendMessage(siti.id, 'Kirim?\nSekali saja.', { reply_markup: keyboard });
  await siti.tap('Ya', { wait: false });
  const [update] = emulator.pendingUpdates();
  await bot.api.answerCallbackQuery(update!.update.callback_query!.id, {
    text: 'Sudah pernah',
    show_alert: true,
  });
  await bot.api.editMessageReplyMarkup(siti.id, question.message_id);
  await bot.api.editMessageText(siti.id, question.message_id, 'Terkirim.');
  await siti.sendAlbum([{ photo: PNG, caption: 'balai desa' }, { photo: PNG }], { wait: false });
  await bot.api.deleteMessage(siti.id, question.message_id);
  expect(siti.transcript()).toBe(`> Kirim?
> Sekali saja.
> [Ya]

1 👆 Ya

> ⚠ Sudah pernah

> ✎ –

> ✎ Terkirim.

2 📎 FOTO · balai desa, FOTO

> ✗ Terkirim.
`);
  expect(siti.messages().filter((message) => message.from === 'bot')).toEqual([]);
});

test('a caption can be changed, and a message of three days ago cannot be deleted', async () => {
  const sent = await bot.api.sendPhoto(siti.id, new InputFile(PNG), { caption: 'Kartu' });
  await bot.api.editMessageCaption(siti.id, sent.message_id, { caption: 'Kartu Senin' });
  expect(siti.last()).toMatchObject({ caption: 'Kartu Senin', edited: true });
  expect(await refusalOf(bot.api.editMessageText(siti.id, sent.message_id, 'x'))).toBe(
    'Bad Request: there is no text in the message to edit',
  );
  now = new Date(now.getTime() + 3 * DAY_MS);
  expect(await refusalOf(bot.api.deleteMessage(siti.id, sent.message_id))).toBe(
    "Bad Request: message can't be deleted for everyone",
  );
});

test('a sent file can be sent again by its file_id, as what it is', async () => {
  const card = await bot.api.sendPhoto(siti.id, new InputFile(PNG));
  const fileId = card.photo.at(-1)!.file_id;
  expect((await bot.api.sendPhoto(siti.id, fileId)).photo).toEqual(card.photo);
  expect(await refusalOf(bot.api.sendDocument(siti.id, fileId))).toBe(
    "Bad Request: can't use file of type Photo as Document",
  );
  const list = await bot.api.sendDocument(siti.id, new InputFile(Buffer.from('a;b'), 'daftar.csv'));
  expect(list.document.mime_type).toBe('text/csv');
});

test('what is no picture is refused as a photo, and nothing as a document', async () => {
  const text = new InputFile(Buffer.from('bukan gambar'), 'kartu.png');
  expect(await refusalOf(bot.api.sendPhoto(siti.id, text))).toBe('Bad Request: IMAGE_PROCESS_FAILED');
  const empty = new InputFile(Buffer.alloc(0), 'kosong.pdf');
  expect(await refusalOf(bot.api.sendDocument(siti.id, empty))).toBe('Bad Request: file must be non-empty');
});

test('a picture too long and thin for Telegram is refused', async () => {
  const thin = Buffer.from(PNG);
  thin.writeUInt32BE(21, 16);
  expect(await refusalOf(bot.api.sendPhoto(siti.id, new InputFile(thin)))).toBe(
    'Bad Request: PHOTO_INVALID_DIMENSIONS',
  );
});

test('a link button of the bot itself starts it with its payload, a copy button fills the clipboard', async () => {
  const row = [
    { text: 'Buka', url: 'https://t.me/kentongan_bot?start=undangan_1' },
    { text: 'Salin', copy_text: { text: 'teks' } },
  ];
  await bot.api.sendMessage(siti.id, 'Undangan', { reply_markup: { inline_keyboard: [row] } });
  await siti.tap('Buka', { wait: false });
  await siti.tap('Salin');
  expect(siti.messages().at(-1)?.text).toBe('/start undangan_1');
  expect(siti.clipboard).toEqual(['teks']);
});

test('texts of the profile are kept per language', async () => {
  await bot.api.setMyName('Kentongan');
  await bot.api.setMyName('Slit drum', { language_code: 'en' });
  expect((await bot.api.getMyName({ language_code: 'en' })).name).toBe('Slit drum');
  expect((await bot.api.getMyName({ language_code: 'id' })).name).toBe('Kentongan');
  await bot.api.setChatMenuButton({ chat_id: siti.id, menu_button: { type: 'commands' } });
  expect(await bot.api.getChatMenuButton({ chat_id: siti.id })).toEqual({ type: 'commands' });
  expect(await request(emulator, 'getChat', { chat_id: siti.id })).toMatchObject({
    result: { first_name: 'Siti' },
  });
});
