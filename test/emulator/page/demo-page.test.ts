import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_STRINGS } from '../../../src/emulator/page/demo-options.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { demoOptions, pageStrings } from '../../support/emulator/demo-bot.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator(demoOptions(async () => {}));
});
afterAll(() => emulator.close());

/** A request with headers that fetch would not let a test choose. */
function status(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((done, fail) => {
    const sent = httpRequest(`${emulator.apiRoot}${path}`, { method, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    sent.on('error', fail).end(method === 'POST' ? '{"text":"halo"}' : undefined);
  });
}

const host = () => new URL(emulator.apiRoot).host;

test.each([
  ['the page itself', 'GET', '/', () => ({}), 200],
  ['its script', 'GET', '/web/app.js', () => ({}), 200],
  ['a file outside of it', 'GET', '/web/..%2Fserver.ts', () => ({}), 404],
  ['its own act', 'POST', '/demo/chats/camat/say', () => ({ origin: `http://${host()}` }), 200],
  ['an act of another page', 'POST', '/demo/chats/camat/say', () => ({ origin: 'https://contoh.id' }), 403],
  ['an act without an origin', 'POST', '/demo/chats/camat/say', () => ({}), 403],
  ['another page reading', 'GET', '/demo/state', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
  ['a foreign name for this machine', 'GET', '/demo/state', () => ({ host: 'jahat.contoh.id' }), 403],
  ['a role that there is not', 'GET', '/demo/chats/bupati', () => ({}), 404],
  ['an unknown jump', 'POST', '/demo/clock/lusa', () => ({ origin: `http://${host()}` }), 404],
  ['a browser at the Bot API', 'POST', '/bot1:x/getMe', () => ({ origin: `http://${host()}` }), 403],
])('%s: %s %s', async (_what, method, path, headers, expected) => {
  expect(await status(method, path, headers())).toBe(expected);
});

test.each(['id', 'en'] as const)('every string of the page is there in %s', (language) => {
  const strings = pageStrings(language);
  expect(Object.keys(strings)).toEqual([...PAGE_STRINGS]);
  expect(Object.values(strings).every((text) => text.length > 0)).toBe(true);
});
