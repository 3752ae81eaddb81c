import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Tx } from './tx.ts';

/** A file as it is kept: the bytes of the original and their SHA-256 (hex). */
export interface StoredFileInput {
  sha256: string;
  mime: string;
  nama: string;
  isi: Uint8Array;
  /** Perceptual hash of a picture, 16 hex digits. */
  sidik?: string;
  now: Date;
}

/** Keeps a file's bytes. @returns its id */
export async function saveFile(tx: Tx, file: StoredFileInput): Promise<number> {
  const { now, isi, ...rest } = file;
  const row = await tx.storedFile.create({
    data: { ...rest, isi: Uint8Array.from(isi), ukuran: isi.byteLength, createdAt: now },
    select: { id: true },
  });
  return row.id;
}

/** A kept file. @throws when there is none with this id */
export async function loadFile(
  prisma: PrismaClient | Tx,
  id: number,
): Promise<{ nama: string; mime: string; isi: Uint8Array }> {
  return await prisma.storedFile.findUniqueOrThrow({
    where: { id },
    select: { nama: true, mime: true, isi: true },
  });
}
