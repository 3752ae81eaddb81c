import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { startEmulator } from '../../../emulator/server.ts';
import type { Database } from '../../../store/database/client.ts';
import { type BotProcess, startBotProcess } from '../bots/bot-process.ts';
import { Answers } from '../load/report-dialogue.ts';

const SEKCAM = 10;
const ROUNDS = 6;

/** What `/status` takes on the phone. */
export interface StatusByBot {
  /** Of every answer after each person's first. */
  ms: number[];
  /** Queries at the driver for one answer, BEGIN and COMMIT included: the fewest, since the bot's clock adds its own. */
  roundTrips: number;
}

/** At its start a bot looks at every office once; queries that are so few are those of its clock. */
const QUIET = { queries: 10, ms: 500 };

async function untilQuiet(bot: BotProcess): Promise<void> {
  for (let before = (await bot.effort()).roundTrips; ; ) {
    await wait(QUIET.ms);
    const { roundTrips } = await bot.effort();
    if (roundTrips - before < QUIET.queries) return;
    before = roundTrips;
  }
}

/**
 * Sekcam of offices throughout the store ask for the status of the last month, one after the other, over HTTP.
 * @param connection to that store, for a bot in a process of its own
 */
export async function statusByBot({ pool }: Database, connection: ClientConfig): Promise<StatusByBot> {
  const { rows } = await pool.query<{ id: number }>(
    `SELECT p."telegramId"::int AS "id" FROM "Assignment" a JOIN "Person" p ON p."id" = a."personId"
     WHERE a."role" = 'sekcam' ORDER BY md5(p."id"::text) LIMIT ${SEKCAM}`,
  );
  const emulator = await startEmulator();
  for (const { id } of rows) emulator.user({ id, firstName: `Sekcam ${id}`, started: true });
  const answers = new Answers(emulator);
  const { token, apiRoot } = emulator;
  const bot = await startBotProcess('kentongan', { token, apiRoot, connection });
  const ask = async (id: number) => {
    const after = answers.newest(id);
    const begin = performance.now();
    await emulator.person(id).say('/status 2030-12', { wait: false });
    await answers.next(id, after, (message) => message.text?.includes('DESEMBER 2030') ?? false);
    return performance.now() - begin;
  };
  try {
    await untilQuiet(bot);
    // The first one of each reads the office and sets the person's menu.
    for (const { id } of rows) await ask(id);
    const ms: number[] = [];
    const roundTrips: number[] = [];
    for (let turn = 0; turn < ROUNDS * rows.length; turn += 1) {
      const before = await bot.effort();
      ms.push(await ask(rows[turn % rows.length]?.id ?? 0));
      roundTrips.push((await bot.effort()).roundTrips - before.roundTrips);
    }
    return { ms, roundTrips: Math.min(...roundTrips) };
  } finally {
    await bot.stop();
    await emulator.close();
  }
}
