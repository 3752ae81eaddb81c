import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from '../process/running-process.ts';
import type { HomeFiles } from './home-files.ts';

const NAME = /^start\.(\d{1,15})\.lock$/;
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
export async function withStartLock<T>(files: HomeFiles, folder: string, work: () => Promise<T>): Promise<T> {
  const file = await acquire(files, folder);
  try {
    return await work();
  } finally {
    files.write(file, FREE);
  }
}

async function acquire(files: HomeFiles, folder: string): Promise<string> {
  const mine = processIdentity(process.pid) ?? String(process.pid);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const top = generations(files, folder).at(-1);
    if (top === undefined || !isHeld(files, lockFile(folder, top))) {
      const next = (top ?? 0) + 1;
      if (files.createOnce(lockFile(folder, next), mine)) {
        const all = generations(files, folder);
        if (all.at(-1) === next) {
          for (const old of all) if (old < next) files.remove(lockFile(folder, old));
          return lockFile(folder, next);
        }
      }
    }
    if (Date.now() > deadline) throw new Error(`another process keeps ${folder} locked for too long`);
    await wait(POLL_MS);
  }
}

function lockFile(folder: string, generation: number): string {
  return join(folder, `start.${generation}.lock`);
}

function generations(files: HomeFiles, folder: string): number[] {
  return files
    .list(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function isHeld(files: HomeFiles, file: string): boolean {
  const owner = files.read(file);
  if (owner === undefined) return true; // a newer one has just replaced it: look again
  return owner !== FREE && processIdentity(Number.parseInt(owner, 10)) === owner;
}
