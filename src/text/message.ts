import { cleanText } from '../domain/clean-text.ts';
import { cutText } from './cut-text.ts';

declare const drawn: unique symbol;

/** What a button carries, as `button` of `text/buttons` writes it; no other text is one. */
export type ButtonData = string & { readonly [drawn]: true };

/** A button under a message: a payload of ours, a text to copy, or nothing else. */
export type Button = { label: string; data: ButtonData } | { label: string; copy: string };

/** A message before it is Telegram's: what came before (an echo), a title (shown bold), a text, buttons in rows. */
export interface Message {
  begin?: string;
  title?: string;
  text: string;
  buttons?: Button[][];
}

/** Telegram's limit for a message's text, in UTF-16 units. */
const TEXT_LIMIT = 4096;

/** Cuts a text that is too long at a line where possible and says so with an ellipsis. */
function fitText(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const cut = cutText(text, TEXT_LIMIT - 2);
  const line = cut.lastIndexOf('\n');
  return `${line > TEXT_LIMIT / 2 ? cut.slice(0, line) : cut}\n…`;
}

/** A label is never empty: Telegram would refuse the whole message. */
function label(buttons: Button): string {
  return cleanText(buttons.label) || '–';
}

function toButton(buttons: Button) {
  return 'data' in buttons
    ? { text: label(buttons), callback_data: buttons.data }
    : { text: label(buttons), copy_text: { text: cutText(cleanText(buttons.copy), 256) } };
}

/**
 * The fields of sendMessage and editMessageText; user text needs no escaping since nothing is parsed. What people typed
 * or were called is cleaned here once more (`cleanText`): older texts came in before it was done at the door.
 */
export function toTelegram(message: Message): Record<string, unknown> {
  const title = message.title === undefined ? undefined : cleanText(message.title);
  const body = cleanText(message.text);
  const before = message.begin === undefined ? '' : `${cleanText(message.begin)}\n\n`;
  const text = fitText(before + (title === undefined ? body : `${title}\n${body}`.trimEnd()));
  const bold = { type: 'bold', offset: before.length, length: title?.length ?? 0 };
  const fits = bold.length > 0 && bold.offset + bold.length <= text.length;
  return {
    text,
    ...(fits && { entities: [bold] }),
    ...(message.buttons?.length && {
      reply_markup: { inline_keyboard: message.buttons.map((row) => row.map(toButton)) },
    }),
    link_preview_options: { is_disabled: true },
  };
}
