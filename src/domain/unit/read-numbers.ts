import { beginningOf } from '../linear-text.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Why a text names no lines of a list. */
export type NumbersRefusal = { code: 'unit-nomor'; text: string; last: number };

/**
 * Lines of a list as people name them: `1, 3, 5-7`, `1 3 5`, `semua`; each once, ascending.
 * @param last number of the list's last line
 */
export function readNumbers(text: string, last: number): Result<number[], NumbersRefusal> {
  const clean = text.trim().toLowerCase();
  if (clean === 'semua' || clean === 'all') return ok(Array.from({ length: last }, (_, index) => index + 1));
  const wrong = refuse({ code: 'unit-nomor' as const, text: beginningOf(text.trim(), 24), last });
  const parts = clean
    .replace(/\s+/g, ' ')
    .replace(/ ?[-–] ?/g, '-')
    .split(/[\s,;.]+|\bdan\b/)
    .filter(Boolean);
  const found = new Set<number>();
  for (const part of parts) {
    const [, from, to = from] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part) ?? [];
    if (from === undefined) return wrong;
    const [first, end] = [Number(from), Number(to)];
    if (first < 1 || end > last || first > end) return wrong;
    for (let number = first; number <= end; number += 1) found.add(number);
  }
  return found.size === 0 ? wrong : ok([...found].sort((a, b) => a - b));
}
