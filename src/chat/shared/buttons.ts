import { shortened } from '../../text/cut-text.ts';
import type { Button, ButtonData } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';

/** Letters that a button shows on a small phone. */
const MAX_LABEL_LETTERS = 24;

/** Cuts a label that a small phone would not show. */
export function shortLabel(label: string): string {
  return shortened(label, MAX_LABEL_LETTERS);
}

/** Buttons in rows of so many. */
export function inRows(buttons: readonly Button[], perRow: number): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow));
  return rows;
}

/** How a long list of buttons is cut into pages. */
export interface ButtonPages {
  /** From 0; one that does not exist shows the nearest. */
  number: number;
  perPage: number;
  perRow: number;
  /** Payload of the button that shows another page. */
  move(number: number): ButtonData;
}

/** One page of things, with the buttons to the neighbouring pages. A forged number that is not whole is cut off. */
export function cutPage<T>(
  say: Say,
  all: readonly T[],
  { number, perPage, move }: Pick<ButtonPages, 'number' | 'perPage' | 'move'>,
): { content: T[]; navigation: Button[]; number: number } {
  const end = Math.max(Math.ceil(all.length / perPage) - 1, 0);
  const current = Math.min(Math.max(Math.trunc(number) || 0, 0), end);
  const navigation: Button[] = [];
  if (current > 0) navigation.push({ label: say('halaman-sebelum'), data: move(current - 1) });
  if (current < end) navigation.push({ label: say('halaman-berikut'), data: move(current + 1) });
  return { content: all.slice(current * perPage, (current + 1) * perPage), navigation, number: current };
}

/** One page of a long list of buttons (an office has up to 108 desa), the way to the other pages below it. */
export function pageButtons(say: Say, all: readonly Button[], page: ButtonPages): Button[][] {
  const { content, navigation } = cutPage(say, all, page);
  const rows = inRows(content, page.perRow);
  return navigation.length > 0 ? [...rows, navigation] : rows;
}
