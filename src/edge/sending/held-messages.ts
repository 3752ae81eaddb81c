import type { Log } from '../../log.ts';

/** How often claims are prolonged, in milliseconds; they hold for two minutes. */
const RENEW_MS = 30_000;

/** What this process has claimed and not finished. */
export interface HeldMessages {
  readonly size: number;
  add(ids: readonly bigint[]): void;
  remove(ids: readonly bigint[]): void;
  /** Nothing is prolonged any more. */
  close(): void;
}

/**
 * Keeps the claims of messages alive as long as they wait here: Telegram may ask for minutes of silence, and a call may
 * take one.
 */
export function createHeldMessages(
  renew: (ids: readonly bigint[]) => Promise<void>,
  log: Log,
  everyMs = RENEW_MS,
): HeldMessages {
  const held = new Set<bigint>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    renew([...held]).catch((error: unknown) => log.warn('claims could not be prolonged', { error }));
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    get size() {
      return held.size;
    },
    add(ids) {
      for (const id of ids) held.add(id);
      if (held.size > 0) timer ??= setInterval(look, everyMs);
    },
    remove(ids) {
      for (const id of ids) held.delete(id);
      if (held.size === 0) stop();
    },
    close: stop,
  };
}
