import type { Say } from '../../text/translator.ts';
import type { PaperBlock, Span } from '../block.ts';
import type { DigestFacts } from '../digest-facts.ts';
import type { KataPenjelasan } from '../jelaskan/kata-penjelasan.ts';
import { efisiensiBlocks } from './efisiensi.ts';
import { prakiraanPenjelasan } from './prakiraan.ts';

const small = (text: string): Span[] => [{ text, size: 'small' }];
const muted = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];

/** The parts of a sum stand in two columns; with more the annex would be longer than the digest. */
const KOLOM = 2;

function figureBlocks({ judul, hasil, dasar, langkah, bagian, sumber }: KataPenjelasan): PaperBlock[] {
  const list = (items: readonly string[], numbered: boolean, columns: number): PaperBlock[] =>
    items.length === 0 ? [] : [{ kind: 'list', columns, numbered, items: items.map((one) => [small(one)]) }];
  return [
    {
      kind: 'paragraph',
      lines: [
        [{ text: judul, weight: 'semibold' }],
        small(hasil),
        ...(dasar.length === 0 ? [] : [muted(dasar.join(' · '))]),
      ],
    },
    ...list(langkah, true, 1),
    ...list(bagian, false, KOLOM),
    ...(sumber.length === 0 ? [] : [{ kind: 'paragraph' as const, lines: sumber.map(muted) }]),
  ];
}

/** Where every figure of the digest comes from: the same words as `/jelaskan` says. Empty where no figure is shown. */
export function annexBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { explanations } = facts;
  if (explanations.length === 0) return [];
  return [
    { kind: 'page' },
    { kind: 'heading', level: 2, text: say('jelas-lampiran') },
    ...efisiensiBlocks(facts, say),
    ...[...prakiraanPenjelasan(facts, say), ...explanations].flatMap(figureBlocks),
  ];
}
