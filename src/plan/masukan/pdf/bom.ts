import { inflateSync } from 'node:zlib';

/** Bytes that one stream of a PDF may unpack to: a page of text takes 100 kB, a scanned one without loss 100 MB. */
const ALIRAN_MAX = 128 * 1024 * 1024;

const AWAL = Buffer.from('stream');
const AKHIR = Buffer.from('endstream');
/** Packed twice, a kilobyte can become a gigabyte; no office program does it. */
const GANDA = /\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl)\b/;

function terlaluBesar(packed: Buffer): boolean {
  try {
    inflateSync(packed, { maxOutputLength: ALIRAN_MAX });
    return false;
  } catch (error) {
    // Whatever else is wrong with it, it does not become big.
    return error instanceof RangeError;
  }
}

/** Whether some stream of a PDF unpacks to more than any page needs: the PDF reader itself has no limit. */
export function pdfMembengkak(isi: Uint8Array): boolean {
  const buffer = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  if (GANDA.test(buffer.toString('latin1'))) return true;
  for (let at = buffer.indexOf(AWAL); at >= 0; ) {
    const end = buffer.indexOf(AKHIR, at);
    if (end < 0) return false;
    let from = at + AWAL.length;
    while (buffer[from] === 0x0d || buffer[from] === 0x0a) from += 1;
    // Every stream of zlib begins so, whatever its dictionary calls it.
    if (
      buffer[from] !== undefined &&
      (buffer[from]! & 0x0f) === 8 &&
      terlaluBesar(buffer.subarray(from, end))
    )
      return true;
    at = buffer.indexOf(AWAL, end + AKHIR.length);
  }
  return false;
}
