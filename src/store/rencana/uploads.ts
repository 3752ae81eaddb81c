import type { Prisma } from '../../generated/prisma/client.ts';
import { type StoredFileInput, saveFile } from '../database/files.ts';
import type { Tx } from '../database/tx.ts';

/** Longer than a download may take (its own time limit is 60 s). */
const LEASE_SECONDS = 90;
/** Longer than reading may take (its own time limit is 60 s). */
const READ_LEASE_SECONDS = 120;

/** What a list is for. */
export type UploadPurpose = 'dpa' | 'belanja' | 'rencana';

/** A list that somebody sent, between its arrival and its being stored. */
export interface Upload {
  id: number;
  officeId: number;
  personId: number;
  purpose: UploadPurpose;
  state: 'menunggu' | 'terbaca' | 'selesai' | 'batal' | 'ditolak';
  name: string;
  /** What it is for, and what was chosen so far: plain JSON. */
  args: unknown;
  /** What was read: plain JSON; null before that. */
  content: unknown;
  /** Grows with every choice. */
  version: number;
}

/** A list to be noted: read already, or to be fetched. */
export interface NewUpload {
  officeId: number;
  personId: number;
  purpose: UploadPurpose;
  name: string;
  args: object;
  now: Date;
  /** What was read of a pasted list. */
  content?: object;
  /** Where a file is to be fetched. */
  telegramFileId?: string;
}

const CHOOSE = {
  id: true,
  officeId: true,
  personId: true,
  purpose: true,
  state: true,
  name: true,
  args: true,
  content: true,
  version: true,
} as const;

/** Notes a list. */
export async function createUpload(tx: Tx, { now, args, content, ...rest }: NewUpload): Promise<Upload> {
  const row = await tx.upload.create({
    data: {
      ...rest,
      args: args as Prisma.InputJsonObject,
      ...(content !== undefined && { content: content as Prisma.InputJsonObject }),
      state: content === undefined ? 'menunggu' : 'terbaca',
      at: now,
    },
    select: CHOOSE,
  });
  return row as Upload;
}

/** A list by its id, whoever's it is; undefined when there is none. */
export async function loadUpload(tx: Tx, id: number): Promise<Upload | undefined> {
  const row = await tx.upload.findUnique({ where: { id }, select: CHOOSE });
  return row === null ? undefined : (row as Upload);
}

/**
 * Changes a list that is read and open.
 * @param version what the person saw
 * @returns false, and nothing written, when it was changed, stored or dropped meanwhile
 */
export async function changeUpload(
  tx: Tx,
  id: number,
  version: number,
  data: { args?: object; state?: 'selesai' | 'batal' },
): Promise<boolean> {
  const { count } = await tx.upload.updateMany({
    where: { id, version, state: 'terbaca' },
    data: {
      ...(data.args && { args: data.args as Prisma.InputJsonObject }),
      ...(data.state && { state: data.state }),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** A list whose file is to be fetched by this process. */
export interface WaitingUpload {
  id: number;
  telegramFileId: string;
  name: string;
  /** This try counted. */
  attempts: number;
  officeId: number;
  /** How often reading it was begun and did not end. */
  readAttempts: number;
}

/**
 * Claims one list whose file is to be fetched and that nobody is fetching: of the office that was served longest ago.
 * @param busy offices of which this process is at work on one
 * @param served offices in the order in which they were served
 */
export async function claimUpload(
  tx: Tx,
  { busy = [], served = [] }: { busy?: readonly number[]; served?: readonly number[] } = {},
): Promise<WaitingUpload | undefined> {
  const [row] = await tx.$queryRaw<WaitingUpload[]>`
    UPDATE "Upload" SET "leaseUntil" = clock_timestamp() + ${LEASE_SECONDS} * interval '1 second', "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "Upload"
      WHERE "state" = 'menunggu' AND ("leaseUntil" IS NULL OR "leaseUntil" < clock_timestamp())
        AND NOT ("officeId" = ANY(${[...busy]}::int[]))
      ORDER BY array_position(${[...served]}::int[], "officeId") NULLS FIRST, "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "telegramFileId", "name", "attempts", "officeId", "readAttempts"`;
  return row;
}

/** Counts a reading before it begins. @returns how many were begun, this one counted; undefined when it waits no more */
export async function beginReadingUpload(tx: Tx, id: number): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ readAttempts: number }[]>`
    UPDATE "Upload" SET "readAttempts" = "readAttempts" + 1,
      "leaseUntil" = clock_timestamp() + ${READ_LEASE_SECONDS} * interval '1 second'
    WHERE "id" = ${id} AND "state" = 'menunggu' RETURNING "readAttempts"`;
  return row?.readAttempts;
}

/** Takes back a reading that was ended only because the program stops: it counts for nothing, and anybody may begin anew. */
export async function leaveReadingUpload(tx: Tx, id: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Upload" SET "readAttempts" = "readAttempts" - 1, "leaseUntil" = NULL
    WHERE "id" = ${id} AND "state" = 'menunggu' AND "readAttempts" > 0`;
}

/** Whether any list still waits for its file. */
export async function anyUploadWaiting(tx: Tx): Promise<boolean> {
  return (await tx.upload.findFirst({ where: { state: 'menunggu' }, select: { id: true } })) !== null;
}

/** Lets a file be fetched again after some seconds. */
export async function postponeUpload(tx: Tx, id: number, seconds: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Upload" SET "leaseUntil" = clock_timestamp() + ${seconds} * interval '1 second'
    WHERE "id" = ${id} AND "state" = 'menunggu'`;
}

/**
 * Notes what was read of a fetched file and keeps the original, or notes that it was refused.
 * @returns the list with its sender's Telegram id; undefined when another process was faster, and nothing is written
 */
export async function settleUpload(
  tx: Tx,
  id: number,
  outcome: { content: object; args: object; file: StoredFileInput } | 'ditolak',
): Promise<(Upload & { telegramId: number }) | undefined> {
  const { count } = await tx.upload.updateMany({
    where: { id, state: 'menunggu' },
    data: { state: outcome === 'ditolak' ? 'ditolak' : 'terbaca', leaseUntil: null },
  });
  if (count === 0) return undefined;
  const content =
    outcome === 'ditolak'
      ? {}
      : {
          content: outcome.content as Prisma.InputJsonObject,
          args: outcome.args as Prisma.InputJsonObject,
          fileId: await saveFile(tx, outcome.file),
        };
  const row = await tx.upload.update({ where: { id }, data: content, select: CHOOSE });
  const person = await tx.person.findUniqueOrThrow({
    where: { id: row.personId },
    select: { telegramId: true },
  });
  return { ...(row as Upload), telegramId: Number(person.telegramId) };
}
