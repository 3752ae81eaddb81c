import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_ROLES } from '../../../../src/store/embedded/server/transport.ts';
import { startEmbedded } from '../../../../src/store/embedded/start-embedded.ts';

const isRoot = process.getuid?.() === 0;
let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'kt-'));
});
afterEach(() => {
  chmodSync(parent, 0o700);
  rmSync(parent, { recursive: true });
});

test('a path that is too long for a socket is refused before anything is made', async () => {
  const path = join(parent, 'x'.repeat(100));
  const result = await startEmbedded(path);
  expect(result).toMatchObject({ ok: false, refusal: { code: 'embedded-path-too-long', path } });
  expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
});

test.runIf(isRoot)('as root, a folder that the server’s user cannot enter is refused', async () => {
  const path = join(parent, 'live');
  const result = await startEmbedded(path);
  expect(result).toMatchObject({ ok: false, refusal: { code: 'embedded-unreachable', path } });
});

test.skipIf(isRoot)('a folder that we may not write to is refused', async () => {
  chmodSync(parent, 0o500);
  const path = join(parent, 'live');
  const result = await startEmbedded(path);
  expect(result).toMatchObject({ ok: false, refusal: { code: 'embedded-not-ours', path } });
});

test('folders above the home keep their mode, and those made on the way can be entered', async () => {
  chmodSync(parent, 0o755);
  const umask = process.umask(0o077);
  const result = await startEmbedded(join(parent, 'a', 'b', 'live'));
  process.umask(umask);
  expect(statSync(parent).mode & 0o777).toBe(0o755);
  if (isRoot) expect(statSync(join(parent, 'a', 'b')).mode & 0o777).toBe(0o755);
  expect(statSync(join(parent, 'a', 'b', 'live')).mode & 0o777).toBe(0o700);
  if (result.ok) await result.value.release();
  expect(result.ok).toBe(true);
});

test('without unix sockets it listens on loopback and asks for a random password', async () => {
  chmodSync(parent, 0o755);
  mkdirSync(join(parent, 'live'));
  const result = await startEmbedded(join(parent, 'live'), { transport: 'tcp' });
  if (!result.ok) throw new Error(result.refusal.code);
  const { connection, release } = result.value;
  expect(connection.host).toBe('127.0.0.1');
  const wrong = new pg.Client({ ...connection, password: 'tebakan' });
  await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' });
  const right = new pg.Client(connection);
  await right.connect();
  await right.end();
  const superuser = new pg.Client({ ...connection, user: DATABASE_ROLES.superuser });
  await superuser.connect();
  const { rows } = await superuser.query('SHOW unix_socket_directories');
  expect(rows).toEqual([{ unix_socket_directories: '' }]);
  await superuser.end();
  await release();

  const again = await startEmbedded(join(parent, 'live'), { transport: 'tcp' });
  if (!again.ok) throw new Error(again.refusal.code);
  expect(again.value.connection.password).toBe(connection.password);
  await again.value.release();
});
