import type { InlineKeyboardButton, KeyboardButton, ReplyKeyboardMarkup } from '@grammyjs/types';
import type { Room, RoomEvent, RoomMessage } from '../world/room.ts';

function rows(keyboard: (InlineKeyboardButton | KeyboardButton)[][]): string[] {
  const label = (button: InlineKeyboardButton | KeyboardButton) =>
    typeof button === 'string' ? button : button.text;
  return keyboard.map((row) => row.map((button) => `[${label(button)}]`).join(' '));
}

function attachment(message: RoomMessage): string[] {
  if (message.photo) return ['[FOTO]'];
  const { document } = message;
  if (!document) return [];
  const kind = document.mime_type === 'application/pdf' ? 'PDF' : 'BERKAS';
  return [`[${kind} ${document.file_name ?? ''}]`];
}

function body(message: RoomMessage): string[] {
  const words = message.text ?? message.caption ?? '';
  return [...attachment(message), ...(words ? words.split('\n') : [])];
}

function replyKeyboardLines(keyboard: ReplyKeyboardMarkup | 'removed' | undefined): string[] {
  if (!keyboard) return [];
  return keyboard === 'removed' ? ['⌨ –'] : rows(keyboard.keyboard).map((row) => `⌨ ${row}`);
}

function quoted(lines: string[]): string {
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

function marked(mark: string, lines: string[]): string {
  return quoted([`${mark} ${lines[0] ?? '–'}`, ...lines.slice(1)]);
}

function drawn(event: RoomEvent, act: number): string {
  if (event.kind === 'act') return `${act} ${event.icon} ${event.text}`;
  if (event.kind === 'service') return `· ${event.text}`;
  if (event.kind === 'toast') return quoted([`${event.alert ? '⚠' : 'ⓘ'} ${event.text}`]);
  const buttons = rows(event.message.reply_markup?.inline_keyboard ?? []);
  if (event.kind === 'sent') {
    return quoted([...body(event.message), ...buttons, ...replyKeyboardLines(event.replyKeyboard)]);
  }
  if (event.kind === 'deleted') return marked('✗', body(event.message).slice(0, 1));
  return marked('✎', event.what === 'keyboard' ? buttons : [...body(event.message), ...buttons]);
}

/**
 * A chat as text that a village officer can read: numbered acts of the person (👆 tap, 💬 message, 📎 file), the bot's
 * messages quoted with their buttons in brackets, ✎ before an edited one, ✗ before a deleted one, ⓘ and ⚠ before the
 * short notice after a tap, ⌨ before the keyboard below the input field. Without numbers, sizes or dates of Telegram.
 */
export function drawTranscript(room: Room): string {
  let acts = 0;
  const parts = room.events.map((event) => {
    if (event.kind === 'act') acts += 1;
    return drawn(event, acts);
  });
  return `${parts.join('\n\n')}\n`;
}

/** How many acts (taps, messages, albums) the person has needed so far. */
export function countActs(room: Room): number {
  return room.events.filter((event) => event.kind === 'act').length;
}
