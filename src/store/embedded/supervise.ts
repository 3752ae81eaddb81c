import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '../../domain/result.ts';
import type { Embedded, EmbeddedOptions } from './embedded.ts';
import type { Home } from './home/home.ts';
import type { EmbeddedRefusal } from './home/refusal.ts';
import { withStartLock } from './home/start-lock.ts';
import type { Lease } from './lease.ts';
import { processIdentity } from './process/running-process.ts';
import { prepareBinaries } from './server/binaries.ts';
import { stopPostmaster } from './server/postmaster.ts';
import { clientConfig, SYSTEM_TRANSPORT } from './server/transport.ts';

const POLL_MS = 20;

/** Keeps the lease alive until it is released; `joinOrStart` is how to come back to a server. */
export function supervise(
  home: Home,
  options: EmbeddedOptions,
  first: Lease,
  joinOrStart: () => Promise<Result<Lease, EmbeddedRefusal>>,
): Embedded {
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
      const again = await joinOrStart().catch(() => undefined);
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

  const transport = options.transport ?? SYSTEM_TRANSPORT;
  const connection = clientConfig(home, transport, 'app');
  const owner = clientConfig(home, transport, 'owner');
  if (connection === undefined || owner === undefined)
    throw new Error('a server was joined that has no address');
  return {
    connection,
    owner,
    async release() {
      if (released) return;
      released = true;
      await rejoining;
      await withStartLock(home.files, home.root, () => leave(home, lease));
    },
  };
}

async function leave(home: Home, lease: Lease): Promise<void> {
  if (await isLast(lease).catch(() => false)) {
    const binaries = await prepareBinaries(home);
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
