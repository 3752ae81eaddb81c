import type { Log } from '../log.ts';

/** Fetches files after the commit that noted them; several processes share the work by leases. */
export interface Fetcher {
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

/** What one kind of file needs. */
export interface FetchWork {
  /** Names it in the log. */
  apa: string;
  /** Milliseconds of quiet before a look, and between a look and the next while something waits. */
  diamMs: number;
  /** Does one file. @returns false when none is left that can be done now */
  satu(diamMs: number, signal: AbortSignal): Promise<boolean>;
  /** Whether something waits that a later look can do. */
  masihMenunggu(): Promise<boolean>;
}

/** The loop of a fetcher: one drain at a time, looks on demand, a clean end. */
export function createFetcher({ apa, diamMs, satu, masihMenunggu }: FetchWork, log: Log): Fetcher {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;
  let draining: Promise<void> = Promise.resolve();
  const failed = (error: unknown) => log.error('fetching failed', { apa, error });

  async function drainOnce(quietMs: number): Promise<void> {
    let more = true;
    while (more && !signal.aborted) more = await satu(quietMs, signal);
  }

  function drain(quietMs = 0): Promise<void> {
    draining = draining.then(() => drainOnce(quietMs)).catch(failed);
    return draining;
  }

  async function look(): Promise<void> {
    await drain(diamMs);
    timer = undefined;
    if (signal.aborted) return;
    try {
      if (await masihMenunggu()) kick();
    } catch (error) {
      failed(error);
    }
  }

  function kick(): void {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(() => void look(), diamMs);
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
