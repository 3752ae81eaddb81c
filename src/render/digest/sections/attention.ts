import type { Say } from '../../../text/translator.ts';
import type { CardBlock, PaperBlock, Span } from '../../layout/block.ts';
import { type Attention, attentionWords } from '../../progres/attention-words.ts';
import type { DigestFacts } from '../facts/digest-facts.ts';

/** All warnings, named or not. */
function countAll({ attention: { count } }: DigestFacts): number {
  return count.target + count.exceeded + count.pagu;
}

function butir(say: Say, one: Attention): Span[][] {
  const { title, content } = attentionWords(say, one);
  return [
    [
      { text: title, weight: 'semibold' },
      { text: `: ${content}`, size: 'small' },
    ],
  ];
}

/** What the present pace does not reach, the worst named; nothing where there is nothing. */
export function attentionBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { worst } = facts.attention;
  const count = countAll(facts);
  if (worst.length === 0) return [];
  const text =
    count === worst.length
      ? say('ringkasan-perhatian', { count })
      : say('ringkasan-perhatian-sebagian', { count, named: worst.length });
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', columns: 1, numbered: false, items: worst.map((one) => butir(say, one)) },
  ];
}

/** How many in one line of the card. */
export function cardAttentionBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  const count = countAll(facts);
  if (count === 0) return [];
  const text = say('ringkasan-kartu-perhatian', { count });
  return [{ kind: 'paragraph', lines: [[{ text, weight: 'semibold' }]] }];
}
