import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sidikFoto } from '../../../src/app/bukti/sidik-foto.ts';
import { ATURAN_MUTU } from '../../../src/domain/mutu/aturan-mutu.ts';
import { bedaSidik } from '../../../src/domain/mutu/mutu-foto.ts';
import { EXE, JPEG, PDF, PNG } from '../../jobs/evidence-bytes.ts';
import { handedOn, picture } from '../../support/pictures.ts';

/** Bits in which the hashes of two pictures differ. */
async function beda(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = [await sidikFoto(a), await sidikFoto(b)];
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  return bedaSidik(one!, other!);
}

test('a copy that was made smaller, compressed again, brightened or turned into another format is near', async () => {
  const asli = await picture(1);
  expect(await beda(asli, asli)).toBe(0);
  for (const copy of [
    await handedOn(asli),
    await sharp(asli).modulate({ brightness: 1.1 }).jpeg().toBuffer(),
    await sharp(asli).webp({ quality: 60 }).toBuffer(),
    await sharp(asli).png().toBuffer(),
  ]) {
    expect(await beda(asli, copy)).toBeLessThanOrEqual(ATURAN_MUTU.fotoMiripBit);
  }
});

test('other pictures are far', async () => {
  const semua = await Promise.all([1, 2, 3, 4, 5].map(picture));
  for (const [i, one] of semua.entries())
    for (const other of semua.slice(i + 1))
      expect(await beda(one, other)).toBeGreaterThan(ATURAN_MUTU.fotoMiripBit);
});

test.each([
  ['one pixel', PNG],
  ['a head without a picture', JPEG],
  ['a PDF', PDF],
  ['a program', EXE],
])('%s has none', async (_, bytes) => {
  expect(await sidikFoto(bytes)).toBeUndefined();
});

test('a white sheet and a black frame have none: each is like every other', async () => {
  for (const background of ['#ffffff', '#000000']) {
    const flat = { create: { width: 600, height: 400, channels: 3 as const, background } };
    expect(await sidikFoto(await sharp(flat).jpeg().toBuffer())).toBeUndefined();
  }
});
