import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWebhook, type WebhookServer } from '../../../src/edge/receiving/webhook.ts';
import { createLog } from '../../../src/log.ts';

const SECRET = 'a-secret-of-the-tests';

let server: WebhookServer;
let handled: number[];
let lines: string[];
beforeEach(async () => {
  handled = [];
  lines = [];
  server = await start();
});
afterEach(() => server.close());

const start = (requestMs?: number) =>
  startWebhook(
    { host: '127.0.0.1', port: 0, secret: SECRET, requestMs },
    async (update) => {
      handled.push(update.update_id);
      return { tried: Promise.resolve() };
    },
    createLog({ level: 'info', write: (line) => void lines.push(line) }),
    () => undefined,
  );

async function post(body: string, secret = SECRET): Promise<Response> {
  return await fetch(`http://127.0.0.1:${server.port}/`, {
    method: 'POST',
    body,
    headers: { 'x-telegram-bot-api-secret-token': secret },
  });
}

const message = (chat: unknown, id: unknown = 1) => ({
  message_id: id,
  date: 1,
  chat: { id: chat, type: 'private' },
  from: { id: chat },
  text: 'halo',
});

test('an update is taken', async () => {
  expect((await post(JSON.stringify({ update_id: 5, message: message(7) }))).status).toBe(200);
  expect(handled).toEqual([5]);
});

test.each([
  ['a broken number', '{"update_id":1.5}'],
  ['a number beyond all', '{"update_id":1e300}'],
  ['2^63', '{"update_id":9223372036854775808}'],
  ['a negative number', '{"update_id":-1}'],
  ['a number as text', '{"update_id":"5"}'],
  ['no object', '5'],
  ['nothing', 'null'],
  ['no JSON', '{'],
  ['a chat of text', JSON.stringify({ update_id: 5, message: message('tujuh') })],
  ['a chat beyond all', JSON.stringify({ update_id: 5, message: message(1e300) })],
  ['a message number that is none', JSON.stringify({ update_id: 5, message: message(7, 1.5) })],
  ['a press by nobody', JSON.stringify({ update_id: 5, callback_query: { id: '1', from: { id: null } } })],
])('%s is no update: 400, and nobody works on it', async (_, body) => {
  expect((await post(body)).status).toBe(400);
  expect(handled).toEqual([]);
});

test('without the secret nothing is read, the line is closed, and nothing is logged', async () => {
  const response = await post(JSON.stringify({ update_id: 5, message: message(7) }), 'wrong');
  expect(response.status).toBe(401);
  expect(response.headers.get('connection')).toBe('close');
  expect(handled).toEqual([]);
  expect(lines).toEqual([]);
});

test.each([
  '',
  'POST / HTTP/1.1\r\nhost: x\r\n',
  `POST / HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\ncontent-length: 100\r\n\r\n{"upd`,
])('a request that does not come to its end is closed', async (sent) => {
  const hasty = await start(100);
  const socket = connect(hasty.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(sent === '' ? 'P' : sent);
  socket.resume();
  await once(socket, 'close');
  await hasty.close();
  expect(handled).toEqual([]);
  expect(lines).toEqual([]);
});
