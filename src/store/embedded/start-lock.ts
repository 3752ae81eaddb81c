import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './running-process.ts';

const NAME = /^start\.(\d+)\.lock$/;
const FREE = 'free';
const POLL_MS = 25;
/** Longer than a server may take to recover after a power cut. */
const PATIENCE_MS = 180_000;

/**
 * Runs `work` while no other process runs its own under the same folder; a killed holder's turn is taken over.
 *
 * The lock is the file start.<n>.lock with the highest n, holding its owner's identity. The next owner is whoever
 * creates n + 1, which only one process can; files are never taken away under their owner, so there is no moment
 * at which a stale lock and a fresh one are confused.
 */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = await acquire(folder);
  try {
    return await work();
  } finally {
    replaceText(folder, file, FREE);
  }
}

async function acquire(folder: string): Promise<string> {
  const mine = processIdentity(process.pid) ?? String(process.pid);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const top = generations(folder).at(-1);
    if (top === undefined || !isHeld(folder, top)) {
      const next = (top ?? 0) + 1;
      if (claim(folder, next, mine) && generations(folder).at(-1) === next) {
        for (const old of generations(folder)) if (old < next) rmSync(lockFile(folder, old), { force: true });
        return lockFile(folder, next);
      }
    }
    if (Date.now() > deadline) throw new Error(`another process keeps ${folder} locked for too long`);
    await wait(POLL_MS);
  }
}

function lockFile(folder: string, generation: number): string {
  return join(folder, `start.${generation}.lock`);
}

function generations(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function isHeld(folder: string, generation: number): boolean {
  let owner: string;
  try {
    owner = readFileSync(lockFile(folder, generation), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true; // a newer one has just replaced it: look again
    throw error;
  }
  return owner !== FREE && processIdentity(Number.parseInt(owner, 10)) === owner;
}

/** Creates the file with its text in one step; false when it exists. */
function claim(folder: string, generation: number, owner: string): boolean {
  const draft = join(folder, `start.${randomUUID()}.tmp`);
  writeFileSync(draft, owner, { mode: 0o600 });
  try {
    linkSync(draft, lockFile(folder, generation));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replaceText(folder: string, file: string, text: string): void {
  const draft = join(folder, `start.${randomUUID()}.tmp`);
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
