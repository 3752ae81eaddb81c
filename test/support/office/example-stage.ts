import type { Temporal } from 'temporal-polyfill';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { startEmulator } from '../../../src/emulator/server.ts';
import type { DatabaseOptions } from '../../../src/store/database/client.ts';
import type { FreshDatabase } from '../database/database.ts';
import { peopledDatabase } from '../database/example-database.ts';

/** Everything around a bot: the example office in a database of its own, and its people in a Telegram of their own. */
export interface ExampleStage {
  db: FreshDatabase;
  emulator: Emulator;
  officeId: number;
  /** Ends both; the bot has to be stopped before. */
  close(): Promise<void>;
}

export interface StageOptions {
  /** Reports that came in before this instant are there. */
  until: Temporal.Instant;
  /** The clock of message dates; the demonstration's first morning unless told otherwise. */
  now?: () => Temporal.Instant;
  database?: DatabaseOptions;
  /** Telegram refuses what is sent too fast. */
  rateLimits?: boolean;
}

/** Loads the example office with its invented reports, and lets its people have pressed Start. */
export async function exampleStage({
  until,
  now = () => DEMO_BEGIN,
  database,
  rateLimits,
}: StageOptions): Promise<ExampleStage> {
  const db = await peopledDatabase(until, database);
  const emulator = await startEmulator({
    now: () => new Date(now().epochMilliseconds),
    confirmTimeoutMs: 60_000,
    rateLimits,
  });
  for (const { telegramId, name } of DEMO_PEOPLE)
    emulator.user({ id: telegramId, firstName: name, started: true });
  return {
    db,
    emulator,
    officeId: db.officeId,
    async close() {
      await emulator.close();
      await db.drop();
    },
  };
}
