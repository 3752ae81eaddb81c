import type { InlineKeyboardButton, User } from '@grammyjs/types';
import { typedEntities } from '../request/formatted-text.ts';
import { type Room, snapshot } from '../world/room.ts';
import type { QueuedUpdate, UpdateBody } from '../world/update-queue.ts';
import type { NewMessage, World } from '../world/world.ts';
import { type ActOptions, settle, UNHEARD, type UserAct } from './act.ts';
import { ChatView, labelOf } from './chat-view.ts';
import type { SeenMessage } from './seen-message.ts';
import { attachmentContent, attachmentLine, type SentDocument, type SentPhoto } from './sent-content.ts';

/**
 * A person with Telegram on the phone, in the private chat with the bot. Every act returns when the bot has confirmed
 * its update (long polling: a later offset; webhook: 2xx), unless `{ wait: false }`.
 */
export class TelegramUser extends ChatView {
  /** Texts that copy buttons have put on the clipboard. */
  readonly clipboard: string[] = [];
  private taps = 0;

  constructor(
    world: World,
    room: Room,
    user: User,
    private readonly confirmTimeoutMs: number,
    private readonly uptimeMs: () => number,
  ) {
    super(world, room, user);
  }

  private settle(queued: QueuedUpdate[], options: ActOptions): Promise<UserAct> {
    return settle(queued, options, this.confirmTimeoutMs, () => this.world.afterConfirmed());
  }

  private push(body: object): QueuedUpdate {
    return this.world.push(body as UpdateBody, this.room.chat.id);
  }

  private post(content: NewMessage): QueuedUpdate {
    return this.push({ message: snapshot(this.world.add(this.room, this.user, content)) });
  }

  private postText(text: string, more: Partial<NewMessage> = {}): QueuedUpdate {
    const entities = typedEntities(text);
    return this.post({ text, ...(entities.length > 0 && { entities }), ...more });
  }

  private act(icon: '💬' | '👆' | '📎', text: string): void {
    if (this.room.blocked) throw new Error('a person who blocked the bot must unblock it first');
    this.room.open = true;
    this.world.record(this.room, { kind: 'act', icon, text });
  }

  /** Types a message. Commands in it are marked as Telegram marks them. */
  async say(text: string, options: ActOptions & { forwardedFrom?: string } = {}): Promise<UserAct> {
    this.act('💬', text);
    const date = this.world.nowSeconds();
    const origin = options.forwardedFrom && {
      forward_origin: { type: 'hidden_user' as const, sender_user_name: options.forwardedFrom, date },
    };
    return this.settle([this.postText(text, { ...origin })], options);
  }

  /** Opens the bot by its link: sends "/start" or "/start payload". */
  start(payload?: string, options: ActOptions = {}): Promise<UserAct> {
    return this.say(payload ? `/start ${payload}` : '/start', options);
  }

  /**
   * Taps the button with exactly this label (or one that fits the pattern): on the newest message that has it,
   * otherwise on the keyboard below the input field.
   * @throws when nothing on the screen has that label, naming what is there
   */
  async tap(label: string | RegExp, options: ActOptions = {}): Promise<UserAct> {
    const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
    const message = this.room.messages.findLast((one) =>
      one.reply_markup?.inline_keyboard.flat().some((button) => fits(button.text)),
    );
    if (message) return this.tapOn(message.message_id, label, options);
    const key = this.replyKeyboard().flat().find(fits);
    if (key === undefined) throw new Error(`no button ${label}; there are: ${this.buttons().join(' | ')}`);
    if (this.room.replyKeyboard?.one_time_keyboard) delete this.room.replyKeyboard;
    this.act('👆', key);
    return this.settle([this.postText(key)], options);
  }

  /** Taps a button of one message. A message seen earlier still has the buttons that it had then. */
  async tapOn(
    message: SeenMessage | number,
    label: string | RegExp,
    options: ActOptions = {},
  ): Promise<UserAct> {
    const target = typeof message === 'number' ? this.message(message) : message;
    const buttons = target.inlineKeyboard.flat();
    const button = buttons.find(({ text }) =>
      typeof label === 'string' ? text === label : label.test(text),
    );
    if (!button) throw new Error(`no button ${label} there; there are: ${buttons.map(labelOf).join(' | ')}`);
    this.act('👆', button.text);
    return this.press(target.messageId, button, options);
  }

  private async press(
    messageId: number,
    button: InlineKeyboardButton,
    options: ActOptions,
  ): Promise<UserAct> {
    if ('callback_data' in button) return this.query(messageId, button.callback_data, options);
    if ('copy_text' in button) {
      this.clipboard.push(button.copy_text.text);
      return UNHEARD;
    }
    if (!('url' in button)) throw new Error(`not emulated: a tap on ${JSON.stringify(button)}`);
    const [, username, payload] = /^https:\/\/t\.me\/([^?/]+)\?start=([\w-]+)$/.exec(button.url) ?? [];
    if (username !== this.world.bot.username) return UNHEARD;
    return this.settle([this.postText(`/start ${payload}`)], options);
  }

  /** Sends a callback payload that no button carries, as a forged client can. */
  async pressData(message: SeenMessage | number, data: string, options: ActOptions = {}): Promise<UserAct> {
    this.act('👆', `(${data})`);
    return this.query(typeof message === 'number' ? message : message.messageId, data, options);
  }

  private query(messageId: number, data: string, options: ActOptions): Promise<UserAct> {
    const id = `${this.id}-${++this.taps}`;
    this.world.queries.set(id, { chatId: this.room.chat.id, askedAtMs: this.uptimeMs() });
    const there = this.world.find(this.room, messageId);
    // A deleted message comes as "inaccessible": only its number, date 0.
    const message = there ? snapshot(there) : { chat: this.room.chat, message_id: messageId, date: 0 };
    const chat_instance = String(this.room.chat.id);
    return this.settle(
      [this.push({ callback_query: { id, from: this.user, message, chat_instance, data } })],
      options,
    );
  }

  /** Sends a picture as a photo (in several sizes, without its name). */
  async sendPhoto(bytes: Uint8Array, options: ActOptions & { caption?: string } = {}): Promise<UserAct> {
    const item: SentPhoto = { photo: bytes, ...(options.caption && { caption: options.caption }) };
    this.act('📎', attachmentLine(item));
    return this.settle([this.post(attachmentContent(item, this.world.files))], options);
  }

  /** Sends a file as it is. */
  async sendDocument(sent: SentDocument): Promise<UserAct> {
    this.act('📎', attachmentLine(sent));
    return this.settle([this.post(attachmentContent(sent, this.world.files))], sent);
  }

  /** Sends photos or files as one album: one act, but an update each, with one media_group_id. */
  async sendAlbum(items: (SentPhoto | SentDocument)[], options: ActOptions = {}): Promise<UserAct> {
    this.act('📎', items.map(attachmentLine).join(', '));
    const group = { media_group_id: `group-${this.world.files.nextGroup()}` };
    const contents = items.map((item) => ({ ...attachmentContent(item, this.world.files), ...group }));
    return this.settle(
      contents.map((content) => this.post(content)),
      options,
    );
  }

  /** Sends a sticker that stands for one emoji. */
  async sendSticker(emoji = '👍', options: ActOptions = {}): Promise<UserAct> {
    this.act('📎', emoji);
    const stored = this.world.files.addDocument('sticker.webp', 'image/webp', Buffer.from('RIFF'));
    const { file_id, file_unique_id } = stored;
    const kind = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const;
    return this.settle([this.post({ sticker: { ...kind, file_id, file_unique_id, emoji } })], options);
  }

  /** Sends somebody's card out of the address book. */
  async sendContact(card: { phone: string; firstName: string; userId?: number }, options: ActOptions = {}) {
    this.act('📎', card.firstName);
    const contact = { phone_number: card.phone, first_name: card.firstName };
    return this.settle(
      [this.post({ contact: { ...contact, ...(card.userId && { user_id: card.userId }) } })],
      options,
    );
  }

  /** Changes the text of a message that the person has sent. */
  async editMessage(messageId: number, text: string, options: ActOptions = {}): Promise<UserAct> {
    const message = this.world.find(this.room, messageId);
    if (message?.from.id !== this.id) throw new Error(`no message ${messageId} of this person`);
    this.act('💬', `✎ ${text}`);
    Object.assign(message, { text, entities: typedEntities(text), edit_date: this.world.nowSeconds() });
    return this.settle([this.push({ edited_message: snapshot(message) })], options);
  }

  private membership(blocked: boolean, options: ActOptions): Promise<UserAct> {
    this.room.blocked = blocked;
    const member = { status: 'member', user: this.world.bot };
    const kicked = { status: 'kicked', user: this.world.bot, until_date: 0 };
    const my_chat_member = {
      chat: this.room.chat,
      from: this.user,
      date: this.world.nowSeconds(),
      old_chat_member: blocked ? member : kicked,
      new_chat_member: blocked ? kicked : member,
    };
    return this.settle([this.push({ my_chat_member })], options);
  }

  /** Blocks the bot: it gets my_chat_member, and 403 for whatever it sends. */
  block(options: ActOptions = {}): Promise<UserAct> {
    return this.membership(true, options);
  }

  /** Takes the block back. */
  unblock(options: ActOptions = {}): Promise<UserAct> {
    return this.membership(false, options);
  }
}
