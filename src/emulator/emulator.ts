import type { Chat, User } from '@grammyjs/types';
import type { ApiCall, BotApi } from './api/bot-api.ts';
import type { Fault } from './api/faults.ts';
import { TelegramGroup } from './people/telegram-group.ts';
import { TelegramUser } from './people/telegram-user.ts';
import { until } from './people/until.ts';
import type { Room } from './world/room.ts';
import type { QueuedUpdate } from './world/update-queue.ts';
import type { World } from './world/world.ts';

/** A person to be. Without an id the next free one is taken. */
export interface NewUser {
  id?: number;
  firstName: string;
  username?: string;
  languageCode?: string;
  /** The person has pressed Start before, so the bot may write first. */
  started?: boolean;
}

const FIRST_USER_ID = 1_000_001;

/** A running Bot API server with its people. Made by `startEmulator`. */
export class Emulator {
  private readonly users = new Map<number, TelegramUser>();
  private groups = 0;

  constructor(
    readonly world: World,
    readonly api: BotApi,
    /** The token that the bot must use. */
    readonly token: string,
    /** What the bot takes as API root. Without a slash at the end. */
    readonly apiRoot: string,
    private readonly confirmTimeoutMs: number,
    private readonly stop: () => Promise<void>,
  ) {}

  /** Adds a person. The chat with the bot is empty; until they write, the bot may not (403). */
  user({ id, firstName, username, languageCode = 'id', started = false }: NewUser): TelegramUser {
    const number = id ?? FIRST_USER_ID + this.users.size;
    if (this.users.has(number)) throw new Error(`there is a person ${number} already`);
    const user: User = { id: number, is_bot: false, first_name: firstName, language_code: languageCode };
    if (username) user.username = username;
    const chat: Chat.PrivateChat = {
      id: number,
      type: 'private',
      first_name: firstName,
      ...(username && { username }),
    };
    const room: Room = { chat, messages: [], events: [], open: started, blocked: false };
    this.world.rooms.set(number, room);
    const person = new TelegramUser(this.world, room, user, this.confirmTimeoutMs, () => performance.now());
    this.users.set(number, person);
    return person;
  }

  /** A person added before, as the roles of a demonstration are. @throws when there is none */
  person(id: number): TelegramUser {
    const known = this.users.get(id);
    if (!known) throw new Error(`there is no person ${id}`);
    return known;
  }

  /** Adds a group without the bot in it. */
  group({ title }: { title: string }): TelegramGroup {
    const id = -(5_000_001 + this.groups++);
    const room: Room = {
      chat: { id, type: 'group', title },
      messages: [],
      events: [],
      open: false,
      blocked: false,
    };
    this.world.rooms.set(id, room);
    return new TelegramGroup(this.world, room);
  }

  /** Lets the next request that fits fail, or its line break. */
  failNext(fault: Fault): void {
    this.api.faults.add(fault);
  }

  /** Faults ordered and not yet met. */
  get pendingFaults(): number {
    return this.api.faults.pending;
  }

  /** Sends an update a second time under its number, as Telegram sometimes does; resolves when it is confirmed. */
  async redeliver(updateId: number): Promise<void> {
    await this.world.updates.redeliver(updateId).confirmed;
    await this.world.afterConfirmed();
  }

  /** Sends the message or press of an update once more under a new number, as an unreliable server does. */
  async duplicate(updateId: number): Promise<void> {
    await this.world.updates.duplicate(updateId).confirmed;
    await this.world.afterConfirmed();
  }

  /** From now on every act waits for this too, once the bot has confirmed it. */
  afterConfirmed(wait: () => Promise<void>): void {
    this.world.afterConfirmed = wait;
  }

  /** Updates that the bot has not confirmed. */
  pendingUpdates(): QueuedUpdate[] {
    return [...this.world.updates.pending()];
  }

  /** Whether a bot waits in a long poll now. */
  get polled(): boolean {
    return this.world.updates.polled;
  }

  /** All taps so far can no longer be answered, as after a few minutes. */
  expireCallbacks(): void {
    this.world.queries.clear();
  }

  /** The last 1,000 requests of the bot (without getUpdates), oldest first. */
  get calls(): readonly ApiCall[] {
    return this.api.calls;
  }

  /** Those of `calls` that were refused. A bot that behaves has none but those a test ordered. */
  refusals(): ApiCall[] {
    return this.api.calls.filter((call) => call.refused !== undefined);
  }

  /** The bytes of a file that somebody sent. @throws when there is no such file */
  file(fileId: string): Buffer {
    const file = this.world.files.find(fileId);
    if (!file) throw new Error(`no file ${fileId}`);
    return file.bytes;
  }

  /** Waits until something holds, looked at after every change in any chat and every request; returns what the predicate returned. */
  waitFor<T>(
    predicate: () => T | undefined | false | null,
    options?: { timeoutMs?: number; what?: string },
  ): Promise<T> {
    return until(this.world, predicate, options);
  }

  /** The chat of a person as readable text. */
  transcript(of: TelegramUser | TelegramGroup): string {
    return of.transcript();
  }

  /** Ends the server, the webhook delivery and every open line. */
  close(): Promise<void> {
    return this.stop();
  }
}
