import { isDeepStrictEqual } from 'node:util';
import { badRequest } from '../request/api-refusal.ts';
import { formattedText } from '../request/formatted-text.ts';
import { type Room, type RoomMessage, snapshot } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { checkInlineOnly } from './keyboard-check.ts';
import type { Checked, Method } from './method.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

function ownMessage(payload: Checked, world: World): { room: Room; message: RoomMessage } {
  if (payload.inline_message_id) throw badRequest('not emulated: inline messages');
  if (payload.chat_id === undefined) throw badRequest('chat_id is empty');
  const room = world.writableRoom(payload.chat_id);
  if (payload.message_id === undefined) throw badRequest('message identifier is not specified');
  const message = world.find(room, payload.message_id);
  if (!message) throw badRequest('message to edit not found');
  if (message.from.id !== world.bot.id) throw badRequest("message can't be edited");
  checkInlineOnly(payload.reply_markup);
  return { room, message };
}

/** Replaces some fields of a message; undefined takes a field away. */
function change(
  { room, message }: { room: Room; message: RoomMessage },
  fields: Partial<RoomMessage>,
  what: 'content' | 'keyboard',
  world: World,
): RoomMessage {
  const same = Object.entries(fields).every(([key, value]) =>
    isDeepStrictEqual(value, message[key as keyof RoomMessage]),
  );
  if (same) throw badRequest(NOT_MODIFIED);
  Object.assign(message, fields, { edit_date: world.nowSeconds() });
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) delete message[key as keyof RoomMessage];
  }
  world.record(room, { kind: 'edited', message: snapshot(message), what });
  return snapshot(message);
}

/** An empty list of rows is no keyboard. */
function keyboardOf(payload: Checked): RoomMessage['reply_markup'] {
  return payload.reply_markup?.inline_keyboard.flat().length > 0 ? payload.reply_markup : undefined;
}

export const editMessageText: Method = (payload, { world }) => {
  if (payload.text === undefined) throw badRequest('message text is empty');
  const found = ownMessage(payload, world);
  if (found.message.text === undefined) throw badRequest('there is no text in the message to edit');
  const { text, entities } = formattedText(payload.text, payload.parse_mode, payload.entities);
  if (!text) throw badRequest('message text is empty');
  const formatting = entities.length > 0 ? entities : undefined;
  return change(found, { text, entities: formatting, reply_markup: keyboardOf(payload) }, 'content', world);
};

export const editMessageCaption: Method = (payload, { world }) => {
  const found = ownMessage(payload, world);
  if (!found.message.photo && !found.message.document) {
    throw badRequest('there is no caption in the message to edit');
  }
  const { text, entities } = formattedText(
    payload.caption ?? '',
    payload.parse_mode,
    payload.caption_entities,
  );
  const fields = {
    caption: text || undefined,
    caption_entities: entities.length > 0 ? entities : undefined,
    reply_markup: keyboardOf(payload),
  };
  return change(found, fields, 'content', world);
};

export const editMessageReplyMarkup: Method = (payload, { world }) =>
  change(ownMessage(payload, world), { reply_markup: keyboardOf(payload) }, 'keyboard', world);

/** How long a bot may delete a message of a private chat: 48 hours (Bot API, deleteMessage). */
const DELETABLE_SECONDS = 48 * 3600;

export const deleteMessage: Method = (payload, { world }) => {
  const room = world.writableRoom(payload.chat_id);
  const message = world.find(room, payload.message_id);
  if (!message) throw badRequest('message to delete not found');
  if (world.nowSeconds() - message.date > DELETABLE_SECONDS)
    throw badRequest("message can't be deleted for everyone");
  room.messages = room.messages.filter((kept) => kept !== message);
  world.record(room, { kind: 'deleted', message: snapshot(message) });
  return true;
};
