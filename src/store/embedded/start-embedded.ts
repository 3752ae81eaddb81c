import { setTimeout as wait } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { ok, type Result } from '../../domain/result.ts';
import { type Binaries, prepareBinaries } from './binaries.ts';
import { hasCluster, prepareCluster } from './cluster.ts';
import { type Home, prepareHome } from './home.ts';
import { type Lease, takeLease } from './lease.ts';
import {
  clearRemains,
  isPostmasterRunning,
  serverLogTail,
  spawnPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import { processIdentity } from './running-process.ts';
import { SERVER_SETTINGS } from './settings.ts';
import { withStartLock } from './start-lock.ts';
import { clientConfig, listenSettings, SYSTEM_TRANSPORT, type Transport } from './transport.ts';

/** A running embedded PostgreSQL, shared with every other process that started it under the same folder. */
export interface Embedded {
  /** For pg.Client and pg.Pool. */
  connection: ClientConfig;
  /** Ends this process's use, after its pools are closed. The last user stops the server. */
  release(): Promise<void>;
}

/** What happened while starting, for one line in the log. */
export type EmbeddedEvent = 'creating' | 'starting' | 'lost' | 'recovered';

/** Choices that the program leaves alone; tests and rehearsals do not. */
export interface EmbeddedOptions {
  transport?: Transport;
  /** Settings of the server beside or instead of {@link SERVER_SETTINGS}; ignored when it runs already. */
  settings?: Record<string, string>;
  onEvent?: (event: EmbeddedEvent) => void;
}

const POLL_MS = 20;
const START_ATTEMPTS = 20;
const BETWEEN_ATTEMPTS_MS = 500;
const READY_MS = 150_000;

/**
 * Starts the PostgreSQL below `path`, or joins the one that runs there. It is never stopped under another process
 * that joined it; one left behind by killed processes is reused. When it dies under us it is started again.
 * @throws when the server does not come up, with the end of its log
 */
export async function startEmbedded(
  path: string,
  options: EmbeddedOptions = {},
): Promise<Result<Embedded, EmbeddedRefusal>> {
  const prepared = prepareHome(path);
  if (!prepared.ok) return prepared;
  const home = prepared.value;
  const joined = await joinOrStart(home, options);
  if (!joined.ok) return joined;
  return ok(supervise(home, options, joined.value));
}

/** Joins a running server, else starts one. */
async function joinOrStart(home: Home, options: EmbeddedOptions): Promise<Result<Lease, EmbeddedRefusal>> {
  const lease = await joinRunning(home, options);
  if (lease !== undefined) return ok(lease);
  return withStartLock(home.root, () => startAndJoin(home, options));
}

async function joinRunning(home: Home, options: EmbeddedOptions): Promise<Lease | undefined> {
  const config = clientConfig(home, options.transport ?? SYSTEM_TRANSPORT);
  return config && takeLease(config);
}

async function startAndJoin(home: Home, options: EmbeddedOptions): Promise<Result<Lease, EmbeddedRefusal>> {
  const other = await joinRunning(home, options); // somebody was faster
  if (other !== undefined) return ok(other);

  const transport = options.transport ?? SYSTEM_TRANSPORT;
  if (!hasCluster(home)) options.onEvent?.('creating');
  const binaries = prepareBinaries(home);
  if (!binaries.ok) return binaries;
  const cluster = await prepareCluster(home, binaries.value, transport);
  if (!cluster.ok) return cluster;
  options.onEvent?.('starting');
  return ok(await startUntilReady(home, binaries.value, options));
}

async function startUntilReady(home: Home, binaries: Binaries, options: EmbeddedOptions): Promise<Lease> {
  const transport = options.transport ?? SYSTEM_TRANSPORT;
  const deadline = Date.now() + READY_MS;
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
    let starting = false;
    if (!isPostmasterRunning(home)) {
      clearRemains(home);
      const settings = {
        ...SERVER_SETTINGS,
        ...options.settings,
        ...(await listenSettings(home, transport)),
      };
      const child = spawnPostmaster(home, binaries, settings);
      starting = true;
      for (const end of ['exit', 'error'])
        child.once(end, () => {
          starting = false;
        });
    }
    do {
      const lease = await joinRunning(home, options);
      if (lease !== undefined) return lease;
      await wait(POLL_MS);
    } while ((starting || isPostmasterRunning(home)) && Date.now() < deadline);
    // Back-ends of a killed server may still hold its shared memory: they notice and go.
    await wait(BETWEEN_ATTEMPTS_MS);
  }
  throw new Error(
    `the embedded PostgreSQL does not start; the end of ${home.serverLog}:\n${serverLogTail(home)}`,
  );
}

/** Keeps the lease alive until it is released. */
function supervise(home: Home, options: EmbeddedOptions, first: Lease): Embedded {
  let lease = first;
  let released = false;
  let rejoining: Promise<void> = Promise.resolve();

  const watch = () =>
    lease.lost.then(() => {
      if (released) return;
      options.onEvent?.('lost');
      rejoining = rejoin();
    });
  const rejoin = async () => {
    while (!released) {
      const again = await joinOrStart(home, options).catch(() => undefined);
      if (again?.ok) {
        lease = again.value;
        options.onEvent?.('recovered');
        void watch();
        return;
      }
      await wait(1000);
    }
  };
  void watch();

  const connection = clientConfig(home, options.transport ?? SYSTEM_TRANSPORT);
  if (connection === undefined) throw new Error('a server was joined that has no address');
  return {
    connection,
    async release() {
      if (released) return;
      released = true;
      await rejoining;
      await withStartLock(home.root, () => leave(home, lease));
    },
  };
}

async function leave(home: Home, lease: Lease): Promise<void> {
  if (await isLast(lease).catch(() => false)) {
    const binaries = prepareBinaries(home);
    if (binaries.ok) await stopPostmaster(home, binaries.value);
  }
  await lease.giveUp();
}

/** Waits only for registrations of processes that are dead already: the server is about to notice. */
async function isLast(lease: Lease): Promise<boolean> {
  for (;;) {
    if (await lease.becomeLast()) return true;
    const others = await lease.otherUsers();
    if (others.some((pid) => processIdentity(pid) !== undefined)) return false;
    await wait(POLL_MS);
  }
}
