import { Temporal } from 'temporal-polyfill';
import { AWAL_DEMO } from '../../src/app/contoh/isi-demo.ts';
import { ORANG_DEMO } from '../../src/app/contoh/orang-demo.ts';
import type { Clock } from '../../src/clock.ts';
import type { ChildDecoder } from '../../src/decode/decode-in-child.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { createLog } from '../../src/log.ts';
import { createApi, type Program, startProgram } from '../../src/program.ts';
import type { FreshDatabase } from './database.ts';
import { exampleStage } from './example-stage.ts';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  /** @param local e.g. '2026-04-06T23:59:00+07:00' */
  set(local: string): void;
}

/** The example office with its invented people, the real bot over HTTP, a database of its own, and a clock. */
export interface TestOffice {
  db: FreshDatabase;
  emulator: Emulator;
  program: Program;
  clock: TestClock;
  officeId: number;
  /** One of the demonstration's people, e.g. `Operator Desa Sembung`, `Kasi PMD`, `Sekcam`. */
  orang(nama: string): TelegramUser;
  /** Warnings and errors that the program logged. */
  log: string[];
  /** Does what the clock says is due: jobs, then downloads and messages. */
  tick(): Promise<void>;
  /** Fetches and sends what waits. */
  settle(): Promise<void>;
  /** Stops the bot and starts it again on the same database and emulator. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface OfficeOptions {
  /** Where the clock stands; the demonstration's first morning unless told otherwise. */
  now?: string;
  /** Reports that came in before this instant are there; by default those of January and February only. */
  isi?: string;
  /** What decodes files, made anew at every start; the program's own process unless told otherwise. */
  decoder?: () => ChildDecoder;
}

function testClock(start: Temporal.Instant): TestClock {
  let now = start;
  return {
    now: () => now,
    set: (local) => {
      now = Temporal.Instant.from(local);
    },
  };
}

/** Starts an office for one test file; call `stop` in afterAll. */
export async function startOffice(options: OfficeOptions = {}): Promise<TestOffice> {
  const clock = testClock(options.now === undefined ? AWAL_DEMO : Temporal.Instant.from(options.now));
  const stage = await exampleStage({
    sampai: Temporal.Instant.from(options.isi ?? '2026-04-01T00:00:00+07:00'),
    now: clock.now,
  });
  const { db, emulator, officeId } = stage;
  const log: string[] = [];
  const start = () => startBot({ db, emulator, clock, log, decoder: options.decoder?.() });
  const office: TestOffice = {
    db,
    emulator,
    clock,
    officeId,
    log,
    program: await start(),
    orang: (nama) => emulator.person(idOf(nama)),
    tick: () => office.program.tick(),
    settle: () => office.program.settle(),
    async restart() {
      await office.program.stop();
      office.program = await start();
    },
    async stop() {
      await office.program.stop();
      await stage.close();
    },
  };
  return office;
}

function idOf(nama: string): number {
  const orang = ORANG_DEMO.find((one) => one.nama === nama);
  if (orang === undefined) throw new Error(`nobody of the demonstration is called ${nama}`);
  return orang.telegramId;
}

/** The bot's own program against the emulator. */
export async function startBot(parts: {
  db: FreshDatabase;
  emulator: Emulator;
  clock: Clock;
  log: string[];
  decoder?: ChildDecoder;
}): Promise<Program> {
  const { emulator, db, clock, log, decoder } = parts;
  const me = await createApi(emulator.token, emulator.apiRoot).getMe();
  return await startProgram({
    token: emulator.token,
    apiRoot: emulator.apiRoot,
    database: db,
    clock,
    me,
    language: 'id',
    log: createLog({ level: 'warn', write: (line) => void log.push(line) }),
    receiving: { mode: 'polling' },
    clockwork: false,
    ...(decoder && { decoder }),
  });
}
