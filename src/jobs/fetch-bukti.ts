import {
  ambilGiliran,
  type BuktiMenunggu,
  catatBukti,
  type HasilBukti,
  masihMenunggu,
  tundaBukti,
} from '../app/bukti/antrian-bukti.ts';
import { periksaBerkas } from '../app/bukti/periksa-berkas.ts';
import type { Runtime } from '../runtime.ts';
import { unduh } from './download-file.ts';

/** An album comes as several updates: its files are fetched when nothing new has come for so long, in milliseconds. */
export const DIAM_MS = 1000;

/** Tries until a file counts as not to be had; with the pauses between them about a minute. */
const TRIES = 5;

/** Fetches evidence after the commit that noted it. */
export interface BuktiFetcher {
  /** Something may have come: looks for it soon, and until nothing waits any more. */
  kick(): void;
  /**
   * Fetches what waits now and can be fetched; resolves when it is kept and its messages are written.
   * @param diamMs leaves alone what had company within so many milliseconds
   */
  drain(diamMs?: number): Promise<void>;
  /** Ends after what is under way; the rest waits in the database. */
  stop(): Promise<void>;
}

/** The one that fetches photos and PDFs in this process; several processes share the work by leases. */
export function createBuktiFetcher(runtime: Runtime, token: string, apiRoot: string): BuktiFetcher {
  const { database, api, clock, log, say } = runtime;
  const now = () => new Date(clock.now().epochMilliseconds);
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  let draining: Promise<void> = Promise.resolve();

  /** @returns what came of it, or undefined when it is to be tried again */
  async function fetchOne(bukti: BuktiMenunggu): Promise<HasilBukti | undefined> {
    const unduhan = await unduh({ api, token, apiRoot, signal: stopping.signal }, bukti.telegramFileId);
    if ('isi' in unduhan) return await periksaBerkas(bukti.nama, unduhan.isi, now());
    if ('alasan' in unduhan) return unduhan;
    log.warn('a file could not be fetched', {
      bukti: bukti.id,
      attempts: bukti.attempts,
      reason: unduhan.ulang,
    });
    return bukti.attempts >= TRIES ? { alasan: 'ambil' } : undefined;
  }

  async function drainOnce(diamMs: number): Promise<void> {
    while (!stopping.signal.aborted) {
      const bukti = await ambilGiliran(database, now(), diamMs);
      if (bukti === undefined) return;
      const hasil = await fetchOne(bukti);
      if (hasil === undefined) await tundaBukti(database, bukti.id, 2 ** bukti.attempts);
      else await catatBukti(database, bukti, hasil, { now: now(), say });
    }
  }

  function drain(diamMs = 0): Promise<void> {
    draining = draining
      .then(() => drainOnce(diamMs))
      .catch((error: unknown) => log.error('fetching files failed', { error }));
    return draining;
  }

  async function look(): Promise<void> {
    await drain(DIAM_MS);
    timer = undefined;
    if (stopping.signal.aborted) return;
    try {
      if (await masihMenunggu(database)) kick();
    } catch (error) {
      log.error('fetching files failed', { error });
    }
  }

  function kick(): void {
    if (stopping.signal.aborted || timer !== undefined) return;
    timer = setTimeout(() => void look(), DIAM_MS);
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
