import type { Say } from '../../../text/translator.ts';
import type { PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts, DigestObstacle } from '../facts/digest-facts.ts';

function labelled(label: string, text: string | undefined): Span[][] {
  if (!text) return [];
  return [[{ text: `${label} `, weight: 'semibold', tone: 'accent' }, { text }]];
}

function obstacleLines(say: Say, obstacle: DigestObstacle): Span[][] {
  return [
    [
      { text: obstacle.unit, weight: 'bold' },
      { text: ` · ${obstacle.butir}`, tone: 'muted' },
    ],
    [{ text: obstacle.text }],
    ...labelled(say('ringkasan-tindak-lanjut'), obstacle.followUp),
    ...labelled(say('ringkasan-keputusan-camat'), obstacle.decision),
  ];
}

/** What stands in the way, in the words of who reported it. */
export function obstacleBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const heading: PaperBlock = {
    kind: 'heading',
    level: 2,
    text: say('ringkasan-kendala', { count: facts.obstacles.length }),
  };
  if (facts.obstacles.length === 0) {
    return [heading, { kind: 'paragraph', lines: [[{ text: say('ringkasan-kendala-kosong') }]] }];
  }
  const items = facts.obstacles.map((obstacle) => obstacleLines(say, obstacle));
  return [heading, { kind: 'list', columns: 1, numbered: true, items }];
}
