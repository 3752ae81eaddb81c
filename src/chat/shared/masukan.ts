import type { Message, Update } from 'grammy/types';
import { cleanLine, cleanText } from '../../domain/clean-text.ts';
import { decodePayload, type Payload } from '../../text/payload.ts';

/** What a person did, apart from Telegram's shapes. */
export type Masukan =
  | {
      jenis: 'teks';
      teks: string;
      messageId: number /** sent before the question was on their screen */;
      dini: boolean;
    }
  | { jenis: 'ketuk'; payload: Payload | undefined; messageId: number; queryId: string }
  | { jenis: 'berkas'; fileId: string; nama: string; ukuran?: number; albumId?: string; keterangan?: string }
  | { jenis: 'suntingan' }
  | { jenis: 'lain' };

/** The bot's newest answer in the chat, to know whether a text can be meant for it. */
export interface LastAnswer {
  sent: boolean;
  messageId?: number;
}

function isEarly(messageId: number, last: LastAnswer | undefined): boolean {
  if (last === undefined) return false;
  return !last.sent || (last.messageId !== undefined && last.messageId > messageId);
}

function berkasOf(message: Message): Masukan | undefined {
  const photo = message.photo?.at(-1);
  const file = photo ?? message.document;
  if (file === undefined) return undefined;
  return {
    jenis: 'berkas',
    fileId: file.file_id,
    nama: cleanLine(message.document?.file_name ?? '') || `foto-${message.message_id}.jpg`,
    ukuran: file.file_size,
    albumId: message.media_group_id,
    keterangan: message.caption === undefined ? undefined : cleanText(message.caption),
  };
}

/** Reads what a person did from an update; undefined for updates that are no act of a person in a chat. */
export function masukanOf(update: Update, last: LastAnswer | undefined): Masukan | undefined {
  if (update.edited_message) return { jenis: 'suntingan' };
  if (update.callback_query) {
    const query = update.callback_query;
    return {
      jenis: 'ketuk',
      payload: decodePayload(query.data ?? ''),
      messageId: query.message?.message_id ?? 0,
      queryId: query.id,
    };
  }
  const message = update.message;
  if (message === undefined) return undefined;
  if (message.text !== undefined) {
    return {
      jenis: 'teks',
      // A pasted table has its columns between tabs, which a cleaned text does not keep.
      teks: message.text.split('\t').map(cleanText).join('\t'),
      messageId: message.message_id,
      dini: isEarly(message.message_id, last),
    };
  }
  return berkasOf(message) ?? { jenis: 'lain' };
}
