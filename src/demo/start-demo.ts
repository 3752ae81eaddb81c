import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { DEMO_PEOPLE } from '../app/demo/demo-people.ts';
import { DEMO_BEGIN, fillDemo } from '../app/demo/fill-demo.ts';
import { loadExample } from '../app/example/load-example.ts';
import { exampleFiles } from '../app/example/read-example.ts';
import { movableClock } from '../clock.ts';
import type { DemoConfig } from '../config.ts';
import { createChildDecoder } from '../decode/decode-in-child.ts';
import { asDate } from '../domain/kalender/instant.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { startEmulator } from '../emulator/server.ts';
import type { Log } from '../log.ts';
import { createApi, startProgram } from '../program.ts';
import { projectFile } from '../project-root.ts';
import { type StopStep, stopInSteps } from '../stop-in-steps.ts';
import type { Database, ServerAccess } from '../store/database/client.ts';
import { freshDemoDatabase } from '../store/database/demo-database.ts';
import { accessServer, openStore, type StoreRefusal } from '../store/database/open-store.ts';
import { transact } from '../store/database/tx.ts';
import type { Say } from '../text/translator.ts';
import { demoPage } from './demo-page.ts';

export type DemoRefusal = StoreRefusal | { code: 'demo-running' } | { code: 'demo-port-taken'; port: string };

/** The bundle holds the example's loader: another one makes another template. */
function templateMark(): string {
  const parts = [projectFile('package.json'), ...exampleFiles('perak')].map((path) => readFileSync(path));
  const hash = createHash('sha256');
  for (const part of [...parts, readFileSync(new URL(import.meta.url))]) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

/** Migrates the template and loads the example kecamatan with its invented reports. */
async function fillTemplate(template: Omit<ServerAccess, 'release'>): Promise<void> {
  const opened = await openStore({ ...template, release: async () => undefined }, 'demo');
  if (!opened.ok) throw new Error(`the demonstration could not be prepared: ${opened.refusal.code}`);
  await transact(opened.value.database.prisma, async (tx) => {
    const { officeId } = await loadExample(tx, 'perak', DEMO_BEGIN);
    await fillDemo(tx, officeId, DEMO_BEGIN);
  });
  await opened.value.release();
}

/** The others go on working while a visitor moves the calendar. */
async function othersReport(database: Database, now: Temporal.Instant): Promise<void> {
  await transact(database.prisma, async (tx) => {
    const { officeId } = await loadExample(tx, 'perak', DEMO_BEGIN);
    await fillDemo(tx, officeId, now);
  });
}

/**
 * Starts the demonstration: embedded PostgreSQL with the example office as on its first morning, the Bot API emulator
 * on loopback, the real bot on it, and one address to open.
 */
export async function startDemo(
  config: DemoConfig,
  say: Say,
  log: Log,
): Promise<Result<{ stop(): Promise<void> }, DemoRefusal>> {
  const clock = movableClock(config.clockStart ?? DEMO_BEGIN);
  const server = await accessServer(config.database, log, true);
  if (!server.ok) return server;
  const fresh = await freshDemoDatabase(server.value, templateMark(), fillTemplate);
  if (fresh === undefined) {
    await server.value.release();
    return refuse({ code: 'demo-running' });
  }
  const store = await openStore({ ...server.value, ...fresh }, 'demo');
  if (!store.ok) return store;
  const { database, release } = store.value;
  let tick = async () => {};
  const leaving = () => tick();
  const arrived = async () => {
    await othersReport(database, clock.now());
    await tick();
  };
  const demo = demoPage(say, config.language, clock, leaving, arrived);
  const emulator = await startEmulator({
    port: config.port,
    now: () => asDate(clock.now()),
    demo,
  }).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'EADDRINUSE') return undefined;
    throw error;
  });
  if (emulator === undefined) {
    await release();
    return refuse({ code: 'demo-port-taken', port: String(config.port) });
  }
  for (const person of DEMO_PEOPLE.filter((one) => !one.canBeChosen)) {
    emulator.user({ id: person.telegramId, firstName: person.name, started: true });
  }
  const { token, apiRoot } = emulator;
  const me = await createApi(token, apiRoot).getMe();
  const program = await startProgram({
    token,
    apiRoot,
    database,
    clock,
    log,
    me,
    language: config.language,
    receiving: { mode: 'polling' },
    decoder: createChildDecoder(log),
  });
  tick = () => program.tick();
  console.log(say('demo-address', { address: `${apiRoot}/` }));
  const steps: StopStep[] = [
    { what: 'program', limitMs: 4_500, stop: () => program.stop() },
    { what: 'emulator', limitMs: 500, stop: () => emulator.close() },
    { what: 'database connections', limitMs: 1_500, stop: () => database.close() },
    { what: 'database server', limitMs: 2_500, stop: () => server.value.release() },
  ];
  return ok({ stop: () => stopInSteps(steps, log) });
}
