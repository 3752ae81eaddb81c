import type { Say } from '../../text/translator.ts';
import type { Cell, PaperBlock, Span } from '../block.ts';
import type { DigestFacts, DigestProgram } from '../digest-facts.ts';
import { cakupanText, figureSpan, headCell, predikatSpan, sementaraSpans } from './figures.ts';
import { uangText } from './uang.ts';

const small = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];

function capaianCell(say: Say, program: DigestProgram): Cell {
  const { capaian, predikat, kataPredikat } = program;
  const rating: Span[] =
    capaian && predikat ? [{ text: '  ' }, predikatSpan(say, predikat, kataPredikat)] : [];
  return {
    lines: [
      [figureSpan(say, capaian, 'large', program), ...rating],
      { kind: 'bar', percent: capaian, tone: predikat ?? 'muted' },
      [
        ...small(cakupanText(say, program.cakupan)),
        ...sementaraSpans(say, program.sementara, capaian !== undefined),
      ],
    ],
  };
}

function serapanCell(say: Say, program: DigestProgram): Cell {
  return {
    lines: [
      [
        figureSpan(say, program.serapan),
        ...sementaraSpans(say, program.sementara, program.serapan !== undefined),
      ],
      { kind: 'bar', percent: program.serapan, tone: 'accent' },
      small(uangText(say, program)),
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
          facts.paguDasar === 'dpa'
            ? say('ringkasan-kolom-serapan-dpa')
            : facts.paguDasar === 'sebagian'
              ? say('ringkasan-kolom-serapan')
              : say('ringkasan-kolom-serapan-renstra'),
        ),
      ],
      rows: facts.programs.map((program) => [
        { lines: [[{ text: program.nama, weight: 'semibold' }], small(program.kode)] },
        capaianCell(say, program),
        serapanCell(say, program),
      ]),
    },
  ];
}
