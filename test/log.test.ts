import { expect, test } from 'vitest';
import { createLog, type LogLevel } from '../src/log.ts';

/** Of a token's form, put together so that nobody takes it for a real one. */
const TOKEN = ['123456789', 'AAbcdefghijklmnopqrstuvwxyz012345678'].join(':');

function recorder(level: LogLevel = 'debug', human = false) {
  const lines: string[] = [];
  const log = createLog({ level, human, write: (line) => lines.push(line), now: () => Date.UTC(2026, 3, 3) });
  return { log, lines };
}

test('a line is one JSON object with time, level, message and fields', () => {
  const { log, lines } = recorder();
  log.with({ job: 'pengingat' }).info('queued', { count: 13, chat: 9n });
  expect(lines).toEqual([
    '{"time":"2026-04-03T00:00:00.000Z","level":"info","message":"queued","job":"pengingat","count":13,"chat":"9"}\n',
  ]);
});

test('lines below the level are not written', () => {
  const { log, lines } = recorder('warn');
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.error('d');
  expect(lines.map((line) => JSON.parse(line).message)).toEqual(['c', 'd']);
});

test.each([true, false])('no token and no password is written, wherever it stands (human: %s)', (human) => {
  const { log, lines } = recorder('debug', human);
  const error = new Error(`request to https://api.telegram.org/bot${TOKEN}/getMe failed`);
  log.error(`file/bot${TOKEN}/photos/1.jpg`, { error, token: TOKEN, url: 'postgresql://bot:sandi@h/d' });
  log.info('a short one of the emulator: /bot1:abc/getMe');
  expect(lines.join('')).not.toMatch(/AAbcdef|sandi|1:abc/);
  expect(lines.join('')).toContain('api.telegram.org/bot<token>/getMe');
});

test('an error is written with its code and stack', () => {
  const { log, lines } = recorder();
  log.error('failed', { error: Object.assign(new Error('gone'), { code: 'ECONNRESET' }) });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    error: { name: 'Error', message: 'gone', code: 'ECONNRESET' },
  });
  expect(JSON.parse(lines[0] ?? '').error.stack).toContain('log.test.ts');
});

test('on a terminal a line is readable', () => {
  const { log, lines } = recorder('debug', true);
  log.warn('slow', { ms: 900, chat: 'a b' });
  expect(lines).toEqual(['00:00:00 WARN  slow ms=900 chat=a b\n']);
});
