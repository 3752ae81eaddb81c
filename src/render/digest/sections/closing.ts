import type { Say } from '../../../text/translator.ts';
import type { PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts } from '../facts/digest-facts.ts';

/** How many reports make figures provisional; undefined when none do. */
export function provisionalText(facts: DigestFacts, say: Say): string | undefined {
  const { unchecked, returned } = facts.provisional;
  const parts = [
    ...(unchecked > 0 ? [say('ringkasan-belum-diperiksa', { count: unchecked })] : []),
    ...(returned > 0 ? [say('ringkasan-dikembalikan', { count: returned })] : []),
  ];
  return parts.length > 0 ? say('ringkasan-dasar-sementara', { details: parts.join(', ') }) : undefined;
}

/** Which pagu the spending is measured against. */
export function paguText(facts: DigestFacts, say: Say): string {
  const { paguBasis, paguDpa: { from, total } = { from: 0, total: 0 } } = facts;
  if (paguBasis === 'sebagian') return say('ringkasan-dpa-sebagian', { from, total });
  return say(`ringkasan-pagu-${paguBasis}`);
}

/** What the figures rest on: verification, the kind of pagu, where the money comes from, lost messages. */
export function basisTexts(facts: DigestFacts, say: Say): string[] {
  return [
    provisionalText(facts, say) ?? say('ringkasan-dasar-terverifikasi'),
    paguText(facts, say),
    ...(facts.moneyFromBendahara ? [say('ringkasan-dasar-bendahara')] : []),
    ...(facts.uncertainMessages > 0
      ? [say('ringkasan-pesan-tidak-pasti', { count: facts.uncertainMessages })]
      : []),
  ];
}

/** The notes at the end, in one paragraph. */
export function closingBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const text = basisTexts(facts, say).join(' ');
  const lead: Span = { text: `${say('ringkasan-dasar')}: `, size: 'small', weight: 'semibold' };
  return [{ kind: 'paragraph', lines: [[lead, { text: text, size: 'small', tone: 'muted' }]] }];
}
