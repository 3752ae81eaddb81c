/** Telegram allows about 30 messages a second in all; a little less leaves room for answers. */
const PER_SECOND = 25;

/** Spreads mass messages over time; an answer to a person never waits. */
export interface Pacer {
  turn(answer: boolean): Promise<void>;
}

/** One per process: at most PER_SECOND reminders or digests a second, counted over all chats. */
export function createPacer(perSecond = PER_SECOND): Pacer {
  let next = 0;
  return {
    async turn(answer) {
      if (answer) return;
      const now = performance.now();
      const at = Math.max(now, next);
      next = at + 1000 / perSecond;
      if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
    },
  };
}
