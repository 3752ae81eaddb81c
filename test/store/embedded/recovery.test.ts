import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Embedded, EmbeddedEvent, EmbeddedOptions } from '../../../src/store/embedded/embedded.ts';
import { SYSTEM_USER } from '../../../src/store/embedded/home/server-user.ts';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';
import { reachableFolder } from '../../support/database/reachable-folder.ts';

let parent: string;
let home: string;
beforeAll(async () => {
  parent = reachableFolder();
  home = join(parent, 'live');
  // What a power cut in the middle of the very first start leaves.
  // What a power cut in the middle of the very first start leaves.
  mkdirSync(join(home, 'data.new', 'base'), { recursive: true });
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${SYSTEM_USER}:`, home]);
  const first = await started();
  await query(first, 'CREATE TABLE kept (value int); INSERT INTO kept VALUES (28)');
  await first.release();
});
afterAll(() => rmSync(parent, { recursive: true }));

async function started(options: EmbeddedOptions = {}): Promise<Embedded> {
  const result = await startEmbedded(home, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function query(embedded: Embedded, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(embedded.owner);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const kept = (embedded: Embedded) => query(embedded, 'SELECT value FROM kept');
const pidFile = () => join(home, 'data', 'postmaster.pid');
const serverPid = () => Number.parseInt(readFileSync(pidFile(), 'utf8'), 10);

/** A program of the server's user that is no PostgreSQL. */
async function bystander(): Promise<ChildProcess> {
  const { uid, gid } = statSync(join(home, 'data'));
  const child = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' });
  await new Promise((resolve) => child.once('spawn', resolve));
  return child;
}

test('it listens on a socket in a 0700 folder only, in UTC, with checksums and nothing given up of safety', async () => {
  const embedded = await started();
  const names = [
    'listen_addresses',
    'TimeZone',
    'data_checksums',
    'fsync',
    'synchronous_commit',
    'full_page_writes',
  ];
  const rows = await query(
    embedded,
    `SELECT ${names.map((name) => `current_setting('${name}') AS "${name}"`).join()}`,
  );
  expect(rows).toEqual([
    {
      listen_addresses: '',
      TimeZone: 'UTC',
      data_checksums: 'on',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
    },
  ]);
  expect(statSync(join(home, 'run')).mode & 0o777).toBe(0o700);
  await embedded.release();
});

test('killed under its user, it is started again with everything in it', async () => {
  const events: EmbeddedEvent[] = [];
  let recovered: () => void;
  const isBack = new Promise<void>((resolve) => {
    recovered = resolve;
  });
  const onEvent = (event: EmbeddedEvent) => {
    events.push(event);
    if (event === 'recovered') recovered();
  };
  const embedded = await started({ onEvent });
  process.kill(serverPid(), 'SIGKILL');
  await isBack;
  expect(await kept(embedded)).toEqual([{ value: 28 }]);
  expect(events).toEqual(['starting', 'lost', 'starting', 'recovered']);
  const server = serverPid();
  await embedded.release();
  expect(() => process.kill(server, 0)).toThrow('ESRCH');
});

test('the number in a stale postmaster.pid belongs to another program: that one is left alone', async () => {
  const other = await bystander();
  writeFileSync(pidFile(), `${other.pid}\n${join(home, 'data')}\n1700000000\n5432\n${join(home, 'run')}\n\n`);
  writeFileSync(join(home, 'run', '.s.PGSQL.5432.lock'), `${other.pid}\n`);
  const embedded = await started();
  expect(await kept(embedded)).toEqual([{ value: 28 }]);
  await embedded.release();
  expect(other.exitCode).toBeNull();
  other.kill();
});

test('an empty postmaster.pid, as a power cut leaves it, is no obstacle', async () => {
  writeFileSync(pidFile(), '');
  const embedded = await started();
  expect(await kept(embedded)).toEqual([{ value: 28 }]);
  await embedded.release();
});

test('a server that is being stopped by somebody else is waited for', async () => {
  const embedded = await started();
  const { uid, gid } = statSync(join(home, 'data'));
  const stop = spawn('kill', ['-INT', String(serverPid())], { uid, gid });
  await new Promise((resolve) => stop.once('exit', resolve));
  const next = await started();
  expect(await kept(next)).toEqual([{ value: 28 }]);
  await embedded.release();
  expect(await kept(next)).toEqual([{ value: 28 }]);
  await next.release();
});

test('a data folder of another major version is refused and not touched', async () => {
  writeFileSync(join(home, 'data', 'PG_VERSION'), '17\n');
  expect(await startEmbedded(home)).toEqual({
    ok: false,
    refusal: { code: 'embedded-version', path: home, found: '17', wanted: '18' },
  });
  writeFileSync(join(home, 'data', 'PG_VERSION'), '18\n');
});
