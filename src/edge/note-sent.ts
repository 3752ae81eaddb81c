/** A message that has arrived, with Telegram's number for it. */
export interface Arrived {
  id: bigint;
  messageId?: number;
}

/**
 * Notes what has arrived: one statement for all that arrives while the one before is under way, since under load every
 * commit of its own would cost as much as the answer's.
 * @param write stores some; its failure is the failure of everyone whose message was among them
 * @returns a function that resolves when these messages are noted
 */
export function createNoteSent(write: (arrived: readonly Arrived[]) => Promise<void>) {
  let waiting: Arrived[] = [];
  let next: Promise<void> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  function begin(): Promise<void> {
    const mine = running.then(() => {
      const batch = waiting;
      waiting = [];
      next = undefined;
      return write(batch);
    });
    running = mine.catch(() => undefined);
    return mine;
  }

  return async (arrived: readonly Arrived[]): Promise<void> => {
    if (arrived.length === 0) return;
    waiting.push(...arrived);
    next ??= begin();
    await next;
  };
}
