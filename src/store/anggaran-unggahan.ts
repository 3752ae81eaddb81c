import type { Prisma } from '../generated/prisma/client.ts';
import { type StoredFileInput, saveFile } from './files.ts';
import type { Tx } from './tx.ts';

/** Longer than a download may take (its own time limit is 60 s). */
const LEASE_SECONDS = 90;
/** Longer than reading may take (its own time limit is 60 s). */
const READ_LEASE_SECONDS = 120;

/** What a list is for. */
export type TujuanUnggahan = 'dpa' | 'belanja' | 'rencana';

/** A list that somebody sent, between its arrival and its being stored. */
export interface Unggahan {
  id: number;
  officeId: number;
  personId: number;
  tujuan: TujuanUnggahan;
  keadaan: 'menunggu' | 'terbaca' | 'selesai' | 'batal' | 'ditolak';
  nama: string;
  /** What it is for, and what was chosen so far: plain JSON. */
  args: unknown;
  /** What was read: plain JSON; null before that. */
  isi: unknown;
  /** Grows with every choice. */
  versi: number;
}

/** A list to be noted: read already, or to be fetched. */
export interface NewUnggahan {
  officeId: number;
  personId: number;
  tujuan: TujuanUnggahan;
  nama: string;
  args: object;
  now: Date;
  /** What was read of a pasted list. */
  isi?: object;
  /** Where a file is to be fetched. */
  telegramFileId?: string;
}

const PILIH = {
  id: true,
  officeId: true,
  personId: true,
  tujuan: true,
  keadaan: true,
  nama: true,
  args: true,
  isi: true,
  versi: true,
} as const;

/** Notes a list. */
export async function createUnggahan(tx: Tx, { now, args, isi, ...rest }: NewUnggahan): Promise<Unggahan> {
  const row = await tx.unggahan.create({
    data: {
      ...rest,
      args: args as Prisma.InputJsonObject,
      ...(isi !== undefined && { isi: isi as Prisma.InputJsonObject }),
      keadaan: isi === undefined ? 'menunggu' : 'terbaca',
      at: now,
    },
    select: PILIH,
  });
  return row as Unggahan;
}

/** A list by its id, whoever's it is; undefined when there is none. */
export async function loadUnggahan(tx: Tx, id: number): Promise<Unggahan | undefined> {
  const row = await tx.unggahan.findUnique({ where: { id }, select: PILIH });
  return row === null ? undefined : (row as Unggahan);
}

/**
 * Changes a list that is read and open.
 * @param versi what the person saw
 * @returns false, and nothing written, when it was changed, stored or dropped meanwhile
 */
export async function changeUnggahan(
  tx: Tx,
  id: number,
  versi: number,
  data: { args?: object; keadaan?: 'selesai' | 'batal' },
): Promise<boolean> {
  const { count } = await tx.unggahan.updateMany({
    where: { id, versi, keadaan: 'terbaca' },
    data: {
      ...(data.args && { args: data.args as Prisma.InputJsonObject }),
      ...(data.keadaan && { keadaan: data.keadaan }),
      versi: { increment: 1 },
    },
  });
  return count === 1;
}

/** A list whose file is to be fetched by this process. */
export interface UnggahanMenunggu {
  id: number;
  telegramFileId: string;
  nama: string;
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
export async function claimUnggahan(
  tx: Tx,
  { busy = [], served = [] }: { busy?: readonly number[]; served?: readonly number[] } = {},
): Promise<UnggahanMenunggu | undefined> {
  const [row] = await tx.$queryRaw<UnggahanMenunggu[]>`
    UPDATE "Unggahan" SET "leaseUntil" = clock_timestamp() + ${LEASE_SECONDS} * interval '1 second', "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "Unggahan"
      WHERE "keadaan" = 'menunggu' AND ("leaseUntil" IS NULL OR "leaseUntil" < clock_timestamp())
        AND NOT ("officeId" = ANY(${[...busy]}::int[]))
      ORDER BY array_position(${[...served]}::int[], "officeId") NULLS FIRST, "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "telegramFileId", "nama", "attempts", "officeId", "readAttempts"`;
  return row;
}

/** Counts a reading before it begins. @returns how many were begun, this one counted; undefined when it waits no more */
export async function beginReadingUnggahan(tx: Tx, id: number): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ readAttempts: number }[]>`
    UPDATE "Unggahan" SET "readAttempts" = "readAttempts" + 1,
      "leaseUntil" = clock_timestamp() + ${READ_LEASE_SECONDS} * interval '1 second'
    WHERE "id" = ${id} AND "keadaan" = 'menunggu' RETURNING "readAttempts"`;
  return row?.readAttempts;
}

/** Takes back a reading that was ended only because the program stops: it counts for nothing, and anybody may begin anew. */
export async function leaveReadingUnggahan(tx: Tx, id: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Unggahan" SET "readAttempts" = "readAttempts" - 1, "leaseUntil" = NULL
    WHERE "id" = ${id} AND "keadaan" = 'menunggu' AND "readAttempts" > 0`;
}

/** Whether any list still waits for its file. */
export async function anyUnggahanWaiting(tx: Tx): Promise<boolean> {
  return (await tx.unggahan.findFirst({ where: { keadaan: 'menunggu' }, select: { id: true } })) !== null;
}

/** Lets a file be fetched again after some seconds. */
export async function postponeUnggahan(tx: Tx, id: number, seconds: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Unggahan" SET "leaseUntil" = clock_timestamp() + ${seconds} * interval '1 second'
    WHERE "id" = ${id} AND "keadaan" = 'menunggu'`;
}

/**
 * Notes what was read of a fetched file and keeps the original, or notes that it was refused.
 * @returns the list with its sender's Telegram id; undefined when another process was faster, and nothing is written
 */
export async function settleUnggahan(
  tx: Tx,
  id: number,
  hasil: { isi: object; args: object; berkas: StoredFileInput } | 'ditolak',
): Promise<(Unggahan & { telegramId: number }) | undefined> {
  const { count } = await tx.unggahan.updateMany({
    where: { id, keadaan: 'menunggu' },
    data: { keadaan: hasil === 'ditolak' ? 'ditolak' : 'terbaca', leaseUntil: null },
  });
  if (count === 0) return undefined;
  const isi =
    hasil === 'ditolak'
      ? {}
      : {
          isi: hasil.isi as Prisma.InputJsonObject,
          args: hasil.args as Prisma.InputJsonObject,
          fileId: await saveFile(tx, hasil.berkas),
        };
  const row = await tx.unggahan.update({ where: { id }, data: isi, select: PILIH });
  const person = await tx.person.findUniqueOrThrow({
    where: { id: row.personId },
    select: { telegramId: true },
  });
  return { ...(row as Unggahan), telegramId: Number(person.telegramId) };
}
