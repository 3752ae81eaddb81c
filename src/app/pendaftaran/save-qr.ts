import { createHash } from 'node:crypto';
import QRCode from 'qrcode';
import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { saveFile } from '../../store/database/files.ts';
import type { Tx } from '../../store/database/tx.ts';

/** Pixels of each side: sharp on a phone and on paper, and a few kB. */
const SIDE_PIXELS = 480;

/** Keeps a picture (PNG) of a link as QR code, to be sent with a message. @returns the file's id */
export async function saveQr(tx: Tx, link: string, now: Temporal.Instant): Promise<number> {
  const content = await QRCode.toBuffer(link, { type: 'png', width: SIDE_PIXELS, margin: 3 });
  const sha256 = createHash('sha256').update(content).digest('hex');
  return await saveFile(tx, {
    sha256,
    mime: 'image/png',
    name: 'undangan.png',
    content,
    now: asDate(now),
  });
}
