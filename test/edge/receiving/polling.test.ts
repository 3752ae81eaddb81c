import { createServer } from 'node:http';
import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { startPolling } from '../../../src/edge/receiving/polling.ts';
import { createLog } from '../../../src/log.ts';
import { freePort } from '../../support/database/free-port.ts';

test('while Telegram refuses connections the cause is said once, then ever more rarely, and no listener is left behind', async () => {
  const port = await freePort();
  const api = new Api('1:x', { apiRoot: `http://127.0.0.1:${port}` });
  let calls = 0;
  api.config.use((call, method, payload, signal) => {
    calls += 1;
    return call(method, payload, signal);
  });
  const warnings: Error[] = [];
  const listen = (warning: Error) => void warnings.push(warning);
  process.on('warning', listen);
  const lines: string[] = [];
  const log = createLog({ level: 'info', human: false, write: (line) => void lines.push(line) });
  const polling = startPolling(api, (async () => undefined) as never, log, () => undefined);
  // A real time passes between tries; what is waited for is the twelfth of them.
  while (calls < 12) await new Promise((resolve) => setImmediate(resolve));
  const server = createServer((_, response) => response.end('{"ok":true,"result":[]}')).listen(
    port,
    '127.0.0.1',
  );
  while (!lines.some((line) => line.includes('works again')))
    await new Promise((resolve) => setImmediate(resolve));
  await polling.stop();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  process.off('warning', listen);
  expect(warnings.map((one) => one.name)).not.toContain('MaxListenersExceededWarning');
  const said = lines.filter((line) => line.includes('failed')).map((line) => JSON.parse(line));
  expect(said[0]).toMatchObject({ times: 1, cause: 'ECONNREFUSED' });
  expect(said.map(({ times }) => times).slice(0, 4)).toEqual([1, 2, 4, 8]);
}, 120_000);
