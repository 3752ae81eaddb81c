import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { HasilBukti } from '../../store/bukti-queue.ts';

/** What is kept as evidence: photos and PDFs, nothing that can run or hide a program. */
const DITERIMA: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);

/**
 * Judges a fetched file by its content, whatever it is called, and takes the SHA-256 of the original bytes.
 * @returns the file as it is kept, or `jenis` for anything but JPEG, PNG, WebP and PDF
 */
export async function periksaBerkas(nama: string, isi: Uint8Array, now: Date): Promise<HasilBukti> {
  const jenis = await fileTypeFromBuffer(isi);
  if (jenis === undefined || !DITERIMA.has(jenis.mime)) return { alasan: 'jenis' };
  const sha256 = createHash('sha256').update(isi).digest('hex');
  return { berkas: { sha256, mime: jenis.mime, nama, isi, now } };
}
