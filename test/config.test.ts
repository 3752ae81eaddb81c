import { execSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultDataDir, type Machine } from '../src/config/data-dir.ts';
import { loadEnvFile } from '../src/config/env-file.ts';
import { readConfig } from '../src/config.ts';
import { projectFile } from '../src/project-root.ts';
import { sayRefusal } from '../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../src/text/translator.ts';

const MACHINE: Machine = {
  isRoot: false,
  platform: 'linux',
  homeDir: '/home/perak',
  checkout: '/home/perak/kentongan',
};
const TOKEN = '123456:rahasia-sekali';

function accepted(env: NodeJS.ProcessEnv, machine = MACHINE) {
  const result = readConfig(env, machine);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal.mistakes));
  return result.value;
}

function mistakes(env: NodeJS.ProcessEnv) {
  const result = readConfig(env, MACHINE);
  return result.ok ? [] : result.refusal.mistakes;
}

describe('what is accepted', () => {
  test('nothing set is the demonstration, with a folder of its own', () => {
    expect(accepted({})).toEqual({
      mode: 'demo',
      language: 'id',
      logLevel: 'info',
      clockStart: undefined,
      database: { kind: 'embedded', home: '/home/perak/.local/share/kentongan/demo' },
      port: 8787,
    });
  });

  test('a token alone is the bot at Telegram by long polling', () => {
    expect(accepted({ BOT_TOKEN: TOKEN })).toMatchObject({
      mode: 'live',
      token: TOKEN,
      botId: '123456',
      apiRoot: 'https://api.telegram.org',
      database: { kind: 'embedded', home: '/home/perak/.local/share/kentongan/live' },
      updates: { kind: 'polling' },
    });
  });

  test('a webhook listens on WEBHOOK_PORT, else PORT, else 8080', () => {
    const env = {
      BOT_TOKEN: TOKEN,
      WEBHOOK_URL: 'https://desa.example/t/',
      WEBHOOK_SECRET: 'a_-Z9a_-Z9a_-Z9a',
    };
    const expected = {
      kind: 'webhook',
      url: 'https://desa.example/t',
      secret: 'a_-Z9a_-Z9a_-Z9a',
      host: '127.0.0.1',
    };
    expect(accepted(env)).toMatchObject({ updates: { ...expected, port: 8080 } });
    expect(accepted({ ...env, PORT: '81' })).toMatchObject({ updates: { ...expected, port: 81 } });
    expect(accepted({ ...env, PORT: '81', WEBHOOK_PORT: '82', WEBHOOK_HOST: '0.0.0.0' })).toMatchObject({
      updates: { ...expected, port: 82, host: '0.0.0.0' },
    });
  });

  test.each([
    'postgresql://u:p@db.example:5432/kentongan',
    'postgres://u@/kentongan?host=%2Frun%2Fpostgresql',
  ])('DATABASE_URL %s', (url) => {
    expect(accepted({ BOT_TOKEN: TOKEN, DATABASE_URL: url })).toMatchObject({
      database: { kind: 'server', url },
    });
  });

  test.each(['http://127.0.0.1:9', 'http://localhost:9', 'http://[::1]:9'])(
    'at %s the webhook may be http and the clock may be moved',
    (root) => {
      const env = {
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: root,
        WEBHOOK_URL: root,
        WEBHOOK_SECRET: 's'.repeat(16),
      };
      const config = accepted({ ...env, KENTONGAN_CLOCK: '2026-04-03T07:00:00+07:00' });
      expect(config.clockStart?.toString()).toBe('2026-04-03T00:00:00Z');
    },
  );

  test('an empty text is the same as no variable', () => {
    expect(accepted({ BOT_TOKEN: '', DATABASE_URL: ' ', LOG_LEVEL: '' })).toMatchObject({ mode: 'demo' });
  });
});

describe('what is refused, naming the variable', () => {
  const live = { BOT_TOKEN: TOKEN };
  test.each<[string, NodeJS.ProcessEnv, { code: string; variable: string }]>([
    ['no token but a word', { BOT_TOKEN: 'token' }, { code: 'config-token', variable: 'BOT_TOKEN' }],
    [
      'a database without a token',
      { DATABASE_URL: 'postgres://h/d' },
      { code: 'config-needs-token', variable: 'DATABASE_URL' },
    ],
    [
      'a webhook without a token',
      { WEBHOOK_URL: 'https://h', WEBHOOK_SECRET: 's'.repeat(16) },
      { code: 'config-needs-token', variable: 'WEBHOOK_URL' },
    ],
    [
      'an API root without a token',
      { TELEGRAM_API_ROOT: 'http://h' },
      { code: 'config-needs-token', variable: 'TELEGRAM_API_ROOT' },
    ],
    [
      'another database',
      { ...live, DATABASE_URL: 'mysql://h/d' },
      { code: 'config-database-url', variable: 'DATABASE_URL' },
    ],
    [
      'no address',
      { ...live, DATABASE_URL: 'localhost' },
      { code: 'config-database-url', variable: 'DATABASE_URL' },
    ],
    [
      'a webhook without a secret',
      { ...live, WEBHOOK_URL: 'https://h' },
      { code: 'config-secret-missing', variable: 'WEBHOOK_SECRET' },
    ],
    [
      'an http webhook',
      { ...live, WEBHOOK_URL: 'http://h', WEBHOOK_SECRET: 's'.repeat(16) },
      { code: 'config-webhook-url', variable: 'WEBHOOK_URL' },
    ],
    [
      'a webhook that only looks like loopback',
      { ...live, WEBHOOK_URL: 'http://127.0.0.1.h', WEBHOOK_SECRET: 's'.repeat(16) },
      { code: 'config-webhook-url', variable: 'WEBHOOK_URL' },
    ],
    [
      'a webhook that is no address',
      { ...live, WEBHOOK_URL: 'h', WEBHOOK_SECRET: 's'.repeat(16) },
      { code: 'config-url', variable: 'WEBHOOK_URL' },
    ],
    [
      'a secret with a blank',
      { ...live, WEBHOOK_SECRET: 'a b' },
      { code: 'config-webhook-secret', variable: 'WEBHOOK_SECRET' },
    ],
    [
      'a secret of 15',
      { ...live, WEBHOOK_SECRET: 'x'.repeat(15) },
      { code: 'config-webhook-secret-short', variable: 'WEBHOOK_SECRET' },
    ],
    [
      'a secret of 257',
      { ...live, WEBHOOK_SECRET: 'x'.repeat(257) },
      { code: 'config-webhook-secret', variable: 'WEBHOOK_SECRET' },
    ],
    [
      'a port too high',
      { ...live, WEBHOOK_PORT: '65536' },
      { code: 'config-port', variable: 'WEBHOOK_PORT' },
    ],
    ['a port that is a word', { PORT: 'http' }, { code: 'config-port', variable: 'PORT' }],
    ['a demo port below zero', { DEMO_PORT: '-1' }, { code: 'config-port', variable: 'DEMO_PORT' }],
    [
      'a host that is an address',
      { WEBHOOK_HOST: 'http://h' },
      { code: 'config-host', variable: 'WEBHOOK_HOST' },
    ],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, { code: 'config-choice', variable: 'LOG_LEVEL' }],
    ['an unknown language', { BOT_LANGUAGE: 'jv' }, { code: 'config-choice', variable: 'BOT_LANGUAGE' }],
    [
      'a clock without a zone',
      { KENTONGAN_CLOCK: '2026-04-03T07:00' },
      { code: 'config-clock', variable: 'KENTONGAN_CLOCK' },
    ],
    [
      'a moved clock at Telegram',
      { ...live, KENTONGAN_CLOCK: '2026-04-03T00:00:00Z' },
      { code: 'config-clock-real', variable: 'KENTONGAN_CLOCK' },
    ],
    [
      'a relative data folder',
      { DATA_DIR: 'data' },
      { code: 'config-data-dir-relative', variable: 'DATA_DIR' },
    ],
    [
      'a data folder in the checkout',
      { DATA_DIR: '/home/perak/kentongan/data' },
      { code: 'config-data-dir-inside', variable: 'DATA_DIR' },
    ],
    [
      'the checkout itself',
      { DATA_DIR: '/home/perak/kentongan' },
      { code: 'config-data-dir-inside', variable: 'DATA_DIR' },
    ],
  ])('%s', (_name, env, expected) => {
    expect(mistakes(env)).toMatchObject([expected]);
  });

  test('all mistakes are told together, each with its sentence in every language and without the values', () => {
    const found = mistakes({
      BOT_TOKEN: 'sangat-rahasia',
      DATABASE_URL: 'mysql://sangat-rahasia@h',
      WEBHOOK_URL: 'http://h',
      LOG_LEVEL: 'loud',
      DATA_DIR: '/home/perak/kentongan/data',
    });
    for (const language of LANGUAGES) {
      const say = createTranslator(language);
      const lines = found.map((mistake) => sayRefusal(say, mistake));
      expect(lines.map((line) => line.split(':')[0])).toEqual([
        'BOT_TOKEN',
        'DATABASE_URL',
        'WEBHOOK_URL',
        'LOG_LEVEL',
        'WEBHOOK_SECRET',
        'DATA_DIR',
      ]);
      expect(lines.join()).not.toContain('sangat-rahasia');
    }
  });
});

describe('the data folder', () => {
  test.each<[string, NodeJS.ProcessEnv, Partial<Machine>, string]>([
    ['as root', { XDG_DATA_HOME: '/x' }, { isRoot: true }, '/var/lib/kentongan'],
    ['as a user', {}, {}, '/home/perak/.local/share/kentongan'],
    ['with XDG_DATA_HOME', { XDG_DATA_HOME: '/x' }, {}, '/x/kentongan'],
    [
      'with a relative XDG_DATA_HOME, which is ignored',
      { XDG_DATA_HOME: 'x' },
      {},
      '/home/perak/.local/share/kentongan',
    ],
  ])('%s', (_name, env, machine, expected) => {
    expect(defaultDataDir(env, { ...MACHINE, ...machine })).toBe(expected);
  });

  test('a folder beside the checkout whose name begins like it is outside', () => {
    expect(mistakes({ DATA_DIR: '/home/perak/kentongan-data' })).toEqual([]);
  });

  test('a symbolic link into the checkout is inside', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kt-'));
    symlinkSync(projectFile(), join(folder, 'link'));
    const result = readConfig(
      { DATA_DIR: join(folder, 'link', 'baru') },
      { ...MACHINE, checkout: projectFile() },
    );
    rmSync(folder, { recursive: true });
    expect(result).toMatchObject({ refusal: { mistakes: [{ code: 'config-data-dir-inside' }] } });
  });
});

describe('the .env file', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  test('fills what the environment lacks and leaves what it has, even when empty', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kt-'));
    const file = join(folder, '.env');
    writeFileSync(file, 'BOT_TOKEN=1:dari-berkas\nLOG_LEVEL=warn\nDEMO_PORT=5\n', { mode: 0o600 });
    process.env.LOG_LEVEL = 'error';
    process.env.DEMO_PORT = '';
    delete process.env.BOT_TOKEN;
    loadEnvFile(file);
    rmSync(folder, { recursive: true });
    const { BOT_TOKEN, LOG_LEVEL, DEMO_PORT } = process.env;
    expect({ BOT_TOKEN, LOG_LEVEL, DEMO_PORT }).toEqual({
      BOT_TOKEN: '1:dari-berkas',
      LOG_LEVEL: 'error',
      DEMO_PORT: '',
    });
  });

  test('none is fine', () => {
    expect(loadEnvFile('/nowhere/.env')).toEqual({ ok: true, value: undefined });
  });

  const SECRETS = [
    'BOT_TOKEN=1:x',
    ' WEBHOOK_SECRET = x',
    'export DATABASE_URL=x',
    'MIGRATE_DATABASE_URL="x"',
  ];

  describe.skipIf(process.platform === 'win32')('with a secret in it', () => {
    test.each(SECRETS)('is for its user alone: %s', (text) => {
      const folder = mkdtempSync(join(tmpdir(), 'kt-'));
      const path = join(folder, '.env');
      writeFileSync(path, `LOG_LEVEL=\n${text}\n`);
      for (const mode of [0o644, 0o640, 0o604, 0o620]) {
        chmodSync(path, mode);
        const line = `chmod 600 ${path}`;
        expect(loadEnvFile(path)).toEqual({ ok: false, refusal: { code: 'config-env-open', path, line } });
        expect(process.env.BOT_TOKEN).toBe(before.BOT_TOKEN);
        execSync(line);
        expect(loadEnvFile(path)).toEqual({ ok: true, value: undefined });
        process.env = { ...before };
      }
      rmSync(folder, { recursive: true });
    });

    test.runIf(process.getuid?.() === 0)('is not another user’s', () => {
      const folder = mkdtempSync(join(tmpdir(), "kt '"));
      const path = join(folder, '.env');
      writeFileSync(path, 'BOT_TOKEN=1:x\n', { mode: 0o600 });
      chownSync(path, 12_345, 12_345);
      const refused = loadEnvFile(path);
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'config-env-owner', path } });
      if (!refused.ok) execSync(refused.refusal.line);
      expect(loadEnvFile(path)).toEqual({ ok: true, value: undefined });
      rmSync(folder, { recursive: true });
    });
  });

  test('without a secret anybody may read it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kt-'));
    const path = join(folder, '.env');
    writeFileSync(path, 'BOT_TOKEN=\nDATABASE_URL= # kosong\nLOG_LEVEL=info\n', { mode: 0o644 });
    expect(loadEnvFile(path)).toEqual({ ok: true, value: undefined });
    rmSync(folder, { recursive: true });
  });
});

test('.env.example names every variable that is read, and no other', async () => {
  const { readFileSync } = await import('node:fs');
  const { VARIABLES } = await import('../src/config/variables.ts');
  const text = readFileSync(projectFile('.env.example'), 'utf8');
  const named = [...text.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(VARIABLES).sort());
});
