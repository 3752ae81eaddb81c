import { tanggal } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import { digestBlocks } from '../blocks.ts';
import { digestTitle } from '../digest/opening.ts';
import type { DigestFacts } from '../digest-facts.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawFooters } from './footer.ts';
import { closeSheet, openSheet } from './sheet.ts';

/**
 * The camat's weekly digest as a tagged A4 PDF (PDF/UA-1) with embedded fonts.
 * The same facts give the same bytes: its creation date is the instant up to which the reports were counted.
 */
export async function renderDigestPdf(facts: DigestFacts, say: Say): Promise<Buffer> {
  const sheet = openSheet({
    title: digestTitle(facts, say),
    author: say('ringkasan-kop-kecamatan', { kecamatan: facts.office.kecamatan }),
    lang: say('ringkasan-bahasa'),
    created: new Date(facts.dataSampai.epochMilliseconds),
  });
  drawBlocks(sheet, digestBlocks(facts, say));
  const { kecamatan } = facts.office;
  const foot = say('ringkasan-kaki', { kecamatan, tanggal: tanggal(say, facts.date) });
  drawFooters(sheet, foot, (page, pages) => say('ringkasan-halaman', { halaman: page, jumlah: pages }));
  return closeSheet(sheet);
}
