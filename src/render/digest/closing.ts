import type { Say } from '../../text/translator.ts';
import type { PaperBlock, Span } from '../block.ts';
import type { DigestFacts } from '../digest-facts.ts';

/** How many reports make figures provisional; undefined when none do. */
export function sementaraText(facts: DigestFacts, say: Say): string | undefined {
  const { belumDiperiksa, dikembalikan } = facts.sementara;
  const parts = [
    ...(belumDiperiksa > 0 ? [say('ringkasan-belum-diperiksa', { count: belumDiperiksa })] : []),
    ...(dikembalikan > 0 ? [say('ringkasan-dikembalikan', { count: dikembalikan })] : []),
  ];
  return parts.length > 0 ? say('ringkasan-dasar-sementara', { rincian: parts.join(', ') }) : undefined;
}

/** Which pagu the spending is measured against. */
export function paguText(facts: DigestFacts, say: Say): string {
  const { paguDasar, paguDpa: { dari, total } = { dari: 0, total: 0 } } = facts;
  if (paguDasar === 'sebagian') return say('ringkasan-dpa-sebagian', { dari, total });
  return say(`ringkasan-pagu-${paguDasar}`);
}

/** What the figures rest on: verification, the kind of pagu, where the money comes from, lost messages. */
export function dasarTexts(facts: DigestFacts, say: Say): string[] {
  return [
    sementaraText(facts, say) ?? say('ringkasan-dasar-terverifikasi'),
    paguText(facts, say),
    ...(facts.keuanganDariBendahara ? [say('ringkasan-dasar-bendahara')] : []),
    ...(facts.pesanTidakPasti > 0
      ? [say('ringkasan-pesan-tidak-pasti', { count: facts.pesanTidakPasti })]
      : []),
  ];
}

/** The notes at the end, in one paragraph. */
export function closingBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const teks = dasarTexts(facts, say).join(' ');
  const lead: Span = { text: `${say('ringkasan-dasar')}: `, size: 'small', weight: 'semibold' };
  return [{ kind: 'paragraph', lines: [[lead, { text: teks, size: 'small', tone: 'muted' }]] }];
}
