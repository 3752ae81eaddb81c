import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSuperuser } from '../../../../src/store/database/client.ts';
import { grantRows } from '../../../../src/store/database/grant-rows.ts';
import { openStore, type Store } from '../../../../src/store/database/open-store.ts';
import type { Embedded } from '../../../../src/store/embedded/embedded.ts';
import { startEmbedded } from '../../../../src/store/embedded/start-embedded.ts';
import { landedHome } from '../../../support/database/landed-home.ts';
import { reachableFolder } from '../../../support/database/reachable-folder.ts';

let parent: string;
let embedded: Embedded;
let store: Store;
beforeAll(async () => {
  parent = reachableFolder();
  const home = join(parent, 'live');
  await landedHome(home);
  const started = await startEmbedded(home);
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  embedded = started.value;
  const opened = await openStore(embedded, 'live:42');
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  store = opened.value;
}, 240_000);
afterAll(async () => {
  await store.release();
  rmSync(parent, { recursive: true });
});

async function as(config: ClientConfig, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const RIGHTS = `SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls
                  FROM pg_roles WHERE rolname = current_user`;

test('data of the earlier version is there, and is owned by no superuser', async () => {
  expect(await as(embedded.connection, 'SELECT "updateId" FROM "SeenUpdate"')).toEqual([{ updateId: '28' }]);
  const owners = await as(
    embedded.connection,
    `SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = 'public'::regnamespace
     UNION SELECT pg_get_userbyid(typowner) FROM pg_type WHERE typnamespace = 'public'::regnamespace
     UNION SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
     UNION SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'postgres'`,
  );
  expect(owners).toEqual([{ owner: 'kentongan_owner' }]);
});

test('the running program is no superuser and may make nothing', async () => {
  expect(await isSuperuser(store.database)).toBe(false);
  const { rows } = await store.database.pool.query(RIGHTS);
  const no = { rolsuper: false, rolcreaterole: false, rolreplication: false, rolbypassrls: false };
  expect(rows).toEqual([{ ...no, rolcreatedb: false }]);
  expect(await as(embedded.owner, RIGHTS)).toEqual([{ ...no, rolcreatedb: true }]);
});

test('the running program reads and writes rows, with their numbers', async () => {
  const { prisma } = store.database;
  await prisma.holiday.deleteMany();
  await prisma.seenUpdate.update({ where: { updateId: 28n }, data: { at: new Date(0) } });
  await prisma.seenUpdate.create({ data: { updateId: 29n, at: new Date(0) } });
  await prisma.seenUpdate.delete({ where: { updateId: 29n } });
});

const REFUSED = [
  'CREATE TABLE x (n int)',
  'CREATE TEMPORARY TABLE x (n int)',
  'CREATE FUNCTION x() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
  'CREATE DATABASE x',
  'CREATE ROLE x',
  'DROP TABLE "Office"',
  'ALTER TABLE "Office" ADD x int',
  'TRUNCATE "SeenUpdate"',
  'ALTER TABLE "OfficeEvent" DISABLE TRIGGER USER',
  'UPDATE "OfficeEvent" SET id = id',
  'DELETE FROM "OfficeEvent"',
  'DELETE FROM "_prisma_migrations"',
  "COPY (SELECT 1) TO PROGRAM 'id'",
  "COPY (SELECT 1) TO '/tmp/x'",
  "SELECT pg_read_file('postgresql.conf')",
  'SELECT * FROM pg_authid',
  'SET ROLE kentongan_owner',
  'SET ROLE kentongan',
  'ALTER SYSTEM SET fsync = off',
];

describe('the running program is refused', () => {
  for (const sql of REFUSED)
    test(sql, async () => {
      await expect(as(embedded.connection, sql)).rejects.toMatchObject({ code: '42501' });
    });
});

test.each([
  "COPY (SELECT 1) TO PROGRAM 'id'",
  "SELECT pg_read_file('postgresql.conf')",
  'SET ROLE kentongan',
])('the owner of the tables is refused, too: %s', async (sql) => {
  await expect(as(embedded.owner, sql)).rejects.toMatchObject({ code: '42501' });
});

test('a table of a later migration is given to the running program at the next start, its rows only', async () => {
  await as(embedded.owner, 'CREATE TABLE "Later" (id serial PRIMARY KEY)');
  await expect(as(embedded.connection, 'SELECT FROM "Later"')).rejects.toMatchObject({ code: '42501' });
  expect(await grantRows(embedded)).toEqual({ ok: true, value: undefined });
  expect(await as(embedded.connection, 'INSERT INTO "Later" DEFAULT VALUES RETURNING id')).toEqual([
    { id: 1 },
  ]);
  await as(embedded.owner, 'GRANT ALL ON "Later" TO kentongan_app');
  await grantRows(embedded);
  await expect(as(embedded.connection, 'TRUNCATE "Later"')).rejects.toMatchObject({ code: '42501' });
  await as(embedded.owner, 'DROP TABLE "Later"');
});
