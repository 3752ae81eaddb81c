import type { Say } from '../../../text/translator.ts';
import type { Cell, PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts, DigestProgram } from '../facts/digest-facts.ts';
import { coverageText, figureSpan, headCell, predikatSpan, provisionalSpans } from '../facts/figures.ts';
import { moneyText } from '../facts/money-text.ts';

const small = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];

function capaianCell(say: Say, program: DigestProgram): Cell {
  const { capaian, predikat, predikatWord } = program;
  const rating: Span[] =
    capaian && predikat ? [{ text: '  ' }, predikatSpan(say, predikat, predikatWord)] : [];
  return {
    lines: [
      [figureSpan(say, capaian, 'large', program), ...rating],
      { kind: 'bar', percent: capaian, tone: predikat ?? 'muted' },
      [
        ...small(coverageText(say, program.coverage)),
        ...provisionalSpans(say, program.provisional, capaian !== undefined),
      ],
    ],
  };
}

function serapanCell(say: Say, program: DigestProgram): Cell {
  return {
    lines: [
      [
        figureSpan(say, program.serapan),
        ...provisionalSpans(say, program.provisional, program.serapan !== undefined),
      ],
      { kind: 'bar', percent: program.serapan, tone: 'accent' },
      small(moneyText(say, program)),
    ],
  };
}

/** Capaian with its predikat, and serapan, of every program. */
export function programBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const heading: PaperBlock = { kind: 'heading', level: 2, text: say('ringkasan-per-program') };
  if (facts.programs.length === 0) {
    return [heading, { kind: 'paragraph', lines: [[{ text: say('ringkasan-program-kosong') }]] }];
  }
  return [
    heading,
    {
      kind: 'table',
      widthsMm: [68, 52, 54],
      head: [
        headCell(say('ringkasan-kolom-program')),
        headCell(say('ringkasan-kolom-capaian')),
        headCell(
          facts.paguBasis === 'dpa'
            ? say('ringkasan-kolom-serapan-dpa')
            : facts.paguBasis === 'sebagian'
              ? say('ringkasan-kolom-serapan')
              : say('ringkasan-kolom-serapan-renstra'),
        ),
      ],
      rows: facts.programs.map((program) => [
        { lines: [[{ text: program.name, weight: 'semibold' }], small(program.kode)] },
        capaianCell(say, program),
        serapanCell(say, program),
      ]),
    },
  ];
}
