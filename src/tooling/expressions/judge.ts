import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';

/** `linear`, or how the time to match grows: `2nd degree polynomial`, `exponential`, `unknown` where that cannot be told. */
export type Verdict = string;

/** Milliseconds for one expression; the longest ones take seconds. */
const TIMEOUT_MS = 120_000;

const recordFile = (root: string) => join(root, 'src', 'tooling', 'expressions', 'verdicts.json');

/** Verdicts of earlier runs by literal: judging all expressions anew takes minutes. */
export function readVerdicts(root: string): Map<string, Verdict> {
  return new Map(
    Object.entries(JSON.parse(readFileSync(recordFile(root), 'utf8')) as Record<string, Verdict>),
  );
}

/** Keeps the verdicts of the expressions that are in use. */
export function writeVerdicts(root: string, verdicts: ReadonlyMap<string, Verdict>): void {
  const sorted = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(recordFile(root), `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}

/** A class of signs and how often it stands: `\\w{3,32}`, `[a-z]{20,}`; up to nine times is left as it is. */
const COUNTED = /(\\[dDwWsS]|\[(?:[^\]\\]|\\.)*\])\{(\d+),(\d*)\}/g;

/**
 * The same expression with `+` or `*` in place of long counts of one class, which the checker otherwise writes out sign by
 * sign and then only guesses. A count takes no way that the sign without a bound does not take, but for those that end
 * before its least number, and these are no longer than it.
 */
export function withoutCounts(literal: string): string {
  return literal.replace(COUNTED, (counted, signs: string, least: string, most: string) => {
    if (most !== '' && Number(most) < 10) return counted;
    return signs + (least === '0' ? '*' : '+');
  });
}

/** How long an expression takes for a text made to be slow, as its text grows (recheck, without its native programs). */
export async function judge(literal: string): Promise<Verdict> {
  process.env.RECHECK_BACKEND = 'pure';
  const judged = withoutCounts(literal);
  const end = judged.lastIndexOf('/');
  const found = await check(judged.slice(1, end), judged.slice(end + 1), { timeout: TIMEOUT_MS });
  if (found.status === 'safe') return 'linear';
  return found.status === 'vulnerable' ? found.complexity.summary : 'unknown';
}
