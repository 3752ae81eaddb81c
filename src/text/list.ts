import type { Say } from './translator.ts';

function joined(items: readonly string[], pair: (first: string, last: string) => string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : pair(items.slice(0, -1).join(', '), last);
}

/** `A, B dan C`; '' for nothing. */
export function listAnd(say: Say, items: readonly string[]): string {
  return joined(items, (first, last) => say('list-and', { first, last }));
}

/** As `listAnd`, of so many items at most: `A, B, C dan 4 lagi`. */
export function listOfMany(say: Say, items: readonly string[], atMost: number): string {
  const more = items.length - atMost;
  return more > 0
    ? say('status-nama-lagi', { name: items.slice(0, atMost).join(', '), more })
    : listAnd(say, items);
}

/** `A, B atau C`; '' for nothing. */
export function listOr(say: Say, items: readonly string[]): string {
  return joined(items, (first, last) => say('list-or', { first, last }));
}
