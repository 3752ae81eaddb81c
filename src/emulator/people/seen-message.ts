import type { InlineKeyboardButton, MessageEntity } from '@grammyjs/types';
import type { RoomMessage } from '../world/room.ts';

/** A message as the person sees it now, with all edits. */
export interface SeenMessage {
  messageId: number;
  from: 'bot' | 'user';
  text?: string;
  caption?: string;
  entities: MessageEntity[];
  /** Rows of buttons under the message. */
  inlineKeyboard: InlineKeyboardButton[][];
  /** file_id of the largest size. */
  photo?: string;
  document?: { fileId: string; name: string; mime: string; sizeBytes: number };
  mediaGroupId?: string;
  sticker?: string;
  contact?: string;
  date: Date;
  edited: boolean;
}

/** How a message looks in the chat. */
export function seen(message: RoomMessage, botId: number): SeenMessage {
  const { document, photo, media_group_id } = message;
  return {
    messageId: message.message_id,
    from: message.from.id === botId ? 'bot' : 'user',
    ...(message.text !== undefined && { text: message.text }),
    ...(message.caption !== undefined && { caption: message.caption }),
    entities: message.entities ?? message.caption_entities ?? [],
    inlineKeyboard: message.reply_markup?.inline_keyboard ?? [],
    ...(photo && { photo: photo.at(-1)!.file_id }),
    ...(document && {
      document: {
        fileId: document.file_id,
        name: document.file_name ?? '',
        mime: document.mime_type ?? '',
        sizeBytes: document.file_size ?? 0,
      },
    }),
    ...(media_group_id && { mediaGroupId: media_group_id }),
    ...(message.sticker && { sticker: message.sticker.emoji ?? '' }),
    ...(message.contact && { contact: message.contact.first_name }),
    date: new Date(message.date * 1000),
    edited: message.edit_date !== undefined,
  };
}
