import type { Say } from '../../../text/translator.ts';
import type { Cell, PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts, DigestLagging } from '../facts/digest-facts.ts';
import { figureSpan, headCell, provisionalSpans } from '../facts/figures.ts';
import { moneyText } from '../facts/money-text.ts';

function laggingRow(say: Say, item: DigestLagging, rank: number): Cell[] {
  const known = item.percent !== undefined;
  const money: Span[] = [
    { text: moneyText(say, item), size: 'small', tone: 'muted' },
    ...provisionalSpans(say, item.provisional ?? false, known),
  ];
  return [
    { lines: [[{ text: String(rank), weight: 'semibold' }]], align: 'right' },
    { lines: [[{ text: `${item.name}  `, weight: 'semibold' }, ...money]] },
    { lines: [{ kind: 'bar', percent: item.percent, tone: 'accent' }] },
    { lines: [[figureSpan(say, item.percent, 'body')]], align: 'right' },
  ];
}

/** Where least was spent, without salaries. */
export function laggingBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const heading: PaperBlock = { kind: 'heading', level: 2, text: say('ringkasan-tertinggal') };
  if (facts.lagging.length === 0) {
    return [heading, { kind: 'paragraph', lines: [[{ text: say('ringkasan-tertinggal-kosong') }]] }];
  }
  return [
    heading,
    {
      kind: 'table',
      widthsMm: [10, 104, 34, 26],
      head: [
        headCell(say('ringkasan-kolom-nomor'), 'right'),
        headCell(say('ringkasan-kolom-program')),
        headCell(''),
        headCell(say('ringkasan-kolom-serapan'), 'right'),
      ],
      rows: facts.lagging.map((item, index) => laggingRow(say, item, index + 1)),
    },
  ];
}
