import { Temporal } from 'temporal-polyfill';
import { AWAL_DEMO, isiDemo } from '../../src/app/contoh/isi-demo.ts';
import { muatContoh } from '../../src/app/contoh/muat-contoh.ts';
import { ORANG_DEMO } from '../../src/app/contoh/orang-demo.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { DatabaseOptions } from '../../src/store/client.ts';
import { transact } from '../../src/store/tx.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

/** The office is older than its first report. */
const MULAI = Temporal.Instant.from('2026-01-02T08:00:00+07:00');

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
  sampai: Temporal.Instant;
  /** The clock of message dates; the demonstration's first morning unless told otherwise. */
  now?: () => Temporal.Instant;
  database?: DatabaseOptions;
}

/** Loads the example office with its invented reports, and lets its people have pressed Start. */
export async function exampleStage({
  sampai,
  now = () => AWAL_DEMO,
  database,
}: StageOptions): Promise<ExampleStage> {
  const db = await freshDatabase(database);
  const officeId = await transact(db.prisma, async (tx) => {
    const siap = await muatContoh(tx, 'perak', MULAI);
    await isiDemo(tx, siap.officeId, sampai);
    return siap.officeId;
  });
  const emulator = await startEmulator({
    now: () => new Date(now().epochMilliseconds),
    confirmTimeoutMs: 60_000,
  });
  for (const { telegramId, nama } of ORANG_DEMO)
    emulator.user({ id: telegramId, firstName: nama, started: true });
  return {
    db,
    emulator,
    officeId,
    async close() {
      await emulator.close();
      await db.drop();
    },
  };
}
