import type { Message, Update } from 'grammy/types';
import { cleanLine, cleanText } from '../../domain/clean-text.ts';
import { readButton } from '../../text/buttons/button.ts';
import type { PayloadOf, StepVerb } from '../../text/buttons/table.ts';
import { decodePayload, type Payload } from '../../text/payload.ts';

/** What a person did, apart from Telegram's shapes. */
export type TurnInput =
  | {
      kind: 'teks';
      text: string;
      messageId: number /** sent before the question was on their screen */;
      early: boolean;
    }
  | { kind: 'ketuk'; payload: Payload | undefined; messageId: number; queryId: string }
  | { kind: 'berkas'; fileId: string; name: string; size?: number; albumId?: string; remark?: string }
  | { kind: 'suntingan' }
  | { kind: 'lain' };

/** What a button of this verb carries that was pressed while its step waits; undefined for anything else. */
export function pressed<V extends StepVerb>(input: TurnInput, verb: V): PayloadOf<V> | undefined {
  if (input.kind !== 'ketuk' || input.payload === undefined) return undefined;
  return readButton(verb, input.payload);
}

/** The bot's newest answer in the chat, to know whether a text can be meant for it. */
export interface LastAnswer {
  sent: boolean;
  messageId?: number;
}

function isEarly(messageId: number, last: LastAnswer | undefined): boolean {
  if (last === undefined) return false;
  return !last.sent || (last.messageId !== undefined && last.messageId > messageId);
}

function fileOf(message: Message): TurnInput | undefined {
  const photo = message.photo?.at(-1);
  const file = photo ?? message.document;
  if (file === undefined) return undefined;
  return {
    kind: 'berkas',
    fileId: file.file_id,
    name: cleanLine(message.document?.file_name ?? '') || `foto-${message.message_id}.jpg`,
    size: file.file_size,
    albumId: message.media_group_id,
    remark: message.caption === undefined ? undefined : cleanText(message.caption),
  };
}

/** Reads what a person did from an update; undefined for updates that are no act of a person in a chat. */
export function inputOf(update: Update, last: LastAnswer | undefined): TurnInput | undefined {
  if (update.edited_message) return { kind: 'suntingan' };
  if (update.callback_query) {
    const query = update.callback_query;
    return {
      kind: 'ketuk',
      payload: decodePayload(query.data ?? ''),
      messageId: query.message?.message_id ?? 0,
      queryId: query.id,
    };
  }
  const message = update.message;
  if (message === undefined) return undefined;
  if (message.text !== undefined) {
    return {
      kind: 'teks',
      // A pasted table has its columns between tabs, which a cleaned text does not keep.
      text: message.text.split('\t').map(cleanText).join('\t'),
      messageId: message.message_id,
      early: isEarly(message.message_id, last),
    };
  }
  return fileOf(message) ?? { kind: 'lain' };
}
