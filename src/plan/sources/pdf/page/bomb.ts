import { inflateSync } from 'node:zlib';
import { PDF_BYTES_MAX } from '../../../files/limits.ts';

/** Bytes that one stream of a PDF may unpack to: a page of text takes 100 kB, a scanned one without loss 100 MB. */
const STREAM_BYTES_MAX = 128 * 1024 * 1024;

const START = Buffer.from('stream');
const END = Buffer.from('endstream');
/** Packed twice, a kilobyte can become a gigabyte; no office program does it. */
const DOUBLY_PACKED = /\/(?:FlateDecode|Fl|LZWDecode|LZW)\s*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/;

/** A PDF's text with its names spelt out: `/#46late` is `/Flate` (ISO 32000-1, 7.3.5). */
function readableNames(buffer: Buffer): string {
  const text = buffer.toString('latin1');
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Bytes that a stream unpacks to; Infinity for more than one may. */
function unpackedSize(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: STREAM_BYTES_MAX }).length;
  } catch (error) {
    // Whatever else is wrong with it, it does not become big.
    return error instanceof RangeError ? Number.POSITIVE_INFINITY : 0;
  }
}

/** Whether some stream of a PDF unpacks to more than any page needs: the PDF reader itself has no limit. */
export function isPdfBomb(content: Uint8Array): boolean {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (DOUBLY_PACKED.test(readableNames(buffer))) return true;
  let total = 0;
  for (let at = buffer.indexOf(START); at >= 0; ) {
    const end = buffer.indexOf(END, at);
    if (end < 0) return false;
    let from = at + START.length;
    while (buffer[from] === 0x0d || buffer[from] === 0x0a) from += 1;
    // Every stream of zlib begins so, whatever its dictionary calls it.
    if (((buffer[from] ?? 0) & 0x0f) === 8) total += unpackedSize(buffer.subarray(from, end));
    if (total > PDF_BYTES_MAX) return true;
    at = buffer.indexOf(START, end + END.length);
  }
  return false;
}
