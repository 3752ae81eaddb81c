import { createHash } from 'node:crypto';
import QRCode from 'qrcode';
import type { Temporal } from 'temporal-polyfill';
import { saveFile } from '../../store/files.ts';
import type { Tx } from '../../store/tx.ts';

/** Pixels of each side: sharp on a phone and on paper, and a few kB. */
const SISI_PIXELS = 480;

/** Keeps a picture (PNG) of a link as QR code, to be sent with a message. @returns the file's id */
export async function simpanQr(tx: Tx, tautan: string, now: Temporal.Instant): Promise<number> {
  const isi = await QRCode.toBuffer(tautan, { type: 'png', width: SISI_PIXELS, margin: 3 });
  const sha256 = createHash('sha256').update(isi).digest('hex');
  return await saveFile(tx, {
    sha256,
    mime: 'image/png',
    nama: 'undangan.png',
    isi,
    now: new Date(now.epochMilliseconds),
  });
}
