import pLimit from 'p-limit';
import type { ServingOrder } from '../app/bukti/bukti-queue.ts';
import type { Log } from '../log.ts';

/** Fetches files after the commit that noted them; several processes share the work by leases. */
export interface Fetcher {
  /** Something may have come: looks for it soon, and until nothing waits any more. */
  kick(): void;
  /**
   * Fetches what waits now and can be fetched; resolves when it is kept and its messages are written.
   * @param quietMs leaves alone what had company within so many milliseconds
   */
  drain(quietMs?: number): Promise<void>;
  /** Ends what is under way as soon as that can be; the rest waits in the database. */
  stop(): Promise<void>;
}

/** What one kind of file needs. */
export interface FetchWork<T extends { officeId: number }> {
  /** Names it in the log. */
  what: string;
  /** Milliseconds of quiet before a look, and between a look and the next while something waits. */
  quietMs: number;
  /** Files at once, each of another office. */
  lanes: number;
  /** Claims one file; undefined when none is left that can be done now. */
  take(quietMs: number, turn: ServingOrder): Promise<T | undefined>;
  /** Does it. */
  perform(item: T, signal: AbortSignal): Promise<void>;
  /** Whether something waits that a later look can do. */
  hasWaitingBukti(): Promise<boolean>;
}

/** Offices whose turn is remembered. */
const SERVED_MAX = 1000;

/** Whose turn it is: no office twice at once, and whoever was served longest ago first. */
class Turns {
  readonly #busy = new Set<number>();
  readonly #served = new Set<number>();

  get now(): ServingOrder {
    return { busy: [...this.#busy], served: [...this.#served] };
  }

  begin(office: number): void {
    this.#busy.add(office);
    this.#served.delete(office);
    this.#served.add(office);
    const [first] = this.#served;
    if (this.#served.size > SERVED_MAX && first !== undefined) this.#served.delete(first);
  }

  end(office: number): void {
    this.#busy.delete(office);
  }
}

/** The loop of a fetcher: several lanes side by side, looks on demand, a clean end. */
export function createFetcher<T extends { officeId: number }>(work: FetchWork<T>, log: Log): Fetcher {
  const stopping = new AbortController();
  const { signal } = stopping;
  const turns = new Turns();
  const lane = pLimit(work.lanes);
  /** Claims go one after the other, so that each sees the office of the one before. */
  const claiming = pLimit(1);
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  const failed = (error: unknown) => log.error('fetching failed', { what: work.what, error });

  const claim = (quietMs: number) =>
    claiming(async () => {
      const item = signal.aborted ? undefined : await work.take(quietMs, turns.now);
      if (item !== undefined) turns.begin(item.officeId);
      return item;
    });

  async function follow(quietMs: number): Promise<void> {
    for (let item = await claim(quietMs); item !== undefined; item = await claim(quietMs)) {
      try {
        await work.perform(item, signal);
      } finally {
        turns.end(item.officeId);
      }
    }
  }

  async function follows(quietMs: number): Promise<void> {
    const own = Array.from({ length: work.lanes }, () => lane(() => follow(quietMs)).catch(failed));
    for (const one of own) {
      running.add(one);
      void one.then(() => running.delete(one));
    }
    await Promise.all(own);
  }

  async function drain(quietMs = 0): Promise<void> {
    const others = [...running];
    await follows(quietMs);
    if (others.length === 0) return;
    // What others are at work on was left to them, and so was the rest of their offices.
    await Promise.all(others);
    await follows(quietMs);
  }

  async function look(): Promise<void> {
    timer = undefined;
    // Lanes that are all at work look again by themselves.
    if (lane.pendingCount === 0) void follows(work.quietMs);
    try {
      if (!signal.aborted && (await work.hasWaitingBukti())) kick();
    } catch (error) {
      failed(error);
    }
  }

  function kick(): void {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(() => void look(), work.quietMs);
  }

  return {
    kick,
    drain,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
