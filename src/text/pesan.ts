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

function toButton(tombol: Tombol) {
  return 'data' in tombol
    ? { text: tombol.label, callback_data: tombol.data }
    : { text: tombol.label, copy_text: { text: cutText(tombol.salin, 256) } };
}

/** The fields of sendMessage and editMessageText; user text needs no escaping since nothing is parsed. */
export function toTelegram(pesan: Pesan): Record<string, unknown> {
  const before = pesan.awal === undefined ? '' : `${pesan.awal}\n\n`;
  const text = fitText(
    before + (pesan.judul === undefined ? pesan.teks : `${pesan.judul}\n${pesan.teks}`.trimEnd()),
  );
  const bold = { type: 'bold', offset: before.length, length: pesan.judul?.length ?? 0 };
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
