import { setTimeout } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../log.ts';
import { createRareWarning } from '../../rare-warning.ts';
import { isUpdate } from './read-update.ts';

/** Seconds that Telegram may hold a request open. */
const LONG_POLL_SECONDS = 30;
/** The kinds of update that the bot reads. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** Does one update; resolves when it need not come again. */
type Handle = (update: Update, receivedAtMs: number) => Promise<unknown>;

/** A running loop. */
export interface Polling {
  /** Ends after the batch under way, so that nothing that was handled is asked for again. */
  stop(): Promise<void>;
}

/** The chat an update belongs to; updates of one chat keep their order. */
function chatOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  return message?.chat.id ?? update.my_chat_member?.chat.id ?? 0;
}

/** Handles one batch: chats side by side, each in its order. */
async function handleBatch(updates: readonly Update[], handle: Handle): Promise<void> {
  const receivedAtMs = performance.now();
  const chats = new Map<number, Update[]>();
  for (const update of updates) {
    const queue = chats.get(chatOf(update));
    if (queue === undefined) chats.set(chatOf(update), [update]);
    else queue.push(update);
  }
  const done = await Promise.allSettled(
    [...chats.values()].map(async (queue) => {
      for (const update of queue) await handle(update, receivedAtMs);
    }),
  );
  const failed = done.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Waits unless the loop is stopped meanwhile; leaves no listener behind. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

/** The offset that confirms what was received. What has no number of Telegram's cannot be confirmed. */
function offsetAfter(received: readonly Update[], offset: number): number {
  const ids = received.map((one) => one.update_id).filter(Number.isSafeInteger);
  return ids.reduce((least, id) => Math.max(least, id + 1), offset);
}

/**
 * Long polling that confirms a batch when all of it is committed, and never waits for what is sent: a process killed
 * before gets it again, and what was handled already is known by its update id.
 * @param afterBatch runs when a batch is committed, e.g. to fetch the photos of an album together
 */
export function startPolling(api: Api, handle: Handle, log: Log, afterBatch: () => void): Polling {
  const stopping = new AbortController();
  const { signal } = stopping;
  const warning = createRareWarning(log);
  async function loop(): Promise<void> {
    let offset = 0;
    while (!signal.aborted) {
      try {
        // A signal of its own for every request: grammY never takes its listener off.
        const request = new AbortController();
        const hangUp = () => request.abort();
        signal.addEventListener('abort', hangUp, { once: true });
        const received = await api
          .getUpdates(
            { offset, timeout: LONG_POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
            // grammY brings its own AbortSignal type
            request.signal as never,
          )
          .finally(() => signal.removeEventListener('abort', hangUp));
        const updates = received.filter(isUpdate);
        if (updates.length < received.length)
          log.warn('what came was no update', { received: received.length });
        await handleBatch(updates, handle);
        if (received.length > 0) afterBatch();
        warning.over('fetching or handling updates');
        const before = offset;
        offset = offsetAfter(received, offset);
        // What cannot be confirmed would come again at once.
        if (received.length > 0 && offset === before) await pause(1000, signal);
      } catch (error) {
        if (signal.aborted) break;
        const seconds = error instanceof GrammyError ? (error.parameters.retry_after ?? 3) : 1;
        warning.warn('fetching or handling updates', error, { seconds });
        await pause(seconds * 1000, signal);
      }
    }
    if (offset > 0) await api.getUpdates({ offset, timeout: 0, limit: 1 }).catch(() => undefined);
  }
  const running = loop();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
