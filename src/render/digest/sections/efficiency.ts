import type { Say } from '../../../text/translator.ts';
import type { Cell, PaperBlock } from '../../layout/block.ts';
import type { DigestFacts, DigestProgram } from '../facts/digest-facts.ts';
import { headCell, percentOrUnknown, pointsText } from '../facts/figures.ts';

const right = (text: string): Cell => ({ lines: [[{ text, size: 'small' }]], align: 'right' });

function row(say: Say, { name, efficiency, serapan }: DigestProgram): Cell[] {
  return [
    { lines: [[{ text: name, size: 'small' }]] },
    right(percentOrUnknown(say, efficiency?.capaianOfYear)),
    right(percentOrUnknown(say, serapan)),
    right(efficiency === undefined ? '–' : pointsText(say, efficiency.points)),
  ];
}

/**
 * Efficiency of every program, in the annex: it is against the year's target, while the table of the programs shows the
 * capaian to date, and the two side by side would not add up.
 */
export function efficiencyBlocks({ programs }: DigestFacts, say: Say): PaperBlock[] {
  if (!programs.some((one) => one.efficiency !== undefined)) return [];
  return [
    {
      kind: 'paragraph',
      lines: [
        [{ text: say('ringkasan-efisiensi'), weight: 'semibold' }],
        [{ text: say('ringkasan-efisiensi-arti'), size: 'small', tone: 'muted' }],
      ],
    },
    {
      kind: 'table',
      widthsMm: [84, 32, 28, 30],
      head: [
        headCell(say('ringkasan-kolom-program')),
        headCell(say('ringkasan-kolom-capaian-setahun'), 'right'),
        headCell(say('ringkasan-kolom-serapan'), 'right'),
        headCell(say('ringkasan-kolom-efisiensi'), 'right'),
      ],
      rows: programs.map((one) => row(say, one)),
    },
  ];
}
