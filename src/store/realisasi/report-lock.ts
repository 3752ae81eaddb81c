import type { Month } from '../../domain/kalender/month.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import { readsBehindLock, type Tx } from '../database/tx.ts';

declare const held: unique symbol;

/**
 * A report on which this transaction alone works until it ends. Everything that writes a report, its draft, its
 * revisions, its obstacles or its files takes one of these in place of a transaction, and only this file makes them.
 *
 * The order of every act on a report: lock its row, read, write. Two ways lead to the lock. `lockReport` waits for
 * whoever works on it, and what is read afterwards is the newest. `claimReport` is for an act on something that was read
 * before: it locks only while the report still has the version that was read, so that nothing can have come between.
 * Both raise the version, whereby every other reading made before becomes an old one. (An answer does the same within
 * the one statement that stores it: drafts.ts.) Of several reports the rows are locked in the order of their ids.
 */
export interface LockedReport {
  readonly [held]: true;
  readonly tx: Tx;
  readonly id: number;
  /** After this act began; no button on any screen has it yet. */
  readonly version: number;
  readonly status: ReportStatus;
  /** Newest sent revision; 0 before the first. */
  readonly revision: number;
}

type Row = Pick<LockedReport, 'id' | 'version' | 'status' | 'revision'>;

const hold = (tx: Tx, row: Row) => ({ ...row, tx }) as LockedReport;

/** Locks a reporter's month for an act that takes it as it is, and makes its report when there is none yet. */
export async function lockReport(
  tx: Tx,
  month: { reporterId: number; month: Month; planId: number; now: Date },
): Promise<LockedReport> {
  readsBehindLock(tx);
  const [row] = await tx.$queryRaw<Row[]>`
    INSERT INTO "Report" ("reporterId", "month", "planId", "createdAt")
    VALUES (${month.reporterId}, ${month.month}, ${month.planId}, ${month.now})
    ON CONFLICT ("reporterId", "month") DO UPDATE SET "version" = "Report"."version" + 1
    RETURNING "id", "version", "status", "revision"`;
  if (row === undefined) throw new Error('locking a report returned no row');
  return hold(tx, row);
}

/**
 * Locks a report for an act on what was read of it at a version.
 * @returns undefined when somebody acted on it since; nothing is locked then
 */
export async function claimReport(
  tx: Tx,
  read: { reportId: number; version: number },
): Promise<LockedReport | undefined> {
  readsBehindLock(tx);
  const [row] = await tx.$queryRaw<Row[]>`
    UPDATE "Report" SET "version" = "version" + 1 WHERE "id" = ${read.reportId} AND "version" = ${read.version}
    RETURNING "id", "version", "status", "revision"`;
  return row && hold(tx, row);
}

/** A report at the place of its life where a person saw it. */
export interface SeenReport {
  reportId: number;
  revision: number;
}

/**
 * Locks reports for a step in their life, those that still are at the status and revision that the person saw; what is
 * in a draft on top of them does not matter to the step.
 */
export async function claimReports(
  tx: Tx,
  seen: readonly SeenReport[],
  status: ReportStatus,
): Promise<LockedReport[]> {
  readsBehindLock(tx);
  if (seen.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    UPDATE "Report" r SET "version" = r."version" + 1 FROM (
      SELECT l."id" FROM "Report" l
      JOIN jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) AS m("reportId" int, "revision" int)
        ON l."id" = m."reportId" AND l."revision" = m."revision"
      WHERE l."status" = ${status} ORDER BY l."id" FOR NO KEY UPDATE OF l) k
    WHERE r."id" = k."id" RETURNING r."id", r."version", r."status", r."revision"`;
  return rows.map((row) => hold(tx, row));
}

/**
 * Locks a report for what nobody who fills it in is to be bothered with (a file was fetched, an obstacle decided): its version
 * stays, so that a summary on a screen can still be sent.
 * @returns undefined when there is no such report
 */
export async function holdReport(tx: Tx, reportId: number): Promise<LockedReport | undefined> {
  readsBehindLock(tx);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT "id", "version", "status", "revision" FROM "Report" WHERE "id" = ${reportId} FOR NO KEY UPDATE`;
  return row && hold(tx, row);
}
