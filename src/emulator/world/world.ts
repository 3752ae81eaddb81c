import { EventEmitter } from 'node:events';
import type {
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  User,
  UserFromGetMe,
} from '@grammyjs/types';
import { badRequest, forbidden } from '../request/api-refusal.ts';
import { CommandMenus } from './command-menus.ts';
import { FileStore } from './file-store.ts';
import { type Room, type RoomEvent, type RoomMessage, snapshot } from './room.ts';
import type { UpdateBody, UpdateQueue } from './update-queue.ts';

/** Interface options of a sent message, in the shapes that change a chat. */
export type SentMarkup =
  | InlineKeyboardMarkup
  | ReplyKeyboardMarkup
  | ReplyKeyboardRemove
  | { force_reply: boolean };

/** A tap that waits for answerCallbackQuery. */
interface OpenQuery {
  chatId: number;
  askedAtMs: number;
}

/** The content of a message to be added: everything but who, where, when and its number. */
export type NewMessage = Omit<RoomMessage, 'message_id' | 'from' | 'chat' | 'date'>;

/**
 * What one Telegram knows about one bot: people, chats, messages, files, menus. Emits
 * `change` when a chat looks different (0: perhaps every chat), and `step` for what nobody sees: a poll, a confirmation,
 * the end of a request.
 */
export class World extends EventEmitter<{ change: [chatId: number]; step: [] }> {
  readonly rooms = new Map<number, Room>();
  readonly files = new FileStore();
  readonly commands = new CommandMenus();
  readonly queries = new Map<string, OpenQuery>();
  /** Texts that setMyName and the like have set. */
  readonly profile = new Map<string, string>();
  private lastMessageId = 0;
  /** What an act waits for beside the bot's confirmation; tests let it wait until the bot's answers have left. */
  afterConfirmed: () => Promise<void> = async () => undefined;

  constructor(
    readonly bot: UserFromGetMe,
    readonly updates: UpdateQueue,
    private readonly now: () => Date,
  ) {
    super();
    this.setMaxListeners(0);
    updates.onStep = () => this.emit('step');
  }

  /** Unix seconds, by the clock that was given. */
  nowSeconds(): number {
    return Math.floor(this.now().getTime() / 1000);
  }

  /** Queues an update and tells those who watch the chat. */
  push(body: UpdateBody, chatId: number) {
    const queued = this.updates.push(body);
    this.emit('change', chatId);
    return queued;
  }

  /** Writes a line of the chat's story. */
  record(room: Room, event: RoomEvent): void {
    room.events.push(event);
    this.emit('change', room.chat.id);
  }

  /** The chat with this chat_id. @throws ApiRefusal 400 when there is none */
  room(chatId: unknown): Room {
    const known = /^-?\d+$/.test(String(chatId)) ? this.rooms.get(Number(chatId)) : undefined;
    if (!known) throw badRequest('chat not found');
    return known;
  }

  /** The chat, when the bot may write there now. @throws ApiRefusal 403 when it may not */
  writableRoom(chatId: unknown): Room {
    const room = this.room(chatId);
    if (room.chat.type === 'group' && !room.open) throw forbidden('bot is not a member of the group chat');
    if (room.blocked) throw forbidden('bot was blocked by the user');
    if (!room.open) throw forbidden("bot can't initiate conversation with a user");
    return room;
  }

  /** Adds a message under the next number. */
  add(room: Room, from: User, content: NewMessage): RoomMessage {
    const head = { message_id: ++this.lastMessageId, from, chat: room.chat, date: this.nowSeconds() };
    const message: RoomMessage = { ...head, ...content };
    room.messages.push(message);
    return message;
  }

  /** Adds a message of the bot, with what its markup does to the chat. */
  addFromBot(room: Room, content: NewMessage, markup?: SentMarkup): RoomMessage {
    const inline = markup && 'inline_keyboard' in markup ? { reply_markup: markup } : {};
    const { is_bot, first_name, id, username } = this.bot;
    const message = this.add(room, { id, is_bot, first_name, username }, { ...content, ...inline });
    let replyKeyboard: ReplyKeyboardMarkup | 'removed' | undefined;
    if (markup && 'keyboard' in markup) replyKeyboard = room.replyKeyboard = markup;
    if (markup && 'remove_keyboard' in markup) {
      delete room.replyKeyboard;
      replyKeyboard = 'removed';
    }
    this.record(room, { kind: 'sent', message: snapshot(message), ...(replyKeyboard && { replyKeyboard }) });
    return message;
  }

  /** A message that is still in the chat. */
  find(room: Room, messageId: unknown): RoomMessage | undefined {
    return room.messages.findLast((message) => message.message_id === messageId);
  }
}
