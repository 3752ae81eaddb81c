import { Temporal } from 'temporal-polyfill';
import type { ExampleName } from '../../../src/app/example/load-example.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startEmulator } from '../../../src/emulator/server.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import {
  insertDemoOfficers,
  insertWholeReports,
  type WholeReport,
} from '../../../src/store/realisasi/demo-writes.ts';
import { exampleDatabase } from '../database/example-database.ts';
import { startBot } from './office.ts';

const SEKCAM = 7_600_001;

/** Any example office with a sekcam and invented reports, and the real bot over HTTP. */
export interface ExampleOffice {
  office: Office;
  sekcam: TelegramUser;
  /** Warnings and errors that the program logged. */
  log: string[];
  /** What Telegram did not accept. */
  refusals(): unknown[];
  stop(): Promise<void>;
}

/** A report as a test states it; who sent it and when is all the same. */
export type TestReport = Pick<WholeReport, 'reporterId' | 'month' | 'figures'> &
  Partial<Pick<WholeReport, 'status'>>;

interface ExampleOptions {
  /** When the office is set up: before its first report. */
  start: string;
  /** Where the clock stands while the bot runs. */
  now: string;
  /** Reports of the office, from its plan and reporters. */
  report(office: Office): TestReport[];
}

/** Starts one of the example offices for a test file; call `stop` in afterAll. */
export async function startExampleOffice(name: ExampleName, options: ExampleOptions): Promise<ExampleOffice> {
  const now = Temporal.Instant.from(options.now);
  const { start } = options;
  const db = await exampleDatabase(name, start);
  const office = await transact(db.prisma, async (tx) => {
    const ready = (await loadOffice(tx, db.officeId))!;
    const at = new Date(Temporal.Instant.from(start).epochMilliseconds);
    const person = await insertDemoOfficers(
      tx,
      [{ telegramId: SEKCAM, name: 'Sekcam', officeId: db.officeId, role: 'sekcam' }],
      at,
    );
    const common = {
      sentById: person.get(SEKCAM)!,
      sentAt: at,
      complete: true,
      timeliness: 'tepat_waktu' as const,
    };
    await insertWholeReports(
      tx,
      options.report(ready).map((one) => ({
        status: 'diverifikasi',
        ...common,
        ...one,
        planId: ready.plans.at(-1)!.id,
        events: [],
        kendala: [],
      })),
    );
    return ready;
  });
  const emulator = await startEmulator({
    now: () => new Date(now.epochMilliseconds),
    confirmTimeoutMs: 60_000,
  });
  const sekcam = emulator.user({ id: SEKCAM, firstName: 'Sekcam', started: true });
  const log: string[] = [];
  const program = await startBot({ db, emulator, clock: { now: () => now }, log });
  return {
    office,
    sekcam,
    log,
    refusals: () => emulator.refusals(),
    async stop() {
      await program.stop();
      await emulator.close();
      await db.drop();
    },
  };
}
