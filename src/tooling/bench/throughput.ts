import { performance } from 'node:perf_hooks';
import type { Emulator } from '../../emulator/emulator.ts';
import { startEmulator } from '../../emulator/server.ts';
import { startEmbedded } from '../../store/embedded/start-embedded.ts';
import { openStore } from '../../store/open-store.ts';
import { type BotProcess, type ScriptedCall, startBotProcess } from './bot-process.ts';
import { Answers, LAPOR } from './lapor-dialogue.ts';
import { forgetMarch, makeOffices, type Officer } from './load-offices.ts';
import type { Metric } from './report.ts';
import { median, quantile } from './statistics.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const OFFICES = 4;
const ROUNDS = 5;
/** Rounds before the first that counts: the engine has then compiled what is used. */
const WARM_UP_ROUNDS = 2;

/** One bot with a Telegram of its own in this process. */
interface Side {
  emulator: Emulator;
  answers: Answers;
  bot: BotProcess;
}

/** One round: every officer side by side does the whole dialogue. */
interface Round {
  answersPerSecond: number;
  latenciesMs: number[];
  /** Of the bot's process, per answer. */
  processorMs: number;
  roundTrips: number;
}

async function openTelegram(officers: readonly Officer[]): Promise<Omit<Side, 'bot'>> {
  const emulator = await startEmulator();
  for (const { telegramId, nama } of officers)
    emulator.user({ id: telegramId, firstName: nama, started: true });
  return { emulator, answers: new Answers(emulator) };
}

async function dialogue(
  { emulator, answers }: Omit<Side, 'bot'>,
  { telegramId }: Officer,
  seen: (ms: number) => void,
): Promise<void> {
  const user = emulator.person(telegramId);
  for (const act of LAPOR) {
    const after = answers.newest(telegramId);
    const begin = performance.now();
    await act.do(user);
    await answers.next(telegramId, after, act.answered);
    seen(performance.now() - begin);
  }
}

/** The next act of an officer follows the answer at once: nobody is so quick, but this is what the bot can bear. */
async function runRound(side: Side, officers: readonly Officer[]): Promise<Round> {
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
async function recordScript(side: Omit<Side, 'bot'>, officer: Officer): Promise<ScriptedCall[][]> {
  const { emulator } = side;
  // The menu is set once per person, not per report.
  const seen = () => emulator.calls.filter((call) => call.method !== 'setMyCommands').length;
  const ends: number[] = [];
  const user = emulator.person(officer.telegramId);
  const before = seen();
  for (const act of LAPOR) {
    // The confirmation comes after every request of the answer.
    const { confirmed } = (await act.do(user)) as { confirmed: Promise<void> };
    await confirmed;
    ends.push(seen());
  }
  const calls = emulator.calls.filter((call) => call.method !== 'setMyCommands');
  return ends.map((end, index) =>
    calls.slice(ends[index - 1] ?? before, end).map(({ method, payload }) => ({ method, payload })),
  );
}

/** The same load on both bots, one after the other. */
interface Pair {
  real: Round;
  bare: Round;
}

async function compare(
  real: Side,
  bare: Side,
  officers: readonly Officer[],
  reset: () => Promise<void>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let index = -WARM_UP_ROUNDS; index < ROUNDS; index += 1) {
    await reset();
    // Turn about, so that whatever else the machine does hits both alike.
    const pair =
      index % 2 === 0
        ? { real: await runRound(real, officers), bare: await runRound(bare, officers) }
        : { bare: await runRound(bare, officers), real: await runRound(real, officers) };
    if (index >= 0) pairs.push(pair);
  }
  return pairs;
}

async function aloneMs(real: Side, officer: Officer, reset: () => Promise<void>): Promise<number> {
  const latencies: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await reset();
    latencies.push(...(await runRound(real, [officer])).latenciesMs);
  }
  return median(latencies);
}

function metricsOf(pairs: readonly Pair[], officers: number, alone: number, requests: number): Metric[] {
  const middle = (of: (pair: Pair) => number) => median(pairs.map(of));
  const load = (which: keyof Pair, name: string, note: string): Metric[] => {
    const latencies = pairs.flatMap((pair) => pair[which].latenciesMs);
    return [
      { name, value: middle((pair) => pair[which].answersPerSecond), unit: '/s', note },
      { name: '  p50 of an answer under this load', value: quantile(latencies, 0.5), unit: 'ms' },
      { name: '  p95 of an answer under this load', value: quantile(latencies, 0.95), unit: 'ms' },
      {
        name: "  processor time of the bot's process",
        value: middle((pair) => pair[which].processorMs),
        unit: 'ms per answer',
      },
    ];
  };
  const how = `median of ${ROUNDS} rounds of ${officers} officers side by side, ${LAPOR.length} acts each, no pause`;
  return [
    ...load('real', 'answers per second, whole /lapor', how),
    { name: '  p50 of an answer to one officer alone', value: alone, unit: 'ms' },
    ...load(
      'bare',
      'answers per second, bare grammY bot',
      `conversation in memory, the same ${requests} requests per /lapor, same polling and emulator`,
    ),
    {
      name: 'ratio to the bare bot',
      value: middle(({ real, bare }) => real.answersPerSecond / bare.answersPerSecond),
      unit: '',
      goal: { atLeast: 0.6 },
      note: 'median of the rounds, the two bots turn about',
    },
    {
      name: 'database round trips per answer',
      value: middle(({ real }) => real.roundTrips),
      unit: '',
      goal: { atMost: 8 },
      note: 'queries at the driver, BEGIN and COMMIT included',
    },
  ];
}

/** How many answers a second the real program gives over HTTP, beside a bare bot that stores nothing. */
export async function benchThroughput(): Promise<Metric[]> {
  return await withTemporaryFolder(async (folder) => {
    const server = await startEmbedded(folder);
    if (!server.ok) throw new Error(`PostgreSQL does not start: ${server.refusal.code}`);
    const { connection, release } = server.value;
    const store = await openStore({ connection, release }, 'demo');
    if (!store.ok) throw new Error(`the database cannot be used: ${store.refusal.code}`);
    const { database } = store.value;
    const stops: (() => Promise<unknown>)[] = [() => store.value.release()];
    try {
      const officers = await makeOffices(database, OFFICES);
      const reset = () => forgetMarch(database);
      const side = async (
        kind: string,
        order: { connection: typeof connection } | { script: ScriptedCall[][] },
      ) => {
        const telegram = await openTelegram(officers);
        const { token, apiRoot } = telegram.emulator;
        const bot = await startBotProcess(kind, { token, apiRoot, ...order });
        stops.push(
          () => telegram.emulator.close(),
          () => bot.stop(),
        );
        return { ...telegram, bot };
      };
      const real = await side('kentongan', { connection });
      const script = await recordScript(real, officers[0] as Officer);
      const bare = await side('bare', { script });
      const compared = await compare(real, bare, officers, reset);
      const alone = await aloneMs(real, officers[1] as Officer, reset);
      return metricsOf(compared, officers.length, alone, script.flat().length);
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  });
}
