import type { InlineKeyboardButton, MessageEntity } from '@grammyjs/types';
import type { Room, RoomMessage } from '../world/room.ts';

/** A button as the page draws it. */
interface PageButton {
  text: string;
  /** Opens this address instead of telling the bot. */
  url?: string;
  /** Goes to the clipboard instead. */
  copy?: string;
}

/** A message as the page draws it. */
export interface PageMessage {
  id: number;
  from: 'bot' | 'user' | 'service';
  text: string;
  entities: MessageEntity[];
  photo?: { file: string; width: number; height: number };
  document?: { file: string; name: string; sizeBytes: number };
  keyboard: PageButton[][];
  day: string;
  time: string;
  edited: boolean;
}

function button(given: InlineKeyboardButton): PageButton {
  if ('copy_text' in given) return { text: given.text, copy: given.copy_text.text };
  if ('url' in given) return { text: given.text, url: given.url };
  return { text: given.text };
}

function attachment({ photo, document }: RoomMessage): Pick<PageMessage, 'photo' | 'document'> {
  const largest = photo?.at(-1);
  if (largest) return { photo: { file: largest.file_id, width: largest.width, height: largest.height } };
  if (!document) return {};
  const { file_id, file_name = '', file_size = 0 } = document;
  return { document: { file: file_id, name: file_name, sizeBytes: file_size } };
}

/** Draws messages with the days and times of one language and time zone. */
export class PageChat {
  private readonly day: Intl.DateTimeFormat;
  private readonly time: Intl.DateTimeFormat;

  constructor(
    private readonly botId: number,
    language: string,
    timeZone: string,
  ) {
    const locale = language === 'id' ? 'id-ID' : language;
    this.day = new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    this.time = new Intl.DateTimeFormat(locale, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  /** One message for the page. */
  message(message: RoomMessage): PageMessage {
    const date = new Date(message.date * 1000);
    return {
      id: message.message_id,
      from: message.from.id === this.botId ? 'bot' : 'user',
      text: message.text ?? message.caption ?? message.sticker?.emoji ?? message.contact?.first_name ?? '',
      entities: message.entities ?? message.caption_entities ?? [],
      ...attachment(message),
      keyboard: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(button)),
      day: this.day.format(date),
      time: this.time.format(date),
      edited: message.edit_date !== undefined && message.from.id === this.botId,
    };
  }

  /** Short notices after taps, in order. */
  notices(room: Room): { text: string; alert: boolean }[] {
    return room.events.flatMap((event) =>
      event.kind === 'toast' ? [{ text: event.text, alert: event.alert }] : [],
    );
  }

  /** How many messages the bot has sent in all; the page counts unread ones by it. */
  received(room: Room): number {
    return room.events.filter((event) => event.kind === 'sent').length;
  }
}
