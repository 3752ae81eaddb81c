import { Prisma } from '../generated/prisma/client.ts';
import type { Unggahan } from './anggaran-unggahan.ts';
import type { Tx } from './tx.ts';

/** A document without what was read of it, which may be large. */
export type UnggahanTanpaIsi = Omit<Unggahan, 'isi'> & { fileId?: number };

const TANPA_ISI = {
  id: true,
  officeId: true,
  personId: true,
  tujuan: true,
  keadaan: true,
  nama: true,
  args: true,
  versi: true,
  fileId: true,
} as const;

/** A document that was sent as a plan, by its id; undefined when there is none. */
export async function loadUnggahanRencana(tx: Tx, id: number): Promise<UnggahanTanpaIsi | undefined> {
  const row = await tx.unggahan.findFirst({ where: { id, tujuan: 'rencana' }, select: TANPA_ISI });
  return row === null ? undefined : ({ ...row, fileId: row.fileId ?? undefined } as UnggahanTanpaIsi);
}

/** The newest document of a person at an office that was neither stored nor dropped. */
export async function openUnggahanRencana(
  tx: Tx,
  officeId: number,
  personId: number,
): Promise<UnggahanTanpaIsi | undefined> {
  const row = await tx.unggahan.findFirst({
    where: { officeId, personId, tujuan: 'rencana', keadaan: { in: ['menunggu', 'terbaca'] } },
    orderBy: { id: 'desc' },
    select: TANPA_ISI,
  });
  return row === null ? undefined : ({ ...row, fileId: row.fileId ?? undefined } as UnggahanTanpaIsi);
}

/** What was read of a document; null when it is done with. */
export async function loadIsiUnggahan(tx: Tx, id: number): Promise<unknown> {
  return (await tx.unggahan.findUniqueOrThrow({ where: { id }, select: { isi: true } })).isi;
}

/** Drops other documents that the person left open: a new one takes their place. */
export async function dropOlderUnggahan(
  tx: Tx,
  { officeId, personId, id }: { officeId: number; personId: number; id: number },
): Promise<void> {
  await tx.unggahan.updateMany({
    where: {
      officeId,
      personId,
      tujuan: 'rencana',
      keadaan: { in: ['menunggu', 'terbaca'] },
      id: { lt: id },
    },
    data: { keadaan: 'batal', isi: Prisma.DbNull, versi: { increment: 1 } },
  });
}

/**
 * Ends a document in the version that the person saw; what was read of it is let go, the file stays.
 * @returns false, and nothing written, when it was changed, stored or dropped meanwhile
 */
export async function closeUnggahan(
  tx: Tx,
  id: number,
  versi: number,
  keadaan: 'selesai' | 'batal',
): Promise<boolean> {
  const { count } = await tx.unggahan.updateMany({
    where: { id, versi, keadaan: 'terbaca' },
    data: { keadaan, isi: Prisma.DbNull, versi: { increment: 1 } },
  });
  return count === 1;
}
