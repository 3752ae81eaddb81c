import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../../src/store/database/migration/migrate.ts';
import { emptyDatabase } from '../../../support/database/database.ts';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let folder: string;
beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'kt-'));
  write('20260101000000_init', 'CREATE TABLE desa (nama text);');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const run = () => migrate(database.owner, folder);

test('what is missing is applied once, oldest first', async () => {
  write('20260201000000_kode', 'ALTER TABLE desa ADD kode text; CREATE INDEX ON desa (kode);');
  expect(await run()).toEqual({ ok: true, value: ['20260101000000_init', '20260201000000_kode'] });
  expect(await run()).toEqual({ ok: true, value: [] });
  write('20260301000000_pagu', 'ALTER TABLE desa ADD pagu numeric;');
  expect(await run()).toEqual({ ok: true, value: ['20260301000000_pagu'] });
});

test('of several that start at once one applies and the others wait', async () => {
  const results = await Promise.all([run(), run(), run()]);
  expect(results.flatMap((result) => (result.ok ? result.value : ['refused']))).toEqual([
    '20260101000000_init',
  ]);
});

test('a script that fails keeps nothing of itself and all before it', async () => {
  write('20260201000000_rusak', 'CREATE TABLE separuh (n int); SELECT 1/0;');
  expect(await run()).toEqual({
    ok: false,
    refusal: { code: 'migration-failed', name: '20260201000000_rusak', detail: 'division by zero' },
  });
  expect(await query(`SELECT to_regclass('separuh') AS half, to_regclass('desa') AS whole`)).toEqual([
    { half: null, whole: 'desa' },
  ]);
  writeFileSync(join(folder, '20260201000000_rusak', 'migration.sql'), 'CREATE TABLE separuh (n int);');
  expect(await run()).toEqual({ ok: true, value: ['20260201000000_rusak'] });
});

test('an edited file is refused', async () => {
  await run();
  appendFileSync(join(folder, '20260101000000_init', 'migration.sql'), '\n');
  expect(await run()).toEqual({
    ok: false,
    refusal: { code: 'migration-edited', name: '20260101000000_init' },
  });
});

test('a database that is newer than the program is refused', async () => {
  write('20260201000000_baru', 'SELECT 1;');
  await run();
  rmSync(join(folder, '20260201000000_baru'), { recursive: true });
  expect(await run()).toEqual({
    ok: false,
    refusal: { code: 'migration-unknown', name: '20260201000000_baru' },
  });
});

test('a migration that Prisma recorded as unfinished is refused, one it rolled back is applied anew', async () => {
  await run();
  await query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'y', '20260201000000_b')`,
  );
  write('20260201000000_b', 'SELECT 1;');
  expect(await run()).toEqual({
    ok: false,
    refusal: { code: 'migration-unfinished', name: '20260201000000_b' },
  });
  await query(`UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE id = 'x'`);
  expect(await run()).toEqual({ ok: true, value: ['20260201000000_b'] });
});

test('a new file dated before an applied one is refused, and nothing is applied', async () => {
  await run();
  write('20250101000000_lama', 'CREATE TABLE lama (n int);');
  write('20260201000000_baru', 'CREATE TABLE baru (n int);');
  const refusal = {
    code: 'migration-out-of-order',
    name: '20250101000000_lama',
    newest: '20260101000000_init',
  };
  expect(await run()).toEqual({ ok: false, refusal });
  expect(await query(`SELECT to_regclass('baru') AS made`)).toEqual([{ made: null }]);
});

test('a database that cannot be reached is a refusal with the reason and without the password', async () => {
  const connectionString = 'postgresql://u:sandi-rahasia@127.0.0.1:1/d';
  const result = await migrate({ connectionString }, folder);
  expect(result).toMatchObject({ ok: false, refusal: { code: 'database-unreachable' } });
  expect(JSON.stringify(result)).toMatch(/ECONNREFUSED/);
  expect(JSON.stringify(result)).not.toContain('sandi-rahasia');
});
