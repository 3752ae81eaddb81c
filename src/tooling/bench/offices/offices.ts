import type { ClientConfig } from 'pg';
import type { Store } from '../../../store/database/open-store.ts';
import type { Metric } from '../measure/report.ts';
import { withTemporaryFolder } from '../measure/temporary-folder.ts';
import { copyOffice } from './copy-office.ts';
import { makeFiveYears } from './five-years.ts';
import { createDatabase, openOn, startReadingServer } from './office-database.ts';
import { askOffice, QUESTIONS } from './office-figures.ts';
import { type Measured, officeMetrics } from './office-metrics.ts';
import { fillOutbox, type OutboxFigures, outboxMetrics, timeOutbox } from './outbox-figures.ts';
import { statusByBot } from './status-bot.ts';

const ROUNDS = 60;
/** Rounds before the first that counts: the engine has then compiled what is used. */
const WARM_UP_ROUNDS = 10;

/** A kecamatan, a kabupaten, a province. */
const SIZES = [1, 30, 600];

type Filled = Measured & { store: Store; ids: number[]; outbox: OutboxFigures };

/**
 * What one office's figures cost, alone and among others: every store holds the same five years of every office.
 * @param largest stores of more offices are left out
 */
export async function benchOffices(largest = Number.POSITIVE_INFINITY): Promise<Metric[]> {
  return await withTemporaryFolder(async (folder) => {
    const server = await startReadingServer(folder);
    const filled: Filled[] = [];
    try {
      await fillFirst(server.owner);
      for (const offices of SIZES.filter((one) => one <= largest))
        filled.push(await fill(server.owner, offices));
      await compare(filled);
      const last = filled.at(-1);
      if (last === undefined) return [];
      const { database } = last.store;
      const byBot = await statusByBot(database, { ...server.owner, database: nameOf(last.offices) });
      return [...officeMetrics(filled, byBot), ...outboxMetrics(filled.map(({ outbox }) => outbox))];
    } finally {
      for (const { store } of filled) await store.release();
      await server.release();
    }
  });
}

const MODEL = 'model';

async function fillFirst(connection: ClientConfig): Promise<void> {
  await createDatabase(connection, MODEL);
  const store = await openOn(connection, MODEL);
  await makeFiveYears(store);
  await store.release();
}

const nameOf = (offices: number) => `offices-${offices}`;

/** Statistics and visibility as the server's own housekeeping leaves them. */
async function fill(connection: ClientConfig, offices: number): Promise<Filled> {
  const name = nameOf(offices);
  await createDatabase(connection, name, MODEL);
  const store = await openOn(connection, name);
  const { pool } = store.database;
  if (offices > 1) await copyOffice(store.database, offices - 1);
  const messages = await fillOutbox(store.database, offices);
  await pool.query('VACUUM (ANALYZE)');
  const { rows } = await pool.query<{ ids: number[]; figures: number; bytes: string }>(
    `SELECT (SELECT array_agg("id" ORDER BY "id") FROM "Office") AS "ids",
      (SELECT count(*)::int FROM "Realisasi") AS "figures", pg_database_size(current_database()) AS "bytes"`,
  );
  const { ids = [], figures = 0, bytes = 0 } = rows[0] ?? {};
  const ms: Filled['ms'] = { kantor: [], status: [], figures: [], explained: [], mutu: [] };
  const outbox = await timeOutbox(store.database, offices, messages);
  return { outbox, offices, figures, megabytes: Number(bytes) / 1024 / 1024, ms, store, ids };
}

/**
 * The stores turn about, so that whatever else the machine does hits all alike; of each another office every time.
 * @throws Error when an office answers otherwise than the one that it is a copy of
 */
async function compare(filled: readonly Filled[]): Promise<void> {
  let expected: string | undefined;
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? filled : filled.toReversed();
    for (const { store, ids, ms } of order) {
      const place = Math.floor(((round + WARM_UP_ROUNDS) * ids.length) / (ROUNDS + WARM_UP_ROUNDS));
      const asked = await askOffice(store.database, ids[place] ?? 0);
      expected ??= asked.answers;
      if (asked.answers !== expected) throw new Error(`office ${ids[place]} answers:\n${asked.answers}`);
      if (round >= 0) for (const question of QUESTIONS) ms[question].push(asked.ms[question]);
    }
  }
}
