import type { Log } from './log.ts';

/** Says what goes wrong again and again: the first time with its cause, then after twice as many times each. */
export interface RareWarning {
  warn(what: string, error: unknown, fields?: Record<string, unknown>): void;
  /** It works again: said once, when it had gone wrong. */
  over(what: string): void;
}

/** What lies under an error that wraps another, as grammY's do: `ECONNREFUSED`; undefined when nothing does. */
function causeOf(error: unknown): unknown {
  const { error: wrapped, cause } = (error ?? {}) as { error?: unknown; cause?: unknown };
  const inner = (wrapped ?? cause) as { code?: unknown; message?: unknown } | undefined;
  return inner?.code ?? inner?.message;
}

/** Counts what goes wrong by its name; a log that repeats itself every few seconds is read by nobody. */
export function createRareWarning(log: Log): RareWarning {
  const counts = new Map<string, number>();
  return {
    warn(what, error, fields = {}) {
      const times = (counts.get(what) ?? 0) + 1;
      counts.set(what, times);
      // 1, 2, 4, 8 …
      if ((times & (times - 1)) === 0)
        log.error(`${what} failed; trying again`, { times, cause: causeOf(error), error, ...fields });
    },
    over(what) {
      const times = counts.get(what);
      if (times === undefined) return;
      counts.delete(what);
      log.info(`${what} works again`, { times });
    },
  };
}
