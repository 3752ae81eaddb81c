import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { periksaBerkas } from '../../../src/app/bukti/periksa-berkas.ts';
import { EXE, JPEG, PDF, PNG } from '../../jobs/evidence-bytes.ts';

const NOW = new Date('2026-04-01T00:00:00Z');
const WEBP = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([26, 0, 0, 0]),
  Buffer.from('WEBPVP8L'),
  Buffer.alloc(14),
]);

test.each([
  ['foto.jpg', JPEG, 'image/jpeg'],
  ['foto.jpg', PNG, 'image/png'],
  ['foto', WEBP, 'image/webp'],
  ['surat.exe', PDF, 'application/pdf'],
])('%s is taken for what it is', async (nama, isi, mime) => {
  const sha256 = createHash('sha256').update(isi).digest('hex');
  expect(await periksaBerkas(nama, isi, NOW)).toEqual({ berkas: { sha256, mime, nama, isi, now: NOW } });
});

test.each([
  ['a program named as a photo', EXE],
  ['a text', Buffer.from('Kepada Yth. Camat')],
  ['a page for a browser', Buffer.from('<!doctype html><script>1</script>')],
  ['an archive', Buffer.from('504b0304140000000800', 'hex')],
  ['nothing', Buffer.alloc(0)],
])('%s is refused', async (_name, isi) => {
  expect(await periksaBerkas('foto.jpg', isi, NOW)).toEqual({ alasan: 'jenis' });
});
