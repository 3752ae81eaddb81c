import { cleanText } from '../domain/clean-text.ts';
import { cutText } from './cut-text.ts';

/** A button under a message: a payload of ours, a text to copy, or nothing else. */
export type Tombol = { label: string; data: string } | { label: string; salin: string };

/** A message before it is Telegram's: what came before (an echo), a title (shown bold), a text, buttons in rows. */
export interface Pesan {
  awal?: string;
  judul?: string;
  teks: string;
  tombol?: Tombol[][];
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
function label(tombol: Tombol): string {
  return cleanText(tombol.label) || '–';
}

function toButton(tombol: Tombol) {
  return 'data' in tombol
    ? { text: label(tombol), callback_data: tombol.data }
    : { text: label(tombol), copy_text: { text: cutText(cleanText(tombol.salin), 256) } };
}

/**
 * The fields of sendMessage and editMessageText; user text needs no escaping since nothing is parsed. What people typed
 * or were called is cleaned here once more (`cleanText`): older texts came in before it was done at the door.
 */
export function toTelegram(pesan: Pesan): Record<string, unknown> {
  const judul = pesan.judul === undefined ? undefined : cleanText(pesan.judul);
  const teks = cleanText(pesan.teks);
  const before = pesan.awal === undefined ? '' : `${cleanText(pesan.awal)}\n\n`;
  const text = fitText(before + (judul === undefined ? teks : `${judul}\n${teks}`.trimEnd()));
  const bold = { type: 'bold', offset: before.length, length: judul?.length ?? 0 };
  const fits = bold.length > 0 && bold.offset + bold.length <= text.length;
  return {
    text,
    ...(fits && { entities: [bold] }),
    ...(pesan.tombol?.length && {
      reply_markup: { inline_keyboard: pesan.tombol.map((row) => row.map(toButton)) },
    }),
    link_preview_options: { is_disabled: true },
  };
}
