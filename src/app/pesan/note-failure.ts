import type { Database } from '../../store/database/client.ts';
import { clearFailures, failRun, waitingRuns } from '../../store/pesan/job-runs.ts';

/** A job or a part of one that went wrong, by its key. */
export interface Failure {
  key: string;
  worker: string;
  now: Date;
  error: unknown;
}

/**
 * Keeps a failure where the command line shows it (`kentongan status`), with when it may be tried again.
 * @returns how often it has failed in a row, and the minutes until the next try
 */
export async function noteFailure(
  { prisma }: Database,
  { key, worker, now, error }: Failure,
): Promise<{ failures: number; minutes: number }> {
  const text =
    error instanceof Error ? `${error.name}: ${error.message.trim().split('\n').at(-1)}` : String(error);
  return await prisma.$transaction((tx) => failRun(tx, { key, owner: worker, error: text, now }));
}

/** Of these keys those that failed and wait for their next try. */
export async function waitingFailures({ prisma }: Database, keys: readonly string[]): Promise<Set<string>> {
  return await waitingRuns(prisma, keys);
}

/** Forgets the failures of what works again. */
export async function forgetFailures({ prisma }: Database, keys: readonly string[]): Promise<void> {
  await clearFailures(prisma, keys);
}
