import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/people/telegram-user.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { request } from '../support/emulator/small-bot.ts';

let emulator: Emulator;
let siti: TelegramUser;
let messageId: number;

beforeAll(async () => {
  emulator = await startEmulator();
  siti = emulator.user({ id: 11, firstName: 'Siti', started: true });
  emulator.user({ id: 12, firstName: 'Baru' });
  const sent = await request(emulator, 'sendMessage', { chat_id: 11, text: 'halo' });
  messageId = (sent.result as { message_id: number }).message_id;
});
afterAll(() => emulator.close());

const button = (fields: object) => ({ inline_keyboard: [[{ text: 'A', ...fields }]] });
const BAD: [string, object, string][] = [
  ['sendMessage', { text: 'a' }, 'chat_id is empty'],
  ['sendMessage', { chat_id: 99, text: 'a' }, 'chat not found'],
  ['sendMessage', { chat_id: '@siapa', text: 'a' }, 'chat not found'],
  ['sendMessage', { chat_id: 11 }, 'message text is empty'],
  ['sendMessage', { chat_id: 11, text: ' \n ' }, 'message text is empty'],
  ['sendMessage', { chat_id: 11, text: 'a'.repeat(4097) }, 'message is too long'],
  [
    'sendMessage',
    { chat_id: 11, text: `<b>${'a'.repeat(4097)}</b>`, parse_mode: 'HTML' },
    'message is too long',
  ],
  ['sendMessage', { chat_id: 11, text: 'a', parse_mode: 'BBCode' }, 'unsupported parse_mode'],
  [
    'sendMessage',
    { chat_id: 11, text: '<b>a', parse_mode: 'HTML' },
    `can't parse entities: Can't find end tag corresponding to start tag "b"`,
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a < b', parse_mode: 'HTML' },
    `can't parse entities: Unsupported start tag "" at byte offset 2`,
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'abc', entities: [{ type: 'bold', offset: 2, length: 5 }] },
    'entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 7',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'abc', entities: [{ type: 'bold', offset: -1, length: 1 }] },
    'receive an entity with incorrect offset -1',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: '😀b', entities: [{ type: 'bold', offset: 1, length: 1 }] },
    'entity beginning at UTF-16 offset 1 starts or ends in a middle of a UTF-16 symbol',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: button({ callback_data: 'é'.repeat(33) }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: button({ callback_data: '' }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: button({ copy_text: { text: 'x'.repeat(257) } }) },
    'BUTTON_COPY_TEXT_INVALID',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: button({}) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: { inline_keyboard: [[{ callback_data: 'x' }]] } },
    'can\'t parse inline keyboard button: Field "text" must be of type String',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: { inline_keyboard: [{ text: 'A', callback_data: 'x' }] } },
    'field "inline_keyboard" must be an Array of Arrays',
  ],
  ['sendMessage', { chat_id: 11, text: 'a', reply_markup: 'none' }, 'object expected as reply markup'],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: { inline_keyboard: [[{ text: ' ', callback_data: 'x' }]] } },
    'inline keyboard button text must be non-empty',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_markup: button({ url: 'bukan' }) },
    "inline keyboard button URL 'bukan' is invalid: Unsupported URL protocol",
  ],
  [
    'sendMessage',
    {
      chat_id: 11,
      text: 'a',
      reply_markup: { inline_keyboard: Array(101).fill([{ text: 'A', callback_data: 'x' }]) },
    },
    'reply markup is too long',
  ],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', reply_parameters: { message_id: 999 } },
    'message to be replied not found',
  ],
  ['sendMessage', { chat_id: 11, text: 5 }, 'sendMessage: text must be of type string'],
  [
    'sendMessage',
    { chat_id: 11, text: 'a', disable_web_page_preview: true },
    'sendMessage: disable_web_page_preview is not a field of the Bot API',
  ],
  ['editMessageText', { chat_id: 11, message_id: 999, text: 'a' }, 'message to edit not found'],
  ['editMessageText', { chat_id: 11, text: 'a' }, 'message identifier is not specified'],
  [
    'editMessageCaption',
    { chat_id: 11, message_id: 1, caption: 'a' },
    'there is no caption in the message to edit',
  ],
  ['deleteMessage', { chat_id: 11, message_id: 999 }, 'message to delete not found'],
  [
    'answerCallbackQuery',
    { callback_query_id: 'none' },
    'query is too old and response timeout expired or query ID is invalid',
  ],
  ['answerCallbackQuery', { callback_query_id: 'none', text: 'a'.repeat(201) }, 'MESSAGE_TOO_LONG'],
  ['sendPhoto', { chat_id: 11 }, 'there is no photo in the request'],
  ['sendPhoto', { chat_id: 11, photo: 'x', caption: 'a'.repeat(1025) }, 'message caption is too long'],
  ['sendPhoto', { chat_id: 11, photo: 'x' }, 'wrong remote file identifier specified: Wrong string length'],
  ['sendDocument', { chat_id: 11, document: 'https://contoh.id/a.pdf' }, 'not emulated: files by URL'],
  [
    'sendMediaGroup',
    { chat_id: 11, media: [{ type: 'photo', media: 'x' }] },
    'sendMediaGroup: media must be 2-10 items',
  ],
  ['getFile', { file_id: 'x' }, 'invalid file_id'],
  ['setMyCommands', { commands: [{ command: 'Lapor', description: 'a' }] }, 'BOT_COMMAND_INVALID'],
  ['setMyCommands', { commands: [{ command: 'a'.repeat(33), description: 'a' }] }, 'BOT_COMMAND_INVALID'],
  ['setMyCommands', { commands: [{ command: 'lapor', description: '' }] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  [
    'setMyCommands',
    { commands: Array(101).fill({ command: 'a', description: 'a' }) },
    'BOT_COMMANDS_TOO_MUCH',
  ],
  ['setWebhook', { url: 'http://contoh.id/x' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
  [
    'setWebhook',
    { url: 'https://contoh.id', secret_token: 'a b' },
    'secret token contains unallowed characters',
  ],
  ['getUpdates', { limit: 101 }, 'getUpdates: limit must be 1-100'],
  ['sendDice', { chat_id: 11 }, 'not emulated: sendDice'],
  ['sendPoll', { chat_id: 11 }, 'sendPoll: question is required'],
];

test.each(BAD)('%s %o is refused: %s', async (method, payload, why) => {
  const answer = await request(emulator, method, payload);
  expect(answer).toEqual({ status: 400, ok: false, error_code: 400, description: `Bad Request: ${why}` });
});

const GOOD: [string, object][] = [
  ['sendMessage', { chat_id: '11', text: 'a'.repeat(4096) }],
  ['sendMessage', { chat_id: 11, text: `<b>${'a'.repeat(4096)}</b>`, parse_mode: 'HTML' }],
  ['sendMessage', { chat_id: 11, text: 'a', reply_markup: button({ callback_data: 'x'.repeat(64) }) }],
  ['sendMessage', { chat_id: 11, text: 'a', reply_markup: { remove_keyboard: true } }],
  ['sendMessage', { chat_id: 11, text: 'a', reply_markup: { keyboard: [['Ya', { text: 'Tidak' }]] } }],
  ['sendMessage', { chat_id: 11, text: '  a  ', entities: [{ type: 'bold', offset: 2, length: 1 }] }],
  ['SENDMESSAGE', { chat_id: 11, text: 'a' }],
  ['sendChatAction', { chat_id: 11, action: 'typing' }],
  ['setMyName', { name: 'Kentongan', language_code: 'id' }],
  ['setChatMenuButton', { menu_button: { type: 'commands' } }],
];

test.each(GOOD)('%s %o is done', async (method, payload) => {
  expect(await request(emulator, method, payload)).toMatchObject({ status: 200, ok: true });
});

test('an edit that changes nothing is refused, and the message of a person cannot be edited', async () => {
  const same = await request(emulator, 'editMessageText', {
    chat_id: 11,
    message_id: messageId,
    text: ' halo ',
  });
  expect(same.description).toMatch(/^Bad Request: message is not modified: /);
  await siti.say('milik saya', { wait: false });
  const own = siti.messages().at(-1)!.messageId;
  const foreign = await request(emulator, 'editMessageText', { chat_id: 11, message_id: own, text: 'x' });
  expect(foreign.description).toBe("Bad Request: message can't be edited");
});

test('a tap is answered once', async () => {
  await siti.pressData(messageId, 'x', { wait: false });
  const query = emulator.pendingUpdates().at(-1)!.update.callback_query!;
  const answer = () => request(emulator, 'answerCallbackQuery', { callback_query_id: query.id });
  expect((await answer()).ok).toBe(true);
  expect((await answer()).description).toContain('query is too old');
});

test('strangers, tokens and methods are refused as Telegram does', async () => {
  expect(await request(emulator, 'sendMessage', { chat_id: 12, text: 'a' })).toMatchObject({
    status: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  });
  expect(await request(emulator, 'getMe', {}, '1:wrong')).toEqual({
    status: 401,
    ok: false,
    error_code: 401,
    description: 'Unauthorized',
  });
  expect(await request(emulator, 'sendPigeon', {})).toMatchObject({ status: 404 });
  const file = await fetch(`${emulator.apiRoot}/file/bot${emulator.token}/documents/file_404.pdf`);
  expect(file.status).toBe(404);
});

test('a form and a broken body are read as Telegram reads them', async () => {
  const form = new URLSearchParams({
    chat_id: '11',
    text: '5',
    reply_markup: JSON.stringify(button({ callback_data: 'x' })),
  });
  const url = `${emulator.apiRoot}/bot${emulator.token}/sendMessage`;
  expect(await (await fetch(url, { method: 'POST', body: form })).json()).toMatchObject({
    ok: true,
    result: { text: '5' },
  });
  expect(await (await fetch(`${url}?chat_id=11&text=dari%20alamat`)).json()).toMatchObject({ ok: true });
  const broken = await fetch(url, {
    method: 'POST',
    body: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect(await broken.json()).toMatchObject({
    ok: false,
    description: "Bad Request: can't parse JSON object",
  });
});
