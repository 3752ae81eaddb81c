import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

/** Runs statements on another database of the server. */
async function administer(...statements: string[]): Promise<void> {
  const admin = new pg.Client({ ...office.db.owner, database: 'postgres' });
  await admin.connect();
  try {
    for (const sql of statements) await admin.query(sql);
  } finally {
    await admin.end();
  }
}

const CUT = (name: string) =>
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;

test('while the database is away nothing is lost: what was typed is answered once it is back, once', async () => {
  const { name } = office.db;
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  await administer(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`, CUT(name));
  await operator.say('27', { wait: false });
  await office.emulator.waitFor(() => office.log.some((line) => line.includes('trying again')), {
    timeoutMs: 30_000,
  });
  const before = operator.messages().length;
  await administer(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
  await office.emulator.waitFor(() => /2\/3/.test(operator.last().text ?? ''), { timeoutMs: 30_000 });
  expect(operator.messages()).toHaveLength(before + 1);
  const answers = await office.db.prisma.draftAnswer.findMany();
  expect(answers).toHaveLength(1);
});

test('a connection that breaks in the middle of an answer costs nothing: it is worked out again', async () => {
  const operator = office.person('Operator Desa Gadingmangu');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  const other = new pg.Client(office.db.connection);
  await other.connect();
  await other.query('BEGIN; LOCK TABLE "DraftAnswer" IN ACCESS EXCLUSIVE MODE');
  await operator.say('27', { wait: false });
  await waitingFor(other);
  await other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  await other.end();
  await office.emulator.waitFor(() => /^Tanggal/.test(operator.last().text ?? '') === false);
  expect(operator.last().text).toContain('2/3');
  expect(operator.transcript()).not.toContain(office.program.runtime.say('trouble'));
});

/** Resolves when another connection waits for what this one has locked. */
async function waitingFor(holder: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await holder.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
  }
}

test('connections that break under the bot are replaced', async () => {
  await administer(CUT(office.db.name));
  const operator = office.person('Operator Desa Plosogenuk');
  await operator.say('/bantuan');
  expect(operator.last().text).toContain('/lapor');
});
