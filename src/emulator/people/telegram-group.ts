import { typedEntities } from '../request/formatted-text.ts';
import { type Room, snapshot } from '../world/room.ts';
import type { QueuedUpdate, UpdateBody } from '../world/update-queue.ts';
import type { World } from '../world/world.ts';
import type { ActOptions } from './act.ts';
import { type SeenMessage, seen } from './seen-message.ts';
import type { TelegramUser } from './telegram-user.ts';
import { drawTranscript } from './transcript.ts';

/** A group chat that people may add the bot to. */
export class TelegramGroup {
  constructor(
    private readonly world: World,
    private readonly room: Room,
  ) {}

  get id(): number {
    return this.room.chat.id;
  }

  /** Whether the bot is a member now. */
  get hasBot(): boolean {
    return this.room.open;
  }

  private membership(by: TelegramUser, from: 'left' | 'member', to: 'left' | 'member'): QueuedUpdate {
    const my_chat_member = {
      chat: this.room.chat,
      from: by.user,
      date: this.world.nowSeconds(),
      old_chat_member: { status: from, user: this.world.bot },
      new_chat_member: { status: to, user: this.world.bot },
    };
    return this.world.push({ my_chat_member } as UpdateBody, this.id);
  }

  private post(by: TelegramUser, content: object): QueuedUpdate {
    const message = this.world.add(this.room, by.user, content);
    return this.world.push({ message: snapshot(message) } as UpdateBody, this.id);
  }

  /** Somebody adds the bot: my_chat_member, then the service message. */
  async addBot(by: TelegramUser, options: ActOptions = {}): Promise<void> {
    this.room.open = true;
    this.world.record(this.room, { kind: 'service', text: `+ ${this.world.bot.first_name}` });
    const queued = [
      this.membership(by, 'left', 'member'),
      this.post(by, { new_chat_members: [this.world.bot] }),
    ];
    if (options.wait !== false) await Promise.all(queued.map((one) => one.confirmed));
  }

  /** Somebody removes the bot. */
  async removeBot(by: TelegramUser, options: ActOptions = {}): Promise<void> {
    this.room.open = false;
    this.world.record(this.room, { kind: 'service', text: `− ${this.world.bot.first_name}` });
    const queued = this.membership(by, 'member', 'left');
    if (options.wait !== false) await queued.confirmed;
  }

  /** Somebody writes in the group. A bot in privacy mode gets only commands; this one is given everything. */
  async say(by: TelegramUser, text: string, options: ActOptions = {}): Promise<void> {
    this.world.record(this.room, { kind: 'act', icon: '💬', text });
    if (!this.room.open) return;
    const entities = typedEntities(text);
    const queued = this.post(by, { text, ...(entities.length > 0 && { entities }) });
    if (options.wait !== false) await queued.confirmed;
  }

  /** The group's messages, oldest first. */
  messages(): SeenMessage[] {
    return this.room.messages.map((message) => seen(message, this.world.bot.id));
  }

  /** The group's story so far as readable text. */
  transcript(): string {
    return drawTranscript(this.room);
  }
}
