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

/** How long an expression takes for a text made to be slow, as its text grows (recheck, without its native programs). */
export async function judge(literal: string): Promise<Verdict> {
  process.env.RECHECK_BACKEND = 'pure';
  const end = literal.lastIndexOf('/');
  const found = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: TIMEOUT_MS });
  if (found.status === 'safe') return 'linear';
  return found.status === 'vulnerable' ? found.complexity.summary : 'unknown';
}
