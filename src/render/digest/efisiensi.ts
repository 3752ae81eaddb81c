import type { Say } from '../../text/translator.ts';
import type { Cell, PaperBlock } from '../block.ts';
import type { DigestFacts, DigestProgram } from '../digest-facts.ts';
import { headCell, persenOrUnknown, poinText } from './figures.ts';

const right = (text: string): Cell => ({ lines: [[{ text, size: 'small' }]], align: 'right' });

function row(say: Say, { nama, efisiensi, serapan }: DigestProgram): Cell[] {
  return [
    { lines: [[{ text: nama, size: 'small' }]] },
    right(persenOrUnknown(say, efisiensi?.capaianSetahun)),
    right(persenOrUnknown(say, serapan)),
    right(efisiensi === undefined ? '–' : poinText(say, efisiensi.poin)),
  ];
}

/**
 * Efficiency of every program, in the annex: it is against the year's target, while the table of the programs shows the
 * capaian to date, and the two side by side would not add up.
 */
export function efisiensiBlocks({ programs }: DigestFacts, say: Say): PaperBlock[] {
  if (!programs.some((one) => one.efisiensi !== undefined)) return [];
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
