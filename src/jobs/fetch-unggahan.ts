import {
  adaUnggahanMenunggu,
  ambilUnggahan,
  catatUnggahan,
  type HasilUnduh,
  tundaUnggahan,
  type UnggahanMenunggu,
} from '../app/anggaran/antrian-unggahan.ts';
import type { Runtime } from '../runtime.ts';
import { unduh } from './download-file.ts';

/** Milliseconds between a look and the next while something waits. */
const LIHAT_MS = 500;

/** Tries until a file counts as not to be had; with the pauses between them about a minute. */
const TRIES = 5;

/** Fetches lists after the commit that noted them, and shows what was read. */
export interface UnggahanFetcher {
  /** Something may have come: looks for it soon, and until nothing waits any more. */
  kick(): void;
  /** Fetches what waits now; resolves when its messages are written. */
  drain(): Promise<void>;
  /** Ends after what is under way; the rest waits in the database. */
  stop(): Promise<void>;
}

/** The one that fetches lists in this process; several processes share the work by leases. */
export function createUnggahanFetcher(runtime: Runtime, token: string, apiRoot: string): UnggahanFetcher {
  const { database, api, clock, log, say } = runtime;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let draining: Promise<void> = Promise.resolve();

  /** @returns what came of it, or undefined when it is to be tried again */
  async function fetchOne(unggahan: UnggahanMenunggu): Promise<HasilUnduh | undefined> {
    // Claimed so often without an end: reading it is what fails, and would fail for ever.
    if (unggahan.attempts > TRIES) return { alasan: 'ambil' };
    const unduhan = await unduh({ api, token, apiRoot, signal: stopping.signal }, unggahan.telegramFileId);
    if (!('ulang' in unduhan)) return unduhan;
    const { id, attempts } = unggahan;
    log.warn('a list could not be fetched', { unggahan: id, attempts, reason: unduhan.ulang });
    return attempts >= TRIES ? { alasan: 'ambil' } : undefined;
  }

  async function drainOnce(): Promise<void> {
    while (!stopping.signal.aborted) {
      const unggahan = await ambilUnggahan(database);
      if (unggahan === undefined) return;
      const unduhan = await fetchOne(unggahan);
      if (unduhan === undefined) await tundaUnggahan(database, unggahan.id, 2 ** unggahan.attempts);
      else await catatUnggahan(database, unggahan, unduhan, { now: clock.now(), say });
    }
  }

  function drain(): Promise<void> {
    draining = draining
      .then(drainOnce)
      .catch((error: unknown) => log.error('fetching lists failed', { error }));
    return draining;
  }

  async function look(): Promise<void> {
    await drain();
    timer = undefined;
    if (stopping.signal.aborted) return;
    try {
      if (await adaUnggahanMenunggu(database)) kick();
    } catch (error) {
      log.error('fetching lists failed', { error });
    }
  }

  function kick(): void {
    if (stopping.signal.aborted || timer !== undefined) return;
    timer = setTimeout(() => void look(), LIHAT_MS);
  }

  return {
    kick,
    drain,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await draining;
    },
  };
}
