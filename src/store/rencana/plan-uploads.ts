import { Prisma } from '../../generated/prisma/client.ts';
import type { Tx } from '../database/tx.ts';
import type { Upload } from './uploads.ts';

/** A document without what was read of it, which may be large. */
export type UploadWithoutContent = Omit<Upload, 'content'> & { fileId?: number };

const WITHOUT_CONTENT = {
  id: true,
  officeId: true,
  personId: true,
  purpose: true,
  state: true,
  name: true,
  args: true,
  version: true,
  fileId: true,
} as const;

/** A document that was sent as a plan, by its id; undefined when there is none. */
export async function loadPlanUpload(tx: Tx, id: number): Promise<UploadWithoutContent | undefined> {
  const row = await tx.upload.findFirst({ where: { id, purpose: 'rencana' }, select: WITHOUT_CONTENT });
  return row === null ? undefined : ({ ...row, fileId: row.fileId ?? undefined } as UploadWithoutContent);
}

/** The newest document of a person at an office that was neither stored nor dropped. */
export async function newestOpenPlanUpload(
  tx: Tx,
  officeId: number,
  personId: number,
): Promise<UploadWithoutContent | undefined> {
  const row = await tx.upload.findFirst({
    where: { officeId, personId, purpose: 'rencana', state: { in: ['menunggu', 'terbaca'] } },
    orderBy: { id: 'desc' },
    select: WITHOUT_CONTENT,
  });
  return row === null ? undefined : ({ ...row, fileId: row.fileId ?? undefined } as UploadWithoutContent);
}

/** What was read of a document; null when it is done with. */
export async function loadUploadContent(tx: Tx, id: number): Promise<unknown> {
  return (await tx.upload.findUniqueOrThrow({ where: { id }, select: { content: true } })).content;
}

/** Drops other documents that the person left open: a new one takes their place. */
export async function dropOlderUploads(
  tx: Tx,
  { officeId, personId, id }: { officeId: number; personId: number; id: number },
): Promise<void> {
  await tx.upload.updateMany({
    where: {
      officeId,
      personId,
      purpose: 'rencana',
      state: { in: ['menunggu', 'terbaca'] },
      id: { lt: id },
    },
    data: { state: 'batal', content: Prisma.DbNull, version: { increment: 1 } },
  });
}

/**
 * Ends a document in the version that the person saw; what was read of it is let go, the file stays.
 * @returns false, and nothing written, when it was changed, stored or dropped meanwhile
 */
export async function closeUpload(
  tx: Tx,
  id: number,
  version: number,
  state: 'selesai' | 'batal',
): Promise<boolean> {
  const { count } = await tx.upload.updateMany({
    where: { id, version, state: 'terbaca' },
    data: { state, content: Prisma.DbNull, version: { increment: 1 } },
  });
  return count === 1;
}
