import { performance } from 'node:perf_hooks';
import type { ClientConfig } from 'pg';
import type { Emulator } from '../../../emulator/emulator.ts';
import { startEmulator } from '../../../emulator/server.ts';
import type { Database } from '../../../store/database/client.ts';
import { openStore } from '../../../store/database/open-store.ts';
import { startEmbedded } from '../../../store/embedded/start-embedded.ts';
import { type BotOrder, type BotProcess, type ScriptedCall, startBotProcess } from '../bots/bot-process.ts';
import type { Metric } from '../measure/report.ts';
import { median } from '../measure/statistics.ts';
import { withTemporaryFolder } from '../measure/temporary-folder.ts';
import { forgetMarch, type LoadOfficer, makeOffices } from './load-offices.ts';
import { Answers, REPORT_ACTS } from './report-dialogue.ts';
import { KINDS, type Kind, type Lap, type Round, throughputMetrics } from './throughput-metrics.ts';

const OFFICES = 4;
const ROUNDS = 5;
/** Rounds before the first that counts: the engine has then compiled what is used. */
const WARM_UP_ROUNDS = 2;

/** Milliseconds after which nothing more belongs to an answer of one officer alone. */
const SETTLED_MS = 300;

/** One bot with a Telegram of its own in this process. */
interface Side {
  emulator: Emulator;
  answers: Answers;
  bot: BotProcess;
}

async function openTelegram(officers: readonly LoadOfficer[]): Promise<Omit<Side, 'bot'>> {
  const emulator = await startEmulator();
  for (const { telegramId, name } of officers)
    emulator.user({ id: telegramId, firstName: name, started: true });
  return { emulator, answers: new Answers(emulator) };
}

async function dialogue(
  { emulator, answers }: Omit<Side, 'bot'>,
  { telegramId }: LoadOfficer,
  seen: (ms: number) => void,
): Promise<void> {
  const user = emulator.person(telegramId);
  for (const act of REPORT_ACTS) {
    const after = answers.newest(telegramId);
    const begin = performance.now();
    await act.do(user);
    await answers.next(telegramId, after, act.answered);
    seen(performance.now() - begin);
  }
}

/** The next act of an officer follows the answer at once: nobody is so quick, but this is what the bot can bear. */
async function runRound(side: Side, officers: readonly LoadOfficer[]): Promise<Round> {
  const latenciesMs: number[] = [];
  const before = await side.bot.effort();
  const begin = performance.now();
  await Promise.all(officers.map((one) => dialogue(side, one, (ms) => latenciesMs.push(ms))));
  const seconds = (performance.now() - begin) / 1000;
  const after = await side.bot.effort();
  const answers = latenciesMs.length;
  return {
    answersPerSecond: answers / seconds,
    latenciesMs,
    processorMs: (after.processorMs - before.processorMs) / answers,
    roundTrips: (after.roundTrips - before.roundTrips) / answers,
  };
}

/** The requests with which the real program answers each act, seen at one officer's dialogue. */
async function recordScript(side: Omit<Side, 'bot'>, officer: LoadOfficer): Promise<ScriptedCall[][]> {
  const { emulator, answers } = side;
  // The menu is set once per person, not per report.
  const seen = () => emulator.calls.filter((call) => call.method !== 'setMyCommands').length;
  const ends: number[] = [];
  const user = emulator.person(officer.telegramId);
  const before = seen();
  for (const act of REPORT_ACTS) {
    const after = answers.newest(officer.telegramId);
    await act.do(user);
    await answers.next(officer.telegramId, after, act.answered);
    // The end of the small clock on a button may come after the answer.
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    ends.push(seen());
  }
  const calls = emulator.calls.filter((call) => call.method !== 'setMyCommands');
  return ends.map((end, index) =>
    calls.slice(ends[index - 1] ?? before, end).map(({ method, payload }) => ({ method, payload })),
  );
}

type Sides = Record<Kind, Side>;

async function compare(
  sides: Sides,
  officers: readonly LoadOfficer[],
  reset: () => Promise<void>,
): Promise<Lap[]> {
  const laps: Lap[] = [];
  for (let index = -WARM_UP_ROUNDS; index < ROUNDS; index += 1) {
    await reset();
    // Turn about, so that whatever else the machine does hits all alike.
    const order = index % 2 === 0 ? KINDS : KINDS.toReversed();
    const lap: Partial<Lap> = {};
    for (const kind of order) lap[kind] = await runRound(sides[kind], officers);
    if (index >= 0) laps.push(lap as Lap);
  }
  return laps;
}

async function aloneMs(real: Side, officer: LoadOfficer, reset: () => Promise<void>): Promise<number> {
  const latencies: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await reset();
    latencies.push(...(await runRound(real, [officer])).latenciesMs);
  }
  return median(latencies);
}

/** How many answers a second the real program gives over HTTP, beside a bare bot that stores nothing. */
export async function benchThroughput(): Promise<Metric[]> {
  return await withTemporaryFolder(async (folder) => {
    const server = await startEmbedded(folder);
    if (!server.ok) throw new Error(`PostgreSQL does not start: ${server.refusal.code}`);
    const store = await openStore({ ...server.value, connection: server.value.owner }, 'demo');
    if (!store.ok) throw new Error(`the database cannot be used: ${store.refusal.code}`);
    const stops: (() => Promise<unknown>)[] = [() => store.value.release()];
    try {
      const officers = await makeOffices(store.value.database, OFFICES);
      return await measure(officers, store.value.database, server.value.owner, stops);
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  });
}

async function measure(
  officers: readonly LoadOfficer[],
  database: Database,
  connection: ClientConfig,
  stops: (() => Promise<unknown>)[],
): Promise<Metric[]> {
  const [first, second] = officers;
  if (first === undefined || second === undefined) throw new Error('the offices have no officers');
  const reset = () => forgetMarch(database);
  const open = async (kind: Kind, order: Pick<BotOrder, 'connection' | 'script'>): Promise<Side> => {
    const telegram = await openTelegram(officers);
    stops.push(() => telegram.emulator.close());
    const { token, apiRoot } = telegram.emulator;
    const bot = await startBotProcess(kind, { token, apiRoot, ...order });
    stops.push(() => bot.stop());
    return { ...telegram, bot };
  };
  const kentongan = await open('kentongan', { connection });
  const script = await recordScript(kentongan, first);
  const sides: Sides = {
    kentongan,
    bare: await open('bare', { script }),
    'bare-side-by-side': await open('bare-side-by-side', { script }),
  };
  const laps = await compare(sides, officers, reset);
  return throughputMetrics(laps, {
    officers: officers.length,
    acts: REPORT_ACTS.length,
    aloneMs: await aloneMs(kentongan, second, reset),
    requests: script.flat().length,
  });
}
