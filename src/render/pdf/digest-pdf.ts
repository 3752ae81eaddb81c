import { asDate } from '../../domain/kalender/instant.ts';
import { dateText } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import { digestBlocks } from '../digest/blocks.ts';
import type { DigestFacts } from '../digest/facts/digest-facts.ts';
import { digestTitle } from '../digest/sections/opening.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawFooters } from './footer.ts';
import { closeSheet, openPage } from './sheet.ts';

/**
 * The camat's weekly digest as a tagged A4 PDF (PDF/UA-1) with embedded fonts.
 * The same facts give the same bytes: its creation date is the instant up to which the reports were counted.
 */
export async function renderDigestPdf(facts: DigestFacts, say: Say): Promise<Buffer> {
  const sheet = openPage({
    title: digestTitle(facts, say),
    author: say('ringkasan-kop-kecamatan', { kecamatan: facts.office.kecamatan }),
    lang: say('ringkasan-bahasa'),
    created: asDate(facts.dataUntil),
  });
  drawBlocks(sheet, digestBlocks(facts, say), say);
  const { kecamatan } = facts.office;
  const foot = say('ringkasan-kaki', { kecamatan, date: dateText(say, facts.date) });
  drawFooters(sheet, foot, (page, pages) => say('ringkasan-halaman', { page: page, count: pages }));
  return closeSheet(sheet);
}
