import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database/client.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('an instant is stored as it is, even when the server works in Jakarta time', async () => {
  await database.asOwner(`ALTER DATABASE ${database.name} SET TimeZone TO 'Asia/Jakarta'`);
  const own = await openDatabase(database.connection);
  const at = new Date('2026-03-31T17:30:00.000Z');
  await own.prisma.seenUpdate.create({ data: { updateId: 1n, at } });
  const { rows } = await own.pool.query(
    `SELECT at AT TIME ZONE 'UTC' = '2026-03-31 17:30' AS same FROM "SeenUpdate"`,
  );
  expect(rows).toEqual([{ same: true }]);
  await own.close();
});

test('a connection that does not work in UTC is not used', async () => {
  const connectionString = `${database.url}&options=-c%20TimeZone%3DAsia%2FJakarta`;
  await expect(openDatabase({ connectionString })).rejects.toThrow('Asia/Jakarta');
});

test('round trips are counted at the driver, those of a transaction too, only when asked for', async () => {
  const counting = await openDatabase(database.connection, { countRoundTrips: true });
  const before = counting.roundTrips.count;
  await counting.prisma.$transaction(async (tx) => {
    await tx.seenUpdate.findMany();
  });
  expect(counting.roundTrips.count - before).toBe(3); // BEGIN, SELECT, COMMIT
  await counting.close();
  await database.prisma.seenUpdate.count();
  expect(database.roundTrips.count).toBe(0);
});

test('a lost idle connection does not end the program', async () => {
  await database.pool.query('SELECT 1');
  const { rows } = await database.pool.query('SELECT pg_backend_pid() AS pid');
  const killer = await openDatabase(database.connection, { max: 1 });
  const removed = new Promise((resolve) => database.pool.once('remove', resolve));
  await killer.pool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
  await removed;
  expect(await database.prisma.seenUpdate.count()).toBeTypeOf('number');
  await killer.close();
});
