import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buktiOutcome } from '../../../src/app/bukti/bukti-outcome.ts';
import { judgeEvidence } from '../../../src/app/decode/judge-evidence.ts';
import { EXE, JPEG, PDF, PNG, pdfOf, WEBP } from '../../support/files/evidence-bytes.ts';
import { writePdf } from '../../support/plan/write-pdf.ts';

const NOW = new Date('2026-04-01T00:00:00Z');

test.each([
  ['foto.jpg', JPEG, 'image/jpeg'],
  ['foto.jpg', PNG, 'image/png'],
  ['foto', WEBP, 'image/webp'],
  ['surat.exe', PDF, 'application/pdf'],
])('%s is taken for what it is', async (name, content, mime) => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const finished = await judgeEvidence(content);
  expect(buktiOutcome(name, content, { finished }, NOW)).toEqual({
    file: { sha256, mime, name, content, now: NOW },
  });
});

test.each([
  ['a program named as a photo', EXE],
  ['a text', Buffer.from('Kepada Yth. Camat')],
  ['a page for a browser', Buffer.from('<!doctype html><script>1</script>')],
  ['an archive', Buffer.from('504b0304140000000800', 'hex')],
  ['nothing', Buffer.alloc(0)],
])('%s is refused', async (_name, content) => {
  expect(await judgeEvidence(content)).toEqual({ reason: 'jenis' });
});

test.each([
  ['a PDF that is only its first line', Buffer.from('%PDF-1.4\n'), 'rusak'],
  [
    'a PDF without a page',
    Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>'),
    'rusak',
  ],
  ['a picture that is only its first bytes', Buffer.from('ffd8ff', 'hex'), 'rusak'],
  [
    'a page for a browser behind the head of a photo',
    Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from('<script>')]),
    'rusak',
  ],
  [
    'a PDF that runs a program',
    pdfOf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' }),
    'program',
  ],
  ['one that hides it', pdfOf({ catalog: '/OpenAction<</S/#4aavaScript/JS(app.alert\\(1\\))>>' }), 'program'],
  ['one that starts another program', pdfOf({ page: '/AA<</O<</S/Launch/F(cmd.exe)>>>>' }), 'program'],
])('%s is refused with its reason', async (_name, content, reason) => {
  expect(await judgeEvidence(content)).toEqual({ reason });
});

test('a PDF under a password is refused: who verifies it could not open it', async () => {
  const content = await writePdf([], { rulings: true, letters: 8, encoding: 'rahasia' });
  expect(await judgeEvidence(content)).toEqual({ reason: 'sandi' });
});
