import { setTimeout } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import pLimit from 'p-limit';
import type { Log } from '../log.ts';
import { createRareWarning } from '../rare-warning.ts';
import type { HandleUpdate } from './handle-update.ts';

/** Chats handled side by side; every one holds a database connection. */
const CHATS_AT_ONCE = 6;
/** Seconds that Telegram may hold a request open. */
const LONG_POLL_SECONDS = 30;
/** The kinds of update that the bot reads. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

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
async function handleBatch(updates: readonly Update[], handle: HandleUpdate): Promise<void> {
  const limit = pLimit(CHATS_AT_ONCE);
  const chats = new Map<number, Update[]>();
  for (const update of updates) chats.set(chatOf(update), [...(chats.get(chatOf(update)) ?? []), update]);
  const done = await Promise.allSettled(
    [...chats.values()].map((queue) =>
      limit(async () => {
        for (const update of queue) await handle(update);
      }),
    ),
  );
  const failed = done.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Waits unless the loop is stopped meanwhile; leaves no listener behind. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

/**
 * Long polling that confirms a batch only when all of it is handled: a process killed in between gets it again, and
 * what was handled already is known by its update id.
 * @param afterBatch runs when a batch is answered, e.g. to fetch the photos of an album together
 */
export function startPolling(api: Api, handle: HandleUpdate, log: Log, afterBatch: () => void): Polling {
  const stopping = new AbortController();
  const { signal } = stopping;
  const warning = createRareWarning(log);
  async function loop(): Promise<void> {
    let offset = 0;
    while (!signal.aborted) {
      try {
        const updates = await api.getUpdates(
          { offset, timeout: LONG_POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
          // grammY brings its own AbortSignal type
          signal as never,
        );
        if (updates.length === 0) {
          warning.over('fetching or handling updates');
          continue;
        }
        await handleBatch(updates, handle);
        afterBatch();
        warning.over('fetching or handling updates');
        offset = Math.max(...updates.map((one) => one.update_id)) + 1;
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
