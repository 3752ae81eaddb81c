import { createTogether } from './together.ts';

/** A message that has arrived, with Telegram's number for it. */
export interface Arrived {
  id: bigint;
  messageId?: number;
}

/**
 * Notes what has arrived, together.
 * @param write stores some; its failure is the failure of everyone whose message was among them
 * @returns a function that resolves when these messages are noted
 */
export function createNoteSent(write: (arrived: readonly Arrived[]) => Promise<void>) {
  const together = createTogether(write);
  return async (arrived: readonly Arrived[]): Promise<void> => {
    if (arrived.length > 0) await together(arrived);
  };
}
