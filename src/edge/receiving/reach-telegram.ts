import { setTimeout as pause } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Log } from '../../log.ts';
import { createRareWarning } from '../../rare-warning.ts';

/** Seconds between two tries. */
const RETRY_SECONDS = 5;

/** Whether Telegram answered, and will answer the same again. */
function isFinal(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429;
}

/** Rejects with the signal's reason as soon as it is given; never, without one. */
function givenUp(stopping: AbortSignal | undefined): { promise: Promise<never>; forget(): void } {
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    const stop = () => reject(stopping?.reason);
    if (stopping?.aborted) stop();
    stopping?.addEventListener('abort', stop, { once: true });
    forget = () => stopping?.removeEventListener('abort', stop);
  });
  promise.catch(() => undefined);
  return { promise, forget };
}

/**
 * Does a call without which the bot cannot start, again and again until the line is there. Why it is not there is said
 * the first time, and then ever more rarely.
 * @param stopping ends the waiting
 * @throws GrammyError what Telegram refuses for good; the signal's reason when it is to stop
 */
export async function reachTelegram<T>(call: () => Promise<T>, log: Log, stopping?: AbortSignal): Promise<T> {
  const { promise: stopped, forget } = givenUp(stopping);
  const warning = createRareWarning(log);
  try {
    for (;;) {
      try {
        return await Promise.race([call(), stopped]);
      } catch (error) {
        if (stopping?.aborted || isFinal(error)) throw error;
        warning.warn('reaching Telegram', error, { seconds: RETRY_SECONDS });
        await Promise.race([pause(RETRY_SECONDS * 1000), stopped]);
      }
    }
  } finally {
    forget();
  }
}
