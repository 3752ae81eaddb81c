import { type Api, GrammyError } from 'grammy';
import type { Clock } from '../../clock.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../../store/database/client.ts';
import { type ClaimedMessage, markBlocked, markSent, markUnsent } from '../../store/pesan/outbox.ts';
import { claimMessages, markTried, releaseMessages, renewLeases } from '../../store/pesan/outbox-claims.ts';
import { REPEATED } from '../../store/pesan/outbox-waiting.ts';
import { cutText } from '../../text/cut-text.ts';
import { callTelegram, reasonOf } from './call-telegram.ts';
import { atMost, createLanes, type Lane } from './chat-lane.ts';
import { createHeldMessages } from './held-messages.ts';
import { createNoteSent } from './note-sent.ts';
import type { Pacer, Rank } from './pacer.ts';
import { createTogether } from './together.ts';

/** Messages claimed in one go. */
const BATCH = 25;
/** Messages that nobody has just asked for, claimed and under way at once; a slow chat takes one place. */
const AT_ONCE = 50;
/** How long a stop waits for what Telegram has not answered, in milliseconds. */
const STOP_MS = 4000;

export interface Sender {
  /**
   * Sends what a turn has written, beside whatever else is sent: the chat's own messages, which it has claimed where
   * nothing older waits, and then what else is due in the chats of the others.
   */
  deliver(chatId: number, messages: readonly ClaimedMessage[]): void;
  /** Begins to send what is due and unclaimed; does not wait for it. */
  kick(): void;
  /** Sends what is due and unclaimed until nothing is left. */
  drain(): Promise<void>;
  /** See Lanes.answered. */
  answered(chatId: number, receivedAtMs: number): Promise<void>;
  /** Resolves when what a turn has written for its chat was tried. */
  tried(chatId: number): Promise<void>;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
  /** Ends the small clock on a button; a query that has expired is no fault. */
  answerQuery(queryId: string, text?: string): void;
  /** Says something that is not kept and not repeated: to strangers, and to who writes too much. Never throws. */
  sayOnce(chatId: number, text: string, rank: Rank): Promise<void>;
  /** Work that `idle` and `stop` wait for. */
  beside(work: Promise<unknown>): void;
  /** Claims nothing more, waits a few seconds for what is under way, and gives back what was not tried. */
  stop(): Promise<void>;
}

export interface SenderOptions {
  api: Api;
  database: Database;
  clock: Clock;
  log: Log;
  worker: string;
  pacer: Pacer;
  /** How often claims are prolonged. */
  renewEveryMs?: number;
}

/**
 * The only place that sends what is kept: messages of the outbox, after the commit that wrote them, in order within a
 * chat. Beside it goes what is said once and not kept (`sayOnce`, `answerQuery`).
 */
export function createSender(options: SenderOptions): Sender {
  const { api, database, clock, log, worker, pacer } = options;
  const { prisma } = database;
  const now = () => asDate(clock.now());
  const noteSent = createNoteSent((arrived) => markSent(prisma, arrived, now()));
  const noteTried = createTogether((ids: readonly bigint[]) => markTried(prisma, ids, worker));
  const held = createHeldMessages((ids) => renewLeases(prisma, ids, worker), log, options.renewEveryMs);
  const lanes = createLanes(work, () => {
    if (hungry && held.size <= AT_ONCE / 2) kick();
  });
  const beside = new Set<Promise<unknown>>();
  /** The last claim took all that it might: more is waiting. */
  let hungry = false;
  let stopping = false;

  /** Gives back messages that were not tried. */
  async function release(messages: readonly ClaimedMessage[]): Promise<void> {
    const ids = messages.map(({ id }) => id);
    await releaseMessages(prisma, ids, worker);
    held.remove(ids);
  }

  /** Waits for the pace, and notes that the message is tried now. @returns false when it must not be sent by us */
  async function mayCall(lane: Lane, message: ClaimedMessage): Promise<boolean> {
    const awaited = REPEATED.has(message.kind);
    if (!(await pacer.turn(lane.chatId, awaited || lane.urgent ? 'answer' : 'mass'))) {
      await release([message, ...lane.queue.splice(0)]);
      return false;
    }
    if (awaited || (await noteTried([message.id])).has(message.id)) return true;
    held.remove([message.id]);
    return false;
  }

  /** @returns the message's number when it has arrived */
  async function sendOne(lane: Lane, message: ClaimedMessage): Promise<{ messageId?: number } | undefined> {
    if (!(await mayCall(lane, message))) return undefined;
    lane.callSinceMs = performance.now();
    const result = await callTelegram({ api, prisma, now }, message);
    if (!('end' in result)) return result;
    const { id, chatId, method } = message;
    const { end, error: reason } = result;
    log.warn('a message was not sent', { outbox: id.toString(), method, reason, end });
    if (result.retryAfter !== undefined) pacer.refused(chatId, result.retryAfter);
    if (result.blocked === true) await markBlocked(prisma, chatId, now());
    await markUnsent(prisma, id, result, now());
    held.remove([id]);
    // What follows in this chat comes after it, when it is tried again.
    if (end === 'ulangi') {
      lane.more = false;
      await release(lane.queue.splice(0));
    }
    return undefined;
  }

  /** Sends a lane's queue, notes it, and claims what waits behind it. */
  async function work(lane: Lane): Promise<void> {
    try {
      const sent: { id: bigint; messageId?: number }[] = [];
      for (let message = lane.queue.shift(); message !== undefined; message = lane.queue.shift()) {
        const arrived = await sendOne(lane, message);
        if (arrived !== undefined) sent.push({ id: message.id, ...arrived });
      }
      await noteSent(sent);
      held.remove(sent.map(({ id }) => id));
      lane.callSinceMs = undefined;
      if (!lane.more || lane.queue.length > 0) return;
      lane.more = false;
      if (stopping) return;
      const next = await claimMessages(prisma, { worker, now: now(), limit: 1, chatId: lane.chatId });
      held.add(next.map(({ id }) => id));
      lane.queue.push(...next);
      lane.more = next.length > 0;
    } catch (error) {
      // The rows keep their claims until those end: answers then come again, what was tried is tidak pasti.
      log.error('sending failed', { error });
      held.remove(lane.queue.splice(0).map(({ id }) => id));
      lane.more = false;
    }
  }

  /** Claims what is due as far as there is room. @returns how many */
  async function claimDue(): Promise<number> {
    let count = 0;
    for (;;) {
      const limit = Math.min(BATCH, AT_ONCE - held.size);
      if (stopping || limit <= 0) return count;
      const claimed = await claimMessages(prisma, { worker, now: now(), limit });
      hungry = claimed.length === limit;
      held.add(claimed.map(({ id }) => id));
      for (const one of claimed) lanes.push(one.chatId, [one], { more: false, urgent: false });
      count += claimed.length;
      if (!hungry) return count;
    }
  }

  let claiming: Promise<number> = Promise.resolve(0);
  let asked = false;
  /** One claim at a time; whoever asks meanwhile gets one after it. */
  function claimSoon(): Promise<number> {
    if (asked) return claiming;
    asked = true;
    claiming = claiming.then(() => {
      asked = false;
      return claimDue().catch((error: unknown) => {
        log.error('sending failed', { error });
        return 0;
      });
    });
    return claiming;
  }

  function kick(): void {
    if (!stopping) track(claimSoon());
  }

  function track(work: Promise<unknown>): void {
    beside.add(work);
    void work.finally(() => beside.delete(work));
  }

  async function idle(): Promise<void> {
    do {
      await Promise.all([...beside]);
      await lanes.idle();
    } while (beside.size > 0);
  }

  async function beOnce(call: () => Promise<unknown>, what: string): Promise<void> {
    try {
      await call();
    } catch (error) {
      log.debug(what, { reason: reasonOf(error) });
    }
  }

  return {
    kick,
    idle,
    beside: track,
    answered: lanes.answered,
    tried: lanes.tried,
    deliver(chatId, messages) {
      const mine = messages.filter((one) => one.attempts > 0);
      const rest = messages.filter((one) => one.attempts === 0);
      held.add(mine.map(({ id }) => id));
      pacer.hurry(chatId);
      lanes.push(chatId, mine, { more: rest.some((one) => one.chatId === chatId), urgent: true });
      if (rest.some((one) => one.chatId !== chatId)) kick();
    },
    async drain() {
      for (;;) {
        const claimed = await claimSoon();
        await idle();
        if (claimed === 0) return;
      }
    },
    answerQuery(queryId, text) {
      const more = text === undefined ? {} : { text: cutText(text, 200) };
      track(beOnce(() => api.answerCallbackQuery(queryId, more), 'a button press was not answered'));
    },
    sayOnce(chatId, text, rank) {
      const say = async () => {
        if (!(await pacer.turn(chatId, rank))) return;
        await api.sendMessage(chatId, text).catch((error: unknown) => {
          const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
          if (seconds !== undefined) pacer.refused(chatId, seconds);
          throw error;
        });
      };
      return beOnce(say, 'a passing word was not sent');
    },
    async stop() {
      await atMost(STOP_MS, idle());
      stopping = true;
      pacer.close();
      await atMost(STOP_MS / 2, idle());
      held.close();
    },
  };
}
