import type { Say } from '../../../text/translator.ts';
import type { PaperBlock, Span } from '../../layout/block.ts';
import type { DigestDecision } from '../facts/digest-facts.ts';

/** What a decision is about, what is wrong, and what the unit proposes. */
export function decisionLines(say: Say, decision: DigestDecision): Span[][] {
  const lines: Span[][] = [
    [
      { text: decision.butir, weight: 'bold' },
      { text: ` (${decision.unit})`, tone: 'muted' },
    ],
    [{ text: decision.text }],
  ];
  if (decision.suggested) {
    lines.push([
      { text: `${say('ringkasan-usul')} `, weight: 'semibold', tone: 'accent' },
      { text: decision.suggested },
    ]);
  }
  return lines;
}

/** First of all: what only the camat can decide. Says so when there is nothing. */
export function decisionBlocks(say: Say, decisions: DigestDecision[]): PaperBlock[] {
  const heading: PaperBlock = {
    kind: 'heading',
    level: 2,
    text: say('ringkasan-keputusan', { count: decisions.length }),
  };
  if (decisions.length === 0) {
    return [heading, { kind: 'paragraph', lines: [[{ text: say('ringkasan-keputusan-kosong') }]] }];
  }
  return [
    heading,
    ...decisions.map(
      (decision): PaperBlock => ({ kind: 'notice', tone: 'alert', lines: decisionLines(say, decision) }),
    ),
  ];
}
