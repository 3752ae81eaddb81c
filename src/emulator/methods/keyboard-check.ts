import type { InlineKeyboardButton, KeyboardButton } from '@grammyjs/types';
import { badRequest } from '../request/api-refusal.ts';
import type { SentMarkup } from '../world/world.ts';

/** Buttons of one keyboard at most (Bot API refuses more with this sentence). */
const MAX_BUTTONS = 100;

function checkUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const known = parsed && ['http:', 'https:', 'tg:', 'ton:'].includes(parsed.protocol);
  if (!known) throw badRequest(`inline keyboard button URL '${url}' is invalid: Unsupported URL protocol`);
  const isWeb = parsed.protocol.startsWith('http');
  if (isWeb && !parsed.hostname.includes('.')) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
}

function checkInline(rows: InlineKeyboardButton[][]): void {
  const buttons = rows.flat();
  if (buttons.length > MAX_BUTTONS) throw badRequest('reply markup is too long');
  for (const button of buttons) {
    if (button.text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
    if ('url' in button) checkUrl(button.url);
  }
}

function checkReply(rows: KeyboardButton[][]): void {
  if (rows.flat().length > MAX_BUTTONS * 3) throw badRequest('reply markup is too long');
  for (const button of rows.flat()) {
    const label = typeof button === 'string' ? button : button.text;
    if (label.trim() === '') throw badRequest('keyboard button text must be non-empty');
  }
}

/** What Telegram asks of a keyboard beyond its types. @throws ApiRefusal 400 */
export function checkMarkup(markup: SentMarkup | undefined): void {
  if (!markup) return;
  if ('inline_keyboard' in markup) checkInline(markup.inline_keyboard);
  if ('keyboard' in markup) checkReply(markup.keyboard);
}

/** Edits take inline keyboards only. @throws ApiRefusal 400 */
export function checkInlineOnly(markup: SentMarkup | undefined): void {
  if (markup && !('inline_keyboard' in markup)) throw badRequest('inline keyboard expected');
  checkMarkup(markup);
}
