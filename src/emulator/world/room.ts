import type {
  Chat,
  Contact,
  Document,
  InlineKeyboardMarkup,
  MessageEntity,
  MessageOrigin,
  PhotoSize,
  ReplyKeyboardMarkup,
  Sticker,
  User,
} from '@grammyjs/types';

/** A message as the Bot API shows it, in the fields that the emulator knows. */
export interface RoomMessage {
  message_id: number;
  from: User;
  chat: Chat.PrivateChat | Chat.GroupChat;
  /** Unix seconds. */
  date: number;
  edit_date?: number;
  text?: string;
  entities?: MessageEntity[];
  caption?: string;
  caption_entities?: MessageEntity[];
  photo?: PhotoSize[];
  document?: Document;
  sticker?: Sticker;
  contact?: Contact;
  media_group_id?: string;
  forward_origin?: MessageOrigin;
  new_chat_members?: User[];
  reply_to_message?: RoomMessage;
  reply_markup?: InlineKeyboardMarkup;
}

/** What happened in a chat, in order; the transcript is drawn from it. Messages are copies of that moment. */
export type RoomEvent =
  | { kind: 'act'; icon: '💬' | '👆' | '📎'; text: string }
  | { kind: 'service'; text: string }
  | { kind: 'sent'; message: RoomMessage; replyKeyboard?: ReplyKeyboardMarkup | 'removed' }
  | { kind: 'edited'; message: RoomMessage; what: 'content' | 'keyboard' }
  | { kind: 'deleted'; message: RoomMessage }
  | { kind: 'toast'; text: string; alert: boolean };

/** One chat of the bot: a private one with a person, or a group. */
export interface Room {
  chat: Chat.PrivateChat | Chat.GroupChat;
  /** Messages that are still there, in the order of sending. */
  messages: RoomMessage[];
  /** The keyboard below the input field. */
  replyKeyboard?: ReplyKeyboardMarkup;
  events: RoomEvent[];
  /** Private: the person has pressed Start. Group: the bot is a member. */
  open: boolean;
  blocked: boolean;
}

/** A copy that later edits do not reach. */
export function snapshot(message: RoomMessage): RoomMessage {
  return structuredClone(message);
}
