import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Embedded, EmbeddedOptions } from './embedded.ts';
import { type Home, prepareHome } from './home/home.ts';
import type { EmbeddedRefusal } from './home/refusal.ts';
import { HomeFileError } from './home/shell-files.ts';
import { withStartLock } from './home/start-lock.ts';
import { type Lease, takeLease, whenReady } from './lease.ts';
import { writeAccessRules } from './server/access-rules.ts';
import { type Binaries, prepareBinaries } from './server/binaries.ts';
import { hasCluster, prepareCluster } from './server/cluster.ts';
import {
  clearRemains,
  isPostmasterRunning,
  reloadPostmaster,
  serverLogTail,
  spawnPostmaster,
} from './server/postmaster.ts';
import { prepareRoles } from './server/roles.ts';
import { SERVER_SETTINGS } from './server/settings.ts';
import { clientConfig, listenSettings, SYSTEM_TRANSPORT, tcpPassword } from './server/transport.ts';
import { supervise } from './supervise.ts';

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
  try {
    const prepared = await prepareHome(path, options.mayMakeUser);
    if (!prepared.ok) return prepared;
    const home = prepared.value;
    const joined = await joinOrStart(home, options);
    if (!joined.ok) return joined;
    return ok(supervise(home, options, joined.value, () => joinOrStart(home, options)));
  } catch (error) {
    if (!(error instanceof HomeFileError)) throw error;
    return refuse({ code: 'embedded-file', path: error.path, user: error.user, detail: error.detail });
  }
}

/** Joins a running server, else starts one. */
async function joinOrStart(home: Home, options: EmbeddedOptions): Promise<Result<Lease, EmbeddedRefusal>> {
  // A server that an earlier version left running does not know the role yet.
  const lease = await joinRunning(home, options).catch(unlessRefused);
  if (lease !== undefined) return ok(lease);
  return withStartLock(home.files, home.root, () => startAndJoin(home, options));
}

/** The server is there and does not let us in (invalid_authorization_specification). */
function unlessRefused(error: unknown): undefined {
  if ((error as { code?: unknown }).code !== '28000') throw error;
}

async function joinRunning(home: Home, options: EmbeddedOptions): Promise<Lease | undefined> {
  const config = clientConfig(home, options.transport ?? SYSTEM_TRANSPORT, 'app');
  return config && takeLease(config);
}

/** As {@link joinRunning}, after the server's rules and roles are what this version wants. Only under the start lock. */
async function prepareAndJoin(home: Home, options: EmbeddedOptions): Promise<Lease | undefined> {
  const transport = options.transport ?? SYSTEM_TRANSPORT;
  const config = clientConfig(home, transport, 'superuser');
  if (config === undefined) return undefined;
  const password = transport === 'tcp' ? tcpPassword(home) : undefined;
  const ready = await whenReady(() => prepareRoles(config, password));
  return ready ? await joinRunning(home, options) : undefined;
}

async function startAndJoin(home: Home, options: EmbeddedOptions): Promise<Result<Lease, EmbeddedRefusal>> {
  const transport = options.transport ?? SYSTEM_TRANSPORT;
  if (isPostmasterRunning(home)) {
    writeAccessRules(home, transport);
    reloadPostmaster(home);
    try {
      const other = await prepareAndJoin(home, options); // somebody was faster, or was killed
      if (other !== undefined) return ok(other);
    } catch (error) {
      unlessRefused(error);
      return refuse({ code: 'embedded-not-admitted', path: home.root });
    }
  }
  if (!hasCluster(home)) options.onEvent?.('creating');
  const binaries = await prepareBinaries(home);
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
      writeAccessRules(home, transport);
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
      const lease = await prepareAndJoin(home, options);
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
