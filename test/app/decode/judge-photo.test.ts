import sharp from 'sharp';
import { expect, test } from 'vitest';
import { judgePhoto } from '../../../src/app/decode/judge-photo.ts';
import { fingerprintDifference } from '../../../src/domain/mutu/photo-mutu.ts';
import { MUTU_RULES } from '../../../src/domain/mutu/rules.ts';
import { EXE, JPEG, JPEG_HEAD, PDF, PNG } from '../../support/files/evidence-bytes.ts';
import { bombPng } from '../../support/files/hostile-files.ts';
import { handedOn, picture } from '../../support/files/pictures.ts';

async function photoFingerprint(content: Buffer): Promise<string | undefined> {
  const { format } = await sharp(content).metadata();
  const photo = await judgePhoto(content, `image/${format}`);
  return typeof photo === 'string' ? photo : photo.fingerprint;
}

/** Bits in which the hashes of two pictures differ. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = [await photoFingerprint(a), await photoFingerprint(b)];
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  return fingerprintDifference(one!, other!);
}

test('a copy that was made smaller, compressed again, brightened or turned into another format is near', async () => {
  const original = await picture(1);
  expect(await difference(original, original)).toBe(0);
  for (const copy of [
    await handedOn(original),
    await sharp(original).modulate({ brightness: 1.1 }).jpeg().toBuffer(),
    await sharp(original).webp({ quality: 60 }).toBuffer(),
    await sharp(original).png().toBuffer(),
  ]) {
    expect(await difference(original, copy)).toBeLessThanOrEqual(MUTU_RULES.similarPhotoBits);
  }
});

test('other pictures are far', async () => {
  const all = await Promise.all([1, 2, 3, 4, 5].map(picture));
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1))
      expect(await difference(one, other)).toBeGreaterThan(MUTU_RULES.similarPhotoBits);
});

test('one pixel and eight by eight of one colour have none', async () => {
  expect(await judgePhoto(PNG, 'image/png')).toEqual({});
  expect(await judgePhoto(JPEG, 'image/jpeg')).toEqual({});
});

test.each([
  ['a head without a picture', JPEG_HEAD, 'image/jpeg'],
  ['three bytes', Buffer.from('ffd8ff', 'hex'), 'image/jpeg'],
  ['a PDF', PDF, 'image/jpeg'],
  ['a program', EXE, 'image/png'],
  ['a PNG that says it is a JPEG', PNG, 'image/jpeg'],
])('%s is no picture that can be shown', async (_, bytes, mime) => {
  expect(await judgePhoto(bytes, mime)).toBe('rusak');
});

test('a photo cut in half is not kept: the half that is missing may be the one that matters', async () => {
  const whole = await picture(1);
  expect(await judgePhoto(whole.subarray(0, whole.length / 2), 'image/jpeg')).toBe('rusak');
});

test('a picture is refused by what it takes in the memory, not by its bytes or pixels', async () => {
  const bomb = bombPng(5000);
  expect(bomb.length).toBeLessThan(300_000);
  expect(await judgePhoto(bomb, 'image/png')).toBe('rumit');
  const camera = { create: { width: 8000, height: 6000, channels: 3 as const, background: '#808080' } };
  expect(await judgePhoto(await sharp(camera).jpeg().toBuffer(), 'image/jpeg')).toEqual({});
}, 60_000);

test('a white sheet and a black frame have none: each is like every other', async () => {
  for (const background of ['#ffffff', '#000000']) {
    const flat = { create: { width: 600, height: 400, channels: 3 as const, background } };
    expect(await photoFingerprint(await sharp(flat).jpeg().toBuffer())).toBeUndefined();
  }
});
