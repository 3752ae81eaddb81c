import type { Update } from 'grammy/types';

/** NUL and halves of letters: no message of a person holds them, and no database takes them. */
const UNREADABLE = /[\0\p{Surrogate}]/u;
const ALL_UNREADABLE = /[\0\p{Surrogate}]/gu;

/** The same in JSON, where a half letter is written by its number. */
const UNREADABLE_JSON = /\\u(?:0000|d[89a-f])/;

/** Who acts and where. */
export interface Act {
  chatId: number;
  from: NonNullable<NonNullable<Update['message']>['from']>;
  /** Names the message or press whatever the update's number: Telegram's repeat of one has another number. */
  key?: string;
}

/** A number that the database can keep as it is. */
function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

/** Whether something is an update: its own number and that of every chat and sender are whole and in range. */
export function isUpdate(value: unknown): value is Update {
  if (typeof value !== 'object' || value === null) return false;
  const update = value as Partial<Update>;
  if (!isId(update.update_id) || update.update_id < 0) return false;
  const { message, edited_message, callback_query, my_chat_member } = update;
  const messages = [message, edited_message, callback_query?.message].filter((one) => one !== undefined);
  const chats = [...messages, my_chat_member].filter((one) => one !== undefined);
  const senders = [message?.from, edited_message?.from, callback_query?.from].filter(
    (one) => one !== undefined,
  );
  return (
    messages.every((one) => isId(one.message_id)) &&
    chats.every((one) => isId(one.chat?.id)) &&
    senders.every((one) => isId(one.id))
  );
}

/** Who acts; undefined for updates that are not a person's act in a private chat. */
export function actOf(update: Update): Act | undefined {
  const { message, edited_message, callback_query } = update;
  const place = message ?? edited_message ?? callback_query?.message;
  const from = message?.from ?? edited_message?.from ?? callback_query?.from;
  if (place?.chat.type !== 'private' || from === undefined) return undefined;
  const key =
    message !== undefined
      ? `m${message.message_id}`
      : callback_query === undefined
        ? undefined
        : `q${callback_query.id}`.slice(0, 40);
  return { chatId: place.chat.id, from, key: key?.replace(ALL_UNREADABLE, '') };
}

/** Every text in a JSON value without what cannot be read. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(ALL_UNREADABLE, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}

/**
 * An update whose texts can be stored.
 * @returns `unreadable` when what the person typed held something that cannot be: it must not be taken for less
 */
export function readUpdate(update: Update): { update: Update; unreadable: boolean } {
  if (!UNREADABLE_JSON.test(JSON.stringify(update))) return { update, unreadable: false };
  const typed = update.message?.text ?? update.edited_message?.text ?? '';
  return { update: cleaned(update) as Update, unreadable: UNREADABLE.test(typed) };
}
