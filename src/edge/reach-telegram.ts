import { GrammyError } from 'grammy';
import type { Log } from '../log.ts';

/** Seconds between two tries. */
const RETRY_SECONDS = 5;

/** Whether Telegram answered, and will answer the same again. */
function isFinal(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429;
}

/**
 * Does a call without which the bot cannot start, again and again until the line is there.
 * @throws GrammyError what Telegram refuses for good
 */
export async function reachTelegram<T>(call: () => Promise<T>, log: Log): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (isFinal(error)) throw error;
      log.warn('Telegram cannot be reached; trying again', { seconds: RETRY_SECONDS });
      await new Promise((resolve) => setTimeout(resolve, RETRY_SECONDS * 1000));
    }
  }
}
