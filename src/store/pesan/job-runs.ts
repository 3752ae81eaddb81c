import type { Tx } from '../database/tx.ts';

/** Longer than any job takes; after it another process may take the slot over. */
const LEASE_SECONDS = 120;

/**
 * Claims one slot of one job. The lease goes by the database's clock, so that processes with different clocks, or with
 * a clock that was moved, agree.
 * @param key job, office and slot
 * @returns false when the slot is done, or another process is at it
 */
export async function claimRun(tx: Tx, key: string, owner: string): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    INSERT INTO "JobRun" ("key", "owner", "leaseUntil")
    VALUES (${key}, ${owner}, clock_timestamp() + ${LEASE_SECONDS} * interval '1 second')
    ON CONFLICT ("key") DO UPDATE SET "owner" = excluded."owner", "leaseUntil" = excluded."leaseUntil"
    WHERE "JobRun"."doneAt" IS NULL AND "JobRun"."leaseUntil" < clock_timestamp()`;
  return claimed === 1;
}

/** Minutes until a slot that failed so many times is tried again: 2, 4, 8 … and at most six hours. */
const retryMinutes = (failures: number) => Math.min(2 ** failures, 360);

/**
 * Notes that a slot failed, and lets it be tried again later: each time after twice as long.
 * @returns how often it has failed in a row, and the minutes until the next try
 */
export async function failRun(
  tx: Tx,
  run: { key: string; owner: string; error: string; now: Date },
): Promise<{ failures: number; minutes: number }> {
  const row = await tx.jobRun.upsert({
    where: { key: run.key },
    create: { key: run.key, owner: run.owner, leaseUntil: run.now, failures: 1 },
    update: { failures: { increment: 1 } },
  });
  const minutes = retryMinutes(row.failures);
  await tx.$executeRaw`
    UPDATE "JobRun" SET "failedAt" = ${run.now}, "lastError" = ${run.error.slice(0, 500)},
      "leaseUntil" = clock_timestamp() + ${minutes} * interval '1 minute' WHERE "key" = ${run.key}`;
  return { failures: row.failures, minutes };
}

/** A job that failed and is not done yet. */
export interface FailedRun {
  key: string;
  failures: number;
  failedAt: Date;
  lastError: string;
}

/** Jobs that failed since a moment and were not done afterwards, newest first. */
export async function failedRuns(tx: Tx, since: Date): Promise<FailedRun[]> {
  const rows = await tx.jobRun.findMany({
    where: { doneAt: null, failedAt: { gte: since } },
    orderBy: { failedAt: 'desc' },
    select: { key: true, failures: true, failedAt: true, lastError: true },
  });
  return rows.map((row) => ({
    ...row,
    failedAt: row.failedAt ?? since,
    lastError: row.lastError ?? '',
  }));
}

/** Of these slots those that failed and wait for their next try. */
export async function waitingRuns(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT "key" FROM "JobRun" WHERE "key" = ANY(${[...keys]}::text[]) AND "failures" > 0 AND "doneAt" IS NULL
      AND "leaseUntil" > clock_timestamp()`;
  return new Set(rows.map((row) => row.key));
}

/** Forgets the failures of what works again. */
export async function clearFailures(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.jobRun.deleteMany({ where: { key: { in: [...keys] }, doneAt: null, failures: { gt: 0 } } });
}

/**
 * Notes a slot as done, in the transaction that writes what it had to write.
 * @returns false when another process has taken it over meanwhile; the caller has to roll back
 */
export async function finishRun(
  tx: Tx,
  run: { key: string; owner: string; note: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.jobRun.updateMany({
    where: { key: run.key, owner: run.owner, doneAt: null },
    data: { doneAt: run.now, note: run.note },
  });
  return count === 1;
}

/** Of these slots those that are done, with when. */
export async function doneRuns(tx: Tx, keys: readonly string[]): Promise<Map<string, Date>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.jobRun.findMany({
    where: { key: { in: [...keys] }, doneAt: { not: null } },
    select: { key: true, doneAt: true },
  });
  return new Map(rows.map((row) => [row.key, row.doneAt as Date]));
}

/** Notes that something has begun; what was noted before stays. */
export async function noteOnce(tx: Tx, key: string, owner: string, now: Date): Promise<void> {
  await tx.jobRun.createMany({ data: [{ key, owner, leaseUntil: now, doneAt: now }], skipDuplicates: true });
}

/** Forgets slots that ended before the date; those noted with `noteOnce` under the prefix stay. */
export async function forgetRuns(tx: Tx, before: Date, keepPrefix: string): Promise<number> {
  const { count } = await tx.jobRun.deleteMany({
    where: {
      OR: [{ doneAt: { lt: before } }, { doneAt: null, failedAt: { lt: before } }],
      NOT: { key: { startsWith: keepPrefix } },
    },
  });
  return count;
}
