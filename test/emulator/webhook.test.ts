import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webhookCallback } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { request, smallBot } from '../support/emulator/small-bot.ts';

let emulator: Emulator;
let server: Server | undefined;

beforeEach(async () => {
  emulator = await startEmulator({ webhook: { firstRetryMs: 1, maxRetryMs: 4 } });
});
afterEach(async () => {
  await emulator.close();
  server?.closeAllConnections();
  server?.close();
});

async function serve(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const listening = createServer(handler);
  server = listening;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/telegram`;
}

test('a grammY bot behind a webhook with a secret answers', async () => {
  const bot = smallBot(emulator);
  bot.on('message:text', (ctx) => ctx.reply(`Anda menulis: ${ctx.message.text}`));
  const url = await serve(webhookCallback(bot, 'http', { secretToken: 'rahasia-1' }));
  await bot.api.setWebhook(url, { secret_token: 'rahasia-1' });
  const siti = emulator.user({ firstName: 'Siti' });
  await siti.say('halo');
  expect(siti.last().text).toBe('Anda menulis: halo');
  expect(await bot.api.getWebhookInfo()).toMatchObject({ url, pending_update_count: 0 });
  expect((await request(emulator, 'getUpdates', {})).description).toBe(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
});

test('what is not answered with 2xx comes again under its number, and what follows in the chat waits', async () => {
  const got: string[] = [];
  let failures = 2;
  const url = await serve(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const update = JSON.parse(Buffer.concat(chunks).toString()) as {
      update_id: number;
      message: { text: string };
    };
    got.push(`${update.update_id} ${update.message.text}`);
    const fails = update.message.text === 'satu' && failures-- > 0;
    response.writeHead(fails ? 500 : 200).end();
  });
  await request(emulator, 'setWebhook', { url });
  const siti = emulator.user({ firstName: 'Siti' });
  const budi = emulator.user({ firstName: 'Budi' });
  const acts = [siti.say('satu'), siti.say('dua'), budi.say('lain')];
  await Promise.all(acts);
  expect(got.filter((line) => !line.includes('lain'))).toEqual(['1 satu', '1 satu', '1 satu', '2 dua']);
  expect(got).toContain('3 lain');
  expect((await request(emulator, 'getWebhookInfo', {})).result).toMatchObject({
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
  });
});

test('after deleteWebhook the updates wait for getUpdates', async () => {
  const url = await serve((_, response) => void response.writeHead(503).end());
  await request(emulator, 'setWebhook', { url });
  const siti = emulator.user({ firstName: 'Siti' });
  await siti.say('halo', { wait: false });
  await request(emulator, 'deleteWebhook', {});
  expect((await request(emulator, 'getUpdates', {})).result).toHaveLength(1);
});

test('a call in the answer to an update is done', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ method: 'sendMessage', chat_id: 1_000_001, text: 'langsung' }));
  });
  await request(emulator, 'setWebhook', { url });
  const siti = emulator.user({ firstName: 'Siti' });
  await siti.say('halo');
  expect(siti.last().text).toBe('langsung');
});

test('a tap does not wait behind a message of the same chat', async () => {
  const got: string[] = [];
  let release = () => {};
  const tapSeen = new Promise<void>((done) => {
    release = done;
  });
  const url = await serve(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const isTap = Buffer.concat(chunks).includes('callback_query');
    got.push(isTap ? 'tap' : 'message');
    if (isTap) release();
    else await tapSeen;
    response.writeHead(200).end();
  });
  await request(emulator, 'setWebhook', { url });
  const siti = emulator.user({ firstName: 'Siti' });
  const message = siti.say('lambat');
  await siti.pressData(1, 'x');
  await message;
  expect(got).toEqual(['message', 'tap']);
});
