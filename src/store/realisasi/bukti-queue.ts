import type { Month } from '../../domain/kalender/month.ts';
import { type StoredFileInput, saveFile } from '../database/files.ts';
import type { Tx } from '../database/tx.ts';
import { holdReport } from './report-lock.ts';

/** Longer than a download may take (its own time limit is 60 s). */
const LEASE_SECONDS = 90;
/** Longer than decoding may take (its own time limit is 30 s). */
const READ_LEASE_SECONDS = 90;

/**
 * Why a file is not kept: it is no photo or PDF (`jenis`), it is too big (`besar`), Telegram does not give it (`ambil`), it
 * does not open (`rusak`), is too much when it is opened (`rumit`), was given up after two failed tries (`gagal`), carries
 * a program or other files (`program`), or is under a password (`sandi`).
 */
export type RejectionReason = 'jenis' | 'besar' | 'ambil' | 'rusak' | 'rumit' | 'gagal' | 'program' | 'sandi';

/** A file that is to be fetched by this process. */
export interface WaitingBukti {
  id: number;
  reportId: number;
  personId: number;
  telegramFileId: string;
  name: string;
  /** This try counted. */
  attempts: number;
  officeId: number;
  /** How often decoding it was begun and did not end. */
  readAttempts: number;
}

/**
 * Claims one file that is to be fetched and that nobody is fetching. Files of one report and person come together:
 * none is begun before the newest of them has been there for `quietMs`.
 * @param now by the program's clock, as the files are noted; the lease goes by the database's
 * @param turn offices of which this process is at work on one, and offices in the order in which they were served: the
 *   one that was served longest ago comes first
 */
export async function claimBukti(
  tx: Tx,
  now: Date,
  quietMs: number,
  { busy = [], served = [] }: { busy?: readonly number[]; served?: readonly number[] } = {},
): Promise<WaitingBukti | undefined> {
  const quietSince = new Date(now.getTime() - quietMs);
  const [row] = await tx.$queryRaw<WaitingBukti[]>`
    UPDATE "Bukti" SET "leaseUntil" = clock_timestamp() + ${LEASE_SECONDS} * interval '1 second', "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT b."id" FROM "Bukti" b JOIN "Report" r ON r."id" = b."reportId"
        JOIN "ReporterUnit" u ON u."id" = r."reporterId"
      WHERE b."state" = 'menunggu' AND (b."leaseUntil" IS NULL OR b."leaseUntil" < clock_timestamp())
        AND NOT EXISTS (SELECT 1 FROM "Bukti" n WHERE n."reportId" = b."reportId" AND n."personId" = b."personId"
          AND n."state" = 'menunggu' AND n."at" > ${quietSince} AND n."at" <= ${now})
        AND NOT (u."officeId" = ANY(${[...busy]}::int[]))
      ORDER BY array_position(${[...served]}::int[], u."officeId") NULLS FIRST, b."id" LIMIT 1
      FOR UPDATE OF b SKIP LOCKED)
    RETURNING "id", "reportId", "personId", "telegramFileId", "name", "attempts", "readAttempts",
      (SELECT u."officeId" FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
        WHERE r."id" = "Bukti"."reportId") AS "officeId"`;
  return row;
}

/** Counts a decoding before it begins. @returns how many were begun, this one counted; undefined when it waits no more */
export async function beginReadingBukti(tx: Tx, id: number): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ readAttempts: number }[]>`
    UPDATE "Bukti" SET "readAttempts" = "readAttempts" + 1,
      "leaseUntil" = clock_timestamp() + ${READ_LEASE_SECONDS} * interval '1 second'
    WHERE "id" = ${id} AND "state" = 'menunggu' RETURNING "readAttempts"`;
  return row?.readAttempts;
}

/** Takes back a decoding that was ended only because the program stops: it counts for nothing. */
export async function leaveReadingBukti(tx: Tx, id: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Bukti" SET "readAttempts" = "readAttempts" - 1, "leaseUntil" = NULL
    WHERE "id" = ${id} AND "state" = 'menunggu' AND "readAttempts" > 0`;
}

/** Whether any file still waits, be it for quiet, for another try or for the process that fetches it. */
export async function anyWaiting(tx: Tx): Promise<boolean> {
  return (await tx.bukti.findFirst({ where: { state: 'menunggu' }, select: { id: true } })) !== null;
}

/** Lets a file be fetched again after some seconds. */
export async function postponeBukti(tx: Tx, id: number, seconds: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Bukti" SET "leaseUntil" = clock_timestamp() + ${seconds} * interval '1 second'
    WHERE "id" = ${id} AND "state" = 'menunggu'`;
}

/** How the fetching of one file ended. */
export type BuktiOutcome = { file: StoredFileInput } | { reason: RejectionReason };

/**
 * Keeps a fetched file, or notes why it is refused. The report's row is locked first, so that of files that end at the
 * same moment one sees the other.
 * @returns false when another process was faster; nothing is written then
 */
export async function settleBukti(
  tx: Tx,
  { id, reportId }: WaitingBukti,
  outcome: BuktiOutcome,
): Promise<boolean> {
  if ((await holdReport(tx, reportId)) === undefined) return false;
  const waiting = await tx.bukti.findFirst({ where: { id, state: 'menunggu' }, select: { id: true } });
  if (waiting === null) return false;
  const data =
    'file' in outcome
      ? { state: 'tersimpan', fileId: await saveFile(tx, outcome.file) }
      : { state: 'ditolak', rejectionReason: outcome.reason };
  await tx.bukti.update({ where: { id }, data: { ...data, leaseUntil: null } });
  return true;
}

/** Files that came together and all have ended, with the report that they belong to. */
export interface FinishedBukti {
  stored: number;
  rejected: { name: string; reason: RejectionReason }[];
  reporterId: number;
  month: Month;
  telegramId: number;
  /** Version of the report while its draft is open; undefined when it was sent meanwhile. */
  draftVersion?: number;
}

/**
 * Takes the files of a report and person that ended and that they were not told of, once none of them waits any more;
 * they count as told with this transaction.
 */
export async function takeSettled(
  tx: Tx,
  { reportId, personId }: WaitingBukti,
  now: Date,
): Promise<FinishedBukti | undefined> {
  const rows = await tx.bukti.findMany({
    where: { reportId, personId, toldAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, state: true, rejectionReason: true },
  });
  if (rows.length === 0 || rows.some((row) => row.state === 'menunggu')) return undefined;
  await tx.bukti.updateMany({ where: { id: { in: rows.map((row) => row.id) } }, data: { toldAt: now } });
  const report = await tx.report.findUniqueOrThrow({ where: { id: reportId }, include: { draft: true } });
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { telegramId: true } });
  return {
    stored: rows.filter((row) => row.state === 'tersimpan').length,
    rejected: rows
      .filter((row) => row.state === 'ditolak')
      .map((row) => ({ name: row.name, reason: (row.rejectionReason ?? 'ambil') as RejectionReason })),
    reporterId: report.reporterId,
    month: report.month as Month,
    telegramId: Number(person.telegramId),
    draftVersion: report.draft === null ? undefined : report.version,
  };
}
