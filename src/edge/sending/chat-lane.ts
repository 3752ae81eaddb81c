import type { ClaimedMessage } from '../../store/pesan/outbox.ts';

/** How long an update waits for the answer before it that is being sent, in milliseconds since that call began. */
const ANSWER_PATIENCE_MS = 1000;

/** What is sent in one chat, one message after the other. */
export interface Lane {
  chatId: number;
  queue: ClaimedMessage[];
  /** Unclaimed messages of this chat may be due when the queue is done. */
  more: boolean;
  /** A person in this chat has just acted. */
  urgent: boolean;
  /** Since when the call under way, or the note of what it sent, is awaited. */
  callSinceMs?: number;
  working?: Promise<void>;
}

/** The lanes of one process: chats side by side, each in its order. One exists only while something is sent in it. */
export interface Lanes {
  /** Adds messages of a chat; what is sent already goes on. */
  push(
    chatId: number,
    messages: readonly ClaimedMessage[],
    options: { more: boolean; urgent: boolean },
  ): void;
  /**
   * Resolves when the newest answer of a chat is on the screen and noted, if it was already being sent when the update
   * came that asks; at once in every other case, and after a second at the latest: one slow call stops nobody.
   */
  answered(chatId: number, receivedAtMs: number): Promise<void>;
  /** Resolves when everything that is in a chat's lane now was tried. */
  tried(chatId: number): Promise<void>;
  /** Resolves when all lanes are empty. */
  idle(): Promise<void>;
}

/** Waits for a promise for so many milliseconds at most. */
export async function atMost(ms: number, awaited: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}

/**
 * @param work sends what is in a lane's queue and never throws
 * @param ended called when a lane has ended
 */
export function createLanes(work: (lane: Lane) => Promise<void>, ended: () => void): Lanes {
  const lanes = new Map<number, Lane>();

  async function run(lane: Lane): Promise<void> {
    while (lane.queue.length > 0 || lane.more) await work(lane);
    lanes.delete(lane.chatId);
    ended();
  }

  return {
    push(chatId, messages, { more, urgent }) {
      const lane = lanes.get(chatId) ?? { chatId, queue: [], more: false, urgent: false };
      lane.queue.push(...messages);
      lane.more ||= more;
      lane.urgent ||= urgent;
      if (lane.queue.length === 0 && !lane.more) return;
      lanes.set(chatId, lane);
      lane.working ??= run(lane);
    },
    async answered(chatId, receivedAtMs) {
      const lane = lanes.get(chatId);
      if (lane?.working === undefined || lane.queue.length > 0 || lane.more) return;
      const { callSinceMs } = lane;
      if (callSinceMs === undefined || callSinceMs > receivedAtMs) return;
      const left = callSinceMs + ANSWER_PATIENCE_MS - performance.now();
      if (left > 0) await atMost(left, lane.working);
    },
    async tried(chatId) {
      await lanes.get(chatId)?.working;
    },
    async idle() {
      while (lanes.size > 0) await Promise.all([...lanes.values()].map((lane) => lane.working));
    },
  };
}
