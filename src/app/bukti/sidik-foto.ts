/** Columns that are compared with their right neighbour, and rows of them: 8 × 8 = 64 bits. */
const SISI = 8;
/** A picture with fewer edges than this in either direction (a white sheet, a black frame) is like every other one. */
const TEPI_PALING_SEDIKIT = 6;
/** Pixels that a telephone's camera makes at most; a picture that claims more is not decoded. */
const PIKSEL_PALING_BANYAK = 120_000_000;

/**
 * Perceptual hash of a picture (dHash): of nine by eight grey pixels, whether each is brighter than its right neighbour,
 * as 16 hex digits. Copies that were made smaller, compressed again or brightened have nearly the same.
 * @returns undefined for what cannot be decoded, and for a picture without anything to tell it by
 */
export async function sidikFoto(isi: Uint8Array): Promise<string | undefined> {
  let grey: Uint8Array;
  try {
    // The decoder is big and photos are rare: it is loaded with the first one.
    const { default: sharp } = await import('sharp');
    sharp.cache(false);
    sharp.concurrency(1);
    grey = await sharp(isi, { limitInputPixels: PIKSEL_PALING_BANYAK, failOn: 'error' })
      .rotate()
      .greyscale()
      .resize(SISI + 1, SISI, { fit: 'fill' })
      .raw()
      .toBuffer();
  } catch {
    // A picture that cannot be decoded is kept as it came, as on a machine without the decoder: its hash is an extra.
    return undefined;
  }
  const bits = Array.from({ length: SISI * SISI }, (_, i) => {
    const at = Math.floor(i / SISI) * (SISI + 1) + (i % SISI);
    return (grey[at] ?? 0) > (grey[at + 1] ?? 0) ? '1' : '0';
  }).join('');
  const edges = bits.replaceAll('0', '').length;
  if (edges < TEPI_PALING_SEDIKIT || edges > bits.length - TEPI_PALING_SEDIKIT) return undefined;
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}
