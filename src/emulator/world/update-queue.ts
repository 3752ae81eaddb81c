import type { Update } from '@grammyjs/types';
import { conflict } from '../request/api-refusal.ts';

/** An update without its number. */
export type UpdateBody = Omit<Update, 'update_id'>;

/** An update on its way to the bot. */
export interface QueuedUpdate {
  update: Update;
  /** Resolves when the bot has confirmed it: a later offset, or a 2xx of the webhook. */
  confirmed: Promise<void>;
}

interface Entry extends QueuedUpdate {
  confirm: () => void;
  delivered: boolean;
  isRepeat: boolean;
}
interface Poll {
  answer: (updates: Update[]) => void;
  refuse: (why: Error) => void;
  limit: number;
  timer: NodeJS.Timeout;
}

/** Past updates that can be sent again. */
const MAX_REMEMBERED = 10_000;

/** Kinds that Telegram sends only on request. */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** The queue of one bot: numbers updates, holds them until they are confirmed, answers long polls. */
export class UpdateQueue {
  private entries: Entry[] = [];
  private readonly history = new Map<number, Update>();
  private poll: Poll | undefined;
  private nextId: number;
  private allowed: readonly string[] = [];
  /** Called after each new update; the webhook delivery listens here. */
  onPush: () => void = () => {};
  /** Called when a long poll begins to wait, and when an update is confirmed. */
  onStep: () => void = () => {};

  constructor(firstId: number) {
    this.nextId = firstId;
  }

  /** Remembers which kinds the bot wants; nothing changes when the request does not say. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds) this.allowed = kinds;
  }

  private wants(body: UpdateBody): boolean {
    const kind = Object.keys(body)[0] ?? '';
    return this.allowed.length > 0 ? this.allowed.includes(kind) : !ON_REQUEST.has(kind);
  }

  /** Queues a new update. One of a kind that the bot does not want is confirmed at once and never sent. */
  push(body: UpdateBody): QueuedUpdate {
    const update = { update_id: this.nextId++, ...body } as Update;
    this.history.set(update.update_id, update);
    this.history.delete(update.update_id - MAX_REMEMBERED);
    if (!this.wants(body)) return { update, confirmed: Promise.resolve() };
    return this.enqueue(update, 'last');
  }

  /** Sends a past update once more, under the same number, before anything that still waits. */
  redeliver(updateId: number): QueuedUpdate {
    const update = this.history.get(updateId);
    if (!update) throw new Error(`there was no update ${updateId}`);
    return this.enqueue(update, 'first');
  }

  /** Sends a past update once more, under a new number. */
  duplicate(updateId: number): QueuedUpdate {
    const update = this.history.get(updateId);
    if (!update) throw new Error(`there was no update ${updateId}`);
    const { update_id: _, ...body } = update;
    return this.push(body);
  }

  private enqueue(update: Update, place: 'first' | 'last'): QueuedUpdate {
    let confirm = () => {};
    const confirmed = new Promise<void>((done) => {
      confirm = done;
    });
    const entry: Entry = { update, confirmed, confirm, delivered: false, isRepeat: place === 'first' };
    if (place === 'first') this.entries.unshift(entry);
    else this.entries.push(entry);
    this.answerPoll();
    this.onPush();
    return entry;
  }

  /** Updates that wait, oldest first. */
  pending(): QueuedUpdate[] {
    return this.entries;
  }

  /** Whether a long poll waits now. */
  get polled(): boolean {
    return this.poll !== undefined;
  }

  /** Takes an update off the queue: the bot has it. */
  confirm(entry: QueuedUpdate): void {
    const found = this.entries.find((known) => known === entry);
    this.entries = this.entries.filter((known) => known !== entry);
    found?.confirm();
    this.onStep();
  }

  /** Forgets everything that waits. */
  drop(): void {
    for (const entry of [...this.entries]) this.confirm(entry);
  }

  private confirmBelow(offset: number): void {
    const firstKept = offset < 0 ? (this.entries.at(offset)?.update.update_id ?? 0) : offset;
    for (const entry of [...this.entries]) {
      // A repeat that was not sent yet is not confirmed by the offset that confirmed its first delivery.
      const owed = entry.isRepeat && !entry.delivered;
      if (entry.update.update_id < firstKept && !owed) this.confirm(entry);
    }
  }

  private take(limit: number): Update[] {
    const batch = this.entries.slice(0, limit);
    for (const entry of batch) entry.delivered = true;
    return batch.map((entry) => entry.update);
  }

  /**
   * The answer of getUpdates; waits up to `timeoutSeconds` for the first update.
   * @param gone aborted when the bot hung up
   */
  async getUpdates(
    offset: number,
    limit: number,
    timeoutSeconds: number,
    gone: AbortSignal,
  ): Promise<Update[]> {
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    this.confirmBelow(offset);
    if (this.entries.length > 0 || timeoutSeconds === 0 || gone.aborted) return this.take(limit);
    return new Promise<Update[]>((answer, refuse) => {
      const timer = setTimeout(() => this.endPoll((poll) => poll.answer([])), timeoutSeconds * 1000);
      const poll: Poll = { answer, refuse, limit, timer };
      this.poll = poll;
      this.onStep();
      gone.addEventListener('abort', () => {
        if (this.poll === poll) this.endPoll((own) => own.answer([]));
      });
    });
  }

  private endPoll(how: (poll: Poll) => void): void {
    const poll = this.poll;
    if (!poll) return;
    this.poll = undefined;
    clearTimeout(poll.timer);
    how(poll);
  }

  private answerPoll(): void {
    this.endPoll((poll) => poll.answer(this.take(poll.limit)));
  }

  /** Ends a waiting long poll with 409. */
  interrupt(why: string): void {
    this.endPoll((poll) => poll.refuse(conflict(why)));
  }
}
