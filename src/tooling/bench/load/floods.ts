import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Emulator } from '../../../emulator/emulator.ts';
import { startEmulator } from '../../../emulator/server.ts';
import type { Database } from '../../../store/database/client.ts';
import { openStore } from '../../../store/database/open-store.ts';
import { transact } from '../../../store/database/tx.ts';
import { startEmbedded } from '../../../store/embedded/start-embedded.ts';
import { insertDemoOfficers } from '../../../store/realisasi/demo-writes.ts';
import { startBotProcess } from '../bots/bot-process.ts';
import type { Metric } from '../measure/report.ts';
import { median, quantile } from '../measure/statistics.ts';
import { withTemporaryFolder } from '../measure/temporary-folder.ts';
import { FLOODS, type Flooding } from './flood-kinds.ts';
import { type LoadOfficer, makeOffices } from './load-offices.ts';
import { Answers } from './report-dialogue.ts';

/** Offices of the officers who are asked beside; each of them only now and then, as Telegram's pace has it. */
const OFFICES = 4;
/** What Telegram takes to answer, in milliseconds. */
const LATENCY_MS = 100;
/** Answers that are measured beside each flood, and quiet ones before it. */
const PROBES = 24;
/** Between two of them, in milliseconds. */
const PAUSE_MS = 50;
/** A flood may make an answer take so many times as long as a quiet one. */
const GOAL = { atMost: 2 };

const KASUBBAG: LoadOfficer = { telegramId: 8_900_001, name: 'Kasubbag Perencanaan' };

/** Asks officers in turn, one after the other. @returns milliseconds of each answer */
async function probe(
  emulator: Emulator,
  answers: Answers,
  nextOfficer: () => LoadOfficer,
): Promise<number[]> {
  const ms: number[] = [];
  for (let n = 0; n < PROBES; n += 1) {
    const { telegramId } = nextOfficer();
    const after = answers.newest(telegramId);
    const begin = performance.now();
    await emulator.person(telegramId).say('/belum', { wait: false });
    await answers.next(telegramId, after, () => true);
    ms.push(performance.now() - begin);
    await setTimeout(PAUSE_MS);
  }
  return ms;
}

/** Resolves when the bot has taken everything, and a while has passed in which its sending ended. */
async function untilQuiet(emulator: Emulator): Promise<void> {
  await emulator.waitFor(() => emulator.pendingUpdates().length === 0, { timeoutMs: 120_000 });
  await setTimeout(3000);
}

function metricsOf(name: string, quiet: readonly number[], beside: readonly number[]): Metric[] {
  const p95 = { quiet: quantile(quiet, 0.95), beside: quantile(beside, 0.95) };
  return [
    {
      name: `answer beside ${name}`,
      value: median(beside),
      unit: 'ms',
      note: `p50 of ${beside.length}; quiet just before it ${median(quiet).toFixed(0)} (p95 ${p95.quiet.toFixed(0)})`,
    },
    { name: '  p95', value: p95.beside, unit: 'ms' },
    { name: '  longest', value: Math.max(...beside), unit: 'ms' },
    { name: '  p50 to the quiet p50', value: median(beside) / median(quiet), unit: '', goal: GOAL },
    { name: '  p95 to the quiet p95', value: p95.beside / p95.quiet, unit: '', goal: GOAL },
  ];
}

/** An office's kasubbag beside the operators, for what only they may send. */
async function addKasubbag(database: Database): Promise<void> {
  const { id: officeId } = await database.prisma.office.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const roles = [{ ...KASUBBAG, officeId, role: 'kasubbag' as const }];
  await transact(database.prisma, (tx) => insertDemoOfficers(tx, roles, new Date('2026-01-02T01:00:00Z')));
}

async function measure(flooding: Flooding, officers: readonly LoadOfficer[]): Promise<Metric[]> {
  const { emulator, answers } = flooding;
  let asked = 0;
  const nextOfficer = () => officers[asked++ % officers.length] as LoadOfficer;
  // The engine has then compiled what is used, and every officer has the menu.
  for (let round = 0; round < 3; round += 1) await probe(emulator, answers, nextOfficer);
  const metrics: Metric[] = [];
  for (const { name, begin } of FLOODS) {
    await untilQuiet(emulator);
    const quiet = await probe(emulator, answers, nextOfficer);
    const flood = begin(flooding);
    const beside = await probe(emulator, answers, nextOfficer);
    await flood;
    metrics.push(...metricsOf(name, quiet, beside));
  }
  return metrics;
}

/** What an officer waits for an answer while somebody else floods the bot, sends it what is hard to read, or much. */
export async function benchFloods(): Promise<Metric[]> {
  return await withTemporaryFolder(async (folder) => {
    const server = await startEmbedded(folder);
    if (!server.ok) throw new Error(`PostgreSQL does not start: ${server.refusal.code}`);
    const store = await openStore({ ...server.value, connection: server.value.owner }, 'demo');
    if (!store.ok) throw new Error(`the database cannot be used: ${store.refusal.code}`);
    const { database, release } = store.value;
    const officers = await makeOffices(database, OFFICES);
    await addKasubbag(database);
    const emulator = await startEmulator({ rateLimits: true, latencyMs: LATENCY_MS });
    for (const { telegramId, name } of [...officers, KASUBBAG])
      emulator.user({ id: telegramId, firstName: name, started: true });
    const { token, apiRoot } = emulator;
    const order = { token, apiRoot, connection: server.value.owner, live: true };
    const bot = await startBotProcess('kentongan', order);
    try {
      const [hostile, ...others] = officers as [LoadOfficer, ...LoadOfficer[]];
      const answers = new Answers(emulator);
      return await measure({ emulator, answers, hostile, kasubbag: KASUBBAG }, others);
    } finally {
      await bot.stop();
      await emulator.close();
      await release();
    }
  });
}
