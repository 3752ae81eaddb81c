import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { HasilBukti } from '../../store/bukti-queue.ts';
import { sidikFoto } from './sidik-foto.ts';

/** What is kept as evidence: photos and PDFs, nothing that can run or hide a program. */
const DITERIMA: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);

/**
 * Judges a fetched file by its content, whatever it is called, and takes the SHA-256 of the original bytes, and of a
 * picture the hash by which one that looks alike is known.
 * @returns the file as it is kept, or `jenis` for anything but JPEG, PNG, WebP and PDF
 */
export async function periksaBerkas(nama: string, isi: Uint8Array, now: Date): Promise<HasilBukti> {
  const jenis = await fileTypeFromBuffer(isi);
  if (jenis === undefined || !DITERIMA.has(jenis.mime)) return { alasan: 'jenis' };
  const sha256 = createHash('sha256').update(isi).digest('hex');
  const sidik = jenis.mime.startsWith('image/') ? await sidikFoto(isi) : undefined;
  return { berkas: { sha256, mime: jenis.mime, nama, isi, sidik, now } };
}
