import { Temporal } from 'temporal-polyfill';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import type { Clock } from '../../../src/clock.ts';
import type { ChildDecoder } from '../../../src/decode/decode-in-child.ts';
import type { IncomingLimits } from '../../../src/edge/receiving/incoming-limits.ts';
import type { Pace } from '../../../src/edge/sending/pacer.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { createLog } from '../../../src/log.ts';
import { createApi, type Program, type Receiving, startProgram } from '../../../src/program.ts';
import type { FreshDatabase } from '../database/database.ts';
import { freePort } from '../database/free-port.ts';
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
  person(name: string): TelegramUser;
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
  content?: string;
  /** What decodes files, made anew at every start; the program's own process unless told otherwise. */
  decoder?: () => ChildDecoder;
  /** How the bot hears of updates; polling unless told otherwise. */
  mode?: Mode;
  /** How many messages may leave; all at once unless told otherwise. */
  pace?: Pace;
  /** How much may come of one person and one office; the usual unless told otherwise. */
  limits?: IncomingLimits;
  /** Telegram refuses what is sent too fast. */
  rateLimits?: boolean;
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
  const clock = testClock(options.now === undefined ? DEMO_BEGIN : Temporal.Instant.from(options.now));
  const stage = await exampleStage({
    until: Temporal.Instant.from(options.content ?? '2026-04-01T00:00:00+07:00'),
    now: clock.now,
    rateLimits: options.rateLimits,
  });
  const { db, emulator, officeId } = stage;
  const log: string[] = [];
  const start = () => startBot({ db, emulator, clock, log, ...options, decoder: options.decoder?.() });
  const office: TestOffice = {
    db,
    emulator,
    clock,
    officeId,
    log,
    program: await start(),
    person: (name) => emulator.person(idOf(name)),
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

function idOf(name: string): number {
  const person = DEMO_PEOPLE.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody of the demonstration is called ${name}`);
  return person.telegramId;
}

/** The bot's own program against the emulator. */
export async function startBot(parts: {
  db: FreshDatabase;
  emulator: Emulator;
  clock: Clock;
  log: string[];
  decoder?: ChildDecoder;
  mode?: Mode;
  pace?: Pace;
  limits?: IncomingLimits;
}): Promise<Program> {
  const { emulator, db, clock, log, decoder } = parts;
  const me = await createApi(emulator.token, emulator.apiRoot).getMe();
  const program = await startProgram({
    token: emulator.token,
    apiRoot: emulator.apiRoot,
    database: db,
    clock,
    me,
    language: 'id',
    log: createLog({ level: 'warn', write: (line) => void log.push(line) }),
    receiving: await receivingBy(parts.mode),
    clockwork: false,
    ...(decoder && { decoder }),
    pace: parts.pace,
    limits: parts.limits,
  });
  // An act is over when its answers have left: what a test looks at next is what the person sees.
  emulator.afterConfirmed(() => program.idle());
  return program;
}

/** How the tests' bots hear of updates; `webhook` for whole files by this variable (test/e2e/program/webhook.test.ts). */
export type Mode = 'polling' | 'webhook';

async function receivingBy(
  mode = (process.env.TEST_UPDATES as Mode | undefined) ?? 'polling',
): Promise<Receiving> {
  if (mode === 'polling') return { mode };
  const port = await freePort();
  return { mode, url: `http://127.0.0.1:${port}/`, secret: 'a-secret-of-the-tests', host: '127.0.0.1', port };
}
