import type { Say } from '../../../text/translator.ts';
import type { PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts, DigestMissing } from '../facts/digest-facts.ts';

const LONG_LIST = 6;

function missingItem(say: Say, missing: DigestMissing): Span[][] {
  return [
    [
      { text: missing.name },
      { text: ` ${say('ringkasan-kurang', { count: missing.missing })}`, tone: 'muted', size: 'small' },
    ],
  ];
}

function group(say: Say, label: string, missing: DigestMissing[]): PaperBlock[] {
  if (missing.length === 0) return [];
  return [
    { kind: 'paragraph', lines: [[{ text: label, weight: 'semibold' }]] },
    {
      kind: 'list',
      columns: missing.length >= LONG_LIST ? 3 : 2,
      numbered: false,
      items: missing.map((one) => missingItem(say, one)),
    },
  ];
}

/** What is said when nobody is missing: thanks, or that nothing was asked. */
export function nobodyMissingText(facts: DigestFacts, say: Say): string {
  return facts.completeness.from === 0 ? say('ringkasan-tidak-ada-diminta') : say('ringkasan-belum-kosong');
}

/** Who has not reported everything, desa and units apart. */
export function missingBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { missing } = facts;
  const heading: PaperBlock = {
    kind: 'heading',
    level: 2,
    text: say('ringkasan-belum', { count: missing.length }),
  };
  if (missing.length === 0) {
    return [heading, { kind: 'paragraph', lines: [[{ text: nobodyMissingText(facts, say) }]] }];
  }
  const desa = missing.filter((one) => one.kind === 'desa');
  const unit = missing.filter((one) => one.kind === 'unit');
  return [
    heading,
    ...group(say, say('ringkasan-belum-desa', { count: desa.length }), desa),
    ...group(say, say('ringkasan-belum-unit', { count: unit.length }), unit),
  ];
}
