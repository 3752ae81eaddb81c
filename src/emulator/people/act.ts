import type { QueuedUpdate } from '../world/update-queue.ts';

/** How an act ends. */
export interface ActOptions {
  /** Wait until the bot has confirmed the update (default); false returns when it is queued. */
  wait?: boolean;
}

/** What an act has put into the queue. */
export interface UserAct {
  updateIds: number[];
  /** Resolves when the bot has confirmed all of it, and what acts wait for beside that has happened. */
  confirmed: Promise<void>;
}

/** An act that the bot hears nothing of, as a tap on a copy button. */
export const UNHEARD: UserAct = { updateIds: [], confirmed: Promise.resolve() };

/**
 * Waits until the bot has confirmed what an act has queued (and for `afterConfirmed`), unless told not to.
 * @throws after timeoutMs, with the numbers of the updates: the bot does not run, or hangs
 */
export async function settle(
  queued: QueuedUpdate[],
  options: ActOptions,
  timeoutMs: number,
  afterConfirmed: () => Promise<void> = async () => undefined,
): Promise<UserAct> {
  const confirmed = Promise.all(queued.map((one) => one.confirmed)).then(() => afterConfirmed());
  const updateIds = queued.map((one) => one.update.update_id);
  if (options.wait === false) return { updateIds, confirmed };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    const why = `the bot did not confirm update ${updateIds.join(', ')} within ${timeoutMs} ms`;
    timer = setTimeout(() => fail(new Error(why)), timeoutMs);
  });
  await Promise.race([confirmed, late]).finally(() => clearTimeout(timer));
  return { updateIds, confirmed };
}
