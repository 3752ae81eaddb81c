import type { Metadata, Sharp } from 'sharp';

/** Columns that are compared with their right neighbour, and rows of them: 8 × 8 = 64 bits. */
const SIDE = 8;
/** A picture with fewer edges than this in either direction (a white sheet, a black frame) is like every other one. */
const EDGES_MIN = 6;
/** Bytes that a picture may take when it is decoded: 40 megapixels of four bytes. */
const BYTES_MAX = 160_000_000;
/** Pixels of a JPEG that is made smaller while it is read: what the largest cameras of telephones make. */
const JPEG_PIXELS_MAX = 200_000_000;

const SAMPLE_BYTES: Readonly<Record<string, number>> = { uchar: 1, char: 1, ushort: 2, short: 2 };

/**
 * Whether a picture is small enough to be decoded, by its head alone. Interlaced pictures and those with two bytes for a
 * colour are counted as they lie in the memory; a JPEG that is not progressive is read in pieces.
 */
function affordable({
  width = 0,
  height = 0,
  channels = 4,
  depth,
  format,
  isProgressive,
}: Metadata): boolean {
  const pixels = width * height;
  if (format === 'jpeg' && isProgressive !== true) return pixels <= JPEG_PIXELS_MAX;
  return pixels * channels * (SAMPLE_BYTES[depth ?? ''] ?? 8) <= BYTES_MAX;
}

/** Loads the decoder with the first photo; undefined on a machine for which there is none. */
async function decoder(): Promise<((content: Uint8Array) => Sharp) | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    sharp.cache(false);
    sharp.concurrency(1);
    return (content) => sharp(content, { limitInputPixels: JPEG_PIXELS_MAX, failOn: 'error' });
  } catch {
    return undefined;
  }
}

/** Whether each of nine by eight grey pixels is brighter than its right neighbour (dHash), as 16 hex digits. */
function likeness(grey: Uint8Array): string | undefined {
  const bits = Array.from({ length: SIDE * SIDE }, (_, i) => {
    const at = Math.floor(i / SIDE) * (SIDE + 1) + (i % SIDE);
    return (grey[at] ?? 0) > (grey[at + 1] ?? 0) ? '1' : '0';
  }).join('');
  const edges = bits.replaceAll('0', '').length;
  if (edges < EDGES_MIN || edges > bits.length - EDGES_MIN) return undefined;
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

/**
 * Decodes a picture whole and takes its perceptual hash: copies that were made smaller, compressed again or brightened
 * have nearly the same. On a machine without the decoder every picture is taken as it is, without a hash.
 * @param mime what its first bytes claim
 * @returns the hash, absent for a picture without anything to tell it by; `rusak` for what cannot be shown whole as what
 *   it claims to be, `rumit` for what would take too much memory
 */
export async function judgePhoto(
  content: Uint8Array,
  mime: string,
): Promise<{ fingerprint?: string } | 'rusak' | 'rumit'> {
  const open = await decoder();
  if (open === undefined) return {};
  let head: Metadata;
  try {
    head = await open(content).metadata();
  } catch {
    return 'rusak';
  }
  if (mime !== `image/${head.format}`) return 'rusak';
  if (!affordable(head)) return 'rumit';
  try {
    const image = open(content)
      .rotate()
      .greyscale()
      .resize(SIDE + 1, SIDE, { fit: 'fill' });
    const fingerprint = likeness(await image.raw().toBuffer());
    return fingerprint === undefined ? {} : { fingerprint };
  } catch {
    return 'rusak';
  }
}
