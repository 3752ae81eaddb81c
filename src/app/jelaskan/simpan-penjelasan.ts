import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { saveFile } from '../../store/files.ts';
import type { Tx } from '../../store/tx.ts';

/** Keeps a whole explanation as a text file, to be sent with a message. @returns the file's id */
export async function simpanPenjelasan(
  tx: Tx,
  { nama, teks }: { nama: string; teks: string },
  now: Temporal.Instant,
): Promise<number> {
  const isi = new TextEncoder().encode(teks);
  const sha256 = createHash('sha256').update(isi).digest('hex');
  return await saveFile(tx, {
    sha256,
    mime: 'text/plain; charset=utf-8',
    nama,
    isi,
    now: new Date(now.epochMilliseconds),
  });
}
