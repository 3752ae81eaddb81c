import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Tx } from './tx.ts';

/** A file as it is kept: the bytes of the original and their SHA-256 (hex). */
export interface StoredFileInput {
  sha256: string;
  mime: string;
  name: string;
  content: Uint8Array;
  /** Perceptual hash of a picture, 16 hex digits. */
  fingerprint?: string;
  now: Date;
}

/** Keeps a file's bytes. @returns its id */
export async function saveFile(tx: Tx, file: StoredFileInput): Promise<number> {
  const { now, content, ...rest } = file;
  const row = await tx.storedFile.create({
    data: { ...rest, content: Uint8Array.from(content), size: content.byteLength, createdAt: now },
    select: { id: true },
  });
  return row.id;
}

/** A kept file. @throws when there is none with this id */
export async function loadFile(
  prisma: PrismaClient | Tx,
  id: number,
): Promise<{ name: string; mime: string; content: Uint8Array }> {
  return await prisma.storedFile.findUniqueOrThrow({
    where: { id },
    select: { name: true, mime: true, content: true },
  });
}
