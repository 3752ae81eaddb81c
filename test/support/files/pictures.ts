import sharp from 'sharp';

/** A picture of 640 by 480 with a pattern of its own for every seed: real bytes, as a telephone makes them. */
export async function picture(seed: number): Promise<Buffer> {
  const [width, height] = [640, 480];
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const tile = Math.floor(x / 80) * 7 + Math.floor(y / 60) * 13;
      const light = (((tile + seed) * (tile + 3 * seed + 5) * 97) % 211) + 20;
      pixels.fill(light, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The same picture as a messenger hands it on: smaller, and compressed again. */
export async function handedOn(original: Buffer): Promise<Buffer> {
  return await sharp(original).resize(400).jpeg({ quality: 55 }).toBuffer();
}
