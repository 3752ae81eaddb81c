import { TokenBucket } from './token-bucket.ts';

/** Who waits for a message: a person who has just acted, nobody in particular, somebody without a role. */
export const RANKS = ['answer', 'mass', 'stranger'] as const;
export type Rank = (typeof RANKS)[number];

/** How many messages may leave. */
export interface Pace {
  /** In all, and how many of them at once. */
  perSecond: number;
  burst: number;
  /** Of them reminders, digests and news. */
  massPerSecond: number;
  /** Of them answers to people without a role. */
  strangersPerSecond: number;
  perChatPerSecond: number;
  /** Messages that may come at once in one chat. */
  chatBurst: number;
  perGroupPerMinute: number;
}

/**
 * Telegram's limits (Bot FAQ, "My bot is hitting limits"): about 30 messages a second in all, one a second in a chat
 * with short bursts, 20 a minute in a group. What is kept free of 30 is for answers.
 */
export const TELEGRAM_PACE: Pace = {
  perSecond: 28,
  burst: 2,
  massPerSecond: 25,
  strangersPerSecond: 5,
  perChatPerSecond: 1,
  chatBurst: 3,
  perGroupPerMinute: 20,
};

/** Of a Bot API server that has no limits, as the demonstration's: only what nobody waits for is spread over time. */
export const UNLIMITED_PACE: Pace = {
  ...TELEGRAM_PACE,
  perSecond: Number.POSITIVE_INFINITY,
  perChatPerSecond: Number.POSITIVE_INFINITY,
  perGroupPerMinute: Number.POSITIVE_INFINITY,
};

/** Chats whose pace is remembered; those that have been quiet are forgotten first. */
const CHATS_REMEMBERED = 5000;

/** What a mass sender slows down to at most, and how fast it comes back, each per second. */
const MASS_AT_LEAST = 2;
const MASS_BACK_PER_SECOND = 0.2;

/** Lets messages leave one by one within a pace: answers first. */
export interface Pacer {
  /** Resolves when a message may leave; false when the pacer was closed before. */
  turn(chatId: number, rank: Rank): Promise<boolean>;
  /** Somebody in this chat waits now: what was to come some time comes before what nobody waits for. */
  hurry(chatId: number): void;
  /**
   * Telegram has refused a message with 429. One chat's refusal is that chat's; a second chat's before the first may be
   * tried again is meant for the whole bot, which is then silent so long and sends less of what nobody waits for.
   */
  refused(chatId: number, retryAfterSeconds: number): void;
  /** Nothing leaves any more; whoever waits is told. */
  close(): void;
}

interface Waiting {
  chatId: number;
  go(may: boolean): void;
}

/** The buckets of one pace. */
function createBuckets(pace: Pace, nowMs: () => number) {
  const all = new TokenBucket(pace.burst, pace.perSecond, nowMs());
  const ranks: Partial<Record<Rank, TokenBucket>> = {
    mass: new TokenBucket(1, pace.massPerSecond, nowMs()),
    stranger: new TokenBucket(1, pace.strangersPerSecond, nowMs()),
  };
  const chats = new Map<number, TokenBucket>();

  function chatOf(chatId: number): TokenBucket {
    const known = chats.get(chatId);
    if (known !== undefined) return known;
    if (chats.size >= CHATS_REMEMBERED) forgetQuiet();
    const made =
      chatId < 0
        ? new TokenBucket(pace.perGroupPerMinute, pace.perGroupPerMinute / 60, nowMs())
        : new TokenBucket(pace.chatBurst, pace.perChatPerSecond, nowMs());
    chats.set(chatId, made);
    return made;
  }

  function forgetQuiet(): void {
    const now = nowMs();
    for (const [chatId, bucket] of chats) if (bucket.isFull(now)) chats.delete(chatId);
    // Thousands of chats that all wrote within seconds: the oldest lose a token or two.
    for (const chatId of chats.keys()) if (chats.size >= CHATS_REMEMBERED) chats.delete(chatId);
  }

  return {
    /** Milliseconds until a message may leave by everything but its chat. */
    rankWaitMs: (rank: Rank) => Math.max(all.waitMs(nowMs()), ranks[rank]?.waitMs(nowMs()) ?? 0),
    chatWaitMs: (chatId: number) => chatOf(chatId).waitMs(nowMs()),
    take(chatId: number, rank: Rank) {
      const now = nowMs();
      all.take(now);
      ranks[rank]?.take(now);
      chatOf(chatId).take(now);
    },
    setMassRate: (perSecond: number) => ranks.mass?.setRate(perSecond, nowMs()),
  };
}

/** How fast what nobody waits for is sent: less after a refusal of the whole bot, slowly more again. */
function createMassRate(most: number, nowMs: () => number, set: (perSecond: number) => void) {
  let rate = most;
  let since = nowMs();
  return {
    recover() {
      if (rate >= most) return;
      rate = Math.min(most, rate + ((nowMs() - since) / 1000) * MASS_BACK_PER_SECOND);
      since = nowMs();
      set(rate);
    },
    halve() {
      rate = Math.max(Math.min(MASS_AT_LEAST, most), rate / 2);
      since = nowMs();
      set(rate);
    },
  };
}

/** One per process. @param nowMs a clock that only moves forward */
export function createPacer(
  pace: Pace = UNLIMITED_PACE,
  nowMs: () => number = () => performance.now(),
): Pacer {
  const buckets = createBuckets(pace, nowMs);
  const mass = createMassRate(pace.massPerSecond, nowMs, buckets.setMassRate);
  const queues: Record<Rank, Waiting[]> = { answer: [], mass: [], stranger: [] };
  let refusals: { chatId: number; untilMs: number }[] = [];
  let silentUntilMs = 0;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  /** Lets go whoever of this rank may leave now. @returns milliseconds until the next may; undefined: nobody waits */
  function serve(rank: Rank): number | undefined {
    let soonest: number | undefined;
    for (let at = 0; at < queues[rank].length; ) {
      const rankWait = buckets.rankWaitMs(rank);
      if (rankWait > 0) return rankWait;
      const one = queues[rank][at] as Waiting;
      const chatWait = buckets.chatWaitMs(one.chatId);
      if (chatWait > 0) {
        soonest = Math.min(soonest ?? chatWait, chatWait);
        at += 1;
        continue;
      }
      queues[rank].splice(at, 1);
      buckets.take(one.chatId, rank);
      one.go(true);
    }
    return soonest;
  }

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    const silent = silentUntilMs - nowMs();
    if (silent > 0) {
      arm(silent);
      return;
    }
    mass.recover();
    const waits = RANKS.map(serve).filter((wait) => wait !== undefined);
    if (waits.length > 0) arm(Math.min(...waits));
  }

  function arm(ms: number): void {
    timer = setTimeout(look, Math.ceil(ms));
  }

  return {
    turn(chatId, rank) {
      if (closed) return Promise.resolve(false);
      return new Promise((go) => {
        queues[rank].push({ chatId, go });
        look();
      });
    },
    hurry(chatId) {
      const mine = queues.mass.filter((one) => one.chatId === chatId);
      if (mine.length === 0) return;
      queues.mass = queues.mass.filter((one) => one.chatId !== chatId);
      queues.answer.push(...mine);
      look();
    },
    refused(chatId, retryAfterSeconds) {
      const now = nowMs();
      const untilMs = now + retryAfterSeconds * 1000;
      refusals = refusals.filter((one) => one.untilMs > now && one.chatId !== chatId);
      if (refusals.length > 0) {
        silentUntilMs = Math.max(silentUntilMs, untilMs);
        mass.halve();
        look();
      }
      refusals.push({ chatId, untilMs });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      for (const one of Object.values(queues).flat()) one.go(false);
    },
  };
}
