import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { type FreshDatabase, freshDatabase } from './support/database/database.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

async function linesOf(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const error = await work().then(
    () => expect.fail('nothing was refused'),
    (refused: unknown) => refused,
  );
  for (const human of [true, false])
    createLog({ level: 'debug', human, write: (line) => lines.push(line) }).error('failed', { error });
  return lines.join('');
}

test('what Prisma was to store is not written, where and what went wrong is', async () => {
  const data = { telegramId: 7n, name: 'Budi Rahasia', pagu: 987_654_321 };
  const written = await linesOf(() => db.prisma.person.create({ data: data as never }));
  expect(written).not.toMatch(/Budi Rahasia|987/);
  expect(written).toMatch(/PrismaClientValidationError.*person\.create/);
  expect(written).toContain('log-value.test.ts');
});

test('a row that is there already is named by its rule, not by its content', async () => {
  const data = { updateId: 987_654_321n, at: new Date(0) };
  await db.prisma.seenUpdate.create({ data });
  const written = await linesOf(() => db.prisma.seenUpdate.create({ data }));
  expect(written).not.toContain('987');
  expect(written).toContain('P2002');
});

test('the value that PostgreSQL could not read is not written', async () => {
  const written = await linesOf(() => db.pool.query('SELECT $1::numeric', ['9876rahasia']));
  expect(written).not.toContain('9876');
  expect(written).toContain('22P02');
});

test('a value that holds itself, and one that is no error, are written', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', human: false, write: (line) => lines.push(line) });
  const ring: Record<string, unknown> = { n: 1 };
  ring.self = ring;
  log.error('thrown', { error: ring, other: Symbol('x'), nothing: null, at: new Date(0) });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    error: { n: 1 },
    nothing: null,
    at: '1970-01-01T00:00:00.000Z',
  });
});
