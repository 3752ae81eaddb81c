import { Temporal } from 'temporal-polyfill';
import { decodeHere } from '../../../src/app/decode/run-task.ts';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import { fillDemo } from '../../../src/app/demo/fill-demo.ts';
import { createOfficeCache } from '../../../src/app/kantor/office-cache.ts';
import { createPacer, UNLIMITED_PACE } from '../../../src/edge/sending/pacer.ts';
import { createSender, type SenderOptions } from '../../../src/edge/sending/send-outbox.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { createJobs, type Jobs } from '../../../src/jobs/jobs.ts';
import { createLog } from '../../../src/log.ts';
import { createApi } from '../../../src/program.ts';
import type { Runtime } from '../../../src/runtime.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../database/database.ts';
import { peopledDatabase } from '../database/example-database.ts';

/** A process of the program without its receiving side: jobs, sender and a clock that a test sets. */
export interface JobsProcess {
  runtime: Runtime;
  jobs: Jobs;
  /** Sets the clock. */
  set(local: string): void;
  /** Sets the clock, does what is due and sends what was written. */
  at(local: string): Promise<void>;
}

export interface JobsOffice {
  db: FreshDatabase;
  emulator: Emulator;
  officeId: number;
  log: string[];
  /** Another process on the same database. */
  process(worker?: string, sending?: Partial<SenderOptions>): JobsProcess;
  person(name: string): TelegramUser;
  /** Adds the demonstration's reports up to an instant. */
  content(until: string): Promise<void>;
  stop(): Promise<void>;
}

/** The example office with its people and their reports up to an instant, on a real database and emulator. */
export async function startJobsOffice(content = '2026-04-01T00:00:00+07:00'): Promise<JobsOffice> {
  const db = await peopledDatabase(Temporal.Instant.from(content));
  const { officeId } = db;
  const emulator = await startEmulator();
  for (const { telegramId: id, name: firstName } of DEMO_PEOPLE)
    emulator.user({ id, firstName, started: true });
  const log: string[] = [];
  return {
    db,
    emulator,
    officeId,
    log,
    process: (worker = 'satu', sending = {}) => startProcess(db, emulator, log, worker, sending),
    person: (name) => emulator.person(DEMO_PEOPLE.find((one) => one.name === name)!.telegramId),
    content: (until) => transact(db.prisma, (tx) => fillDemo(tx, officeId, Temporal.Instant.from(until))),
    async stop() {
      await emulator.close();
      await db.drop();
    },
  };
}

function startProcess(
  db: FreshDatabase,
  emulator: Emulator,
  lines: string[],
  worker: string,
  sending: Partial<SenderOptions>,
): JobsProcess {
  let now = Temporal.Instant.from('2026-04-01T00:30:00Z');
  const clock = { now: () => now };
  const set = (local: string) => {
    now = Temporal.Instant.from(local);
  };
  const api = createApi(emulator.token, emulator.apiRoot);
  const log = createLog({ level: 'warn', write: (line) => void lines.push(line) });
  const sender = createSender({
    api,
    database: db,
    clock,
    log,
    worker,
    pacer: createPacer({ ...UNLIMITED_PACE, massPerSecond: 1000 }),
    ...sending,
  });
  const runtime: Runtime = {
    database: db,
    api,
    clock,
    log,
    say: createTranslator('id'),
    sender,
    officeCache: createOfficeCache(),
    worker,
    leaveGroup: async () => undefined,
    decode: decodeHere,
  };
  const jobs = createJobs(runtime);
  return {
    runtime,
    jobs,
    set,
    async at(local) {
      set(local);
      await jobs.tick();
      await sender.drain();
    },
  };
}
