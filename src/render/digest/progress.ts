import { bulanTahun } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import type { Cell, PaperBlock, Span } from '../block.ts';
import type { DigestFacts, DigestFisik, DigestSerapan } from '../digest-facts.ts';
import {
  cakupanText,
  deviasiSpans,
  figureSpan,
  headCell,
  persenOrUnknown,
  sementaraSpans,
} from './figures.ts';
import { prakiraanText } from './prakiraan.ts';
import { uangText } from './uang.ts';

type Measure = Pick<DigestFisik, 'persen' | 'rencana' | 'deviasiPoin' | 'sementara' | 'tampil' | 'tanpa'>;

function measureRow(say: Say, label: string, notes: string[], measure: Measure): Cell[] {
  const small = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];
  return [
    { lines: [[{ text: label, weight: 'semibold' }], ...notes.map(small)] },
    {
      lines: [
        [
          figureSpan(say, measure.persen, 'large', measure),
          ...sementaraSpans(say, measure.sementara, measure.persen !== undefined),
        ],
        { kind: 'bar', percent: measure.persen, planPercent: measure.rencana, tone: 'accent' },
      ],
    },
    { lines: [[{ text: measure.rencana ? persenOrUnknown(say, measure.rencana) : '–' }]], align: 'right' },
    {
      lines: [measure.deviasiPoin ? deviasiSpans(say, measure.deviasiPoin) : [{ text: '–' }]],
      align: 'right',
    },
  ];
}

const sejak = ({ sejak: kata }: DigestSerapan): string[] => (kata === undefined ? [] : [kata]);

/** The part of the physical progress that has a plan to date, where it is not all of it. */
function plannedRow({ berencana, sementara }: DigestFisik, say: Say): Cell[][] {
  if (berencana === undefined) return [];
  const { dasar, ...measure } = berencana;
  const label = say('ringkasan-fisik-berencana');
  return [measureRow(say, label, [cakupanText(say, dasar)], { ...measure, sementara })];
}

/** Money and physical progress to date against the plan. */
export function progressBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { tanpaGaji, denganGaji, gajiKeterangan } = facts.serapan;
  const prakiraan = prakiraanText(facts, say);
  const keterangan = gajiKeterangan ? [gajiKeterangan] : [];
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-kemajuan', { bulan: bulanTahun(say, facts.bulan) }) },
    {
      kind: 'table',
      widthsMm: [70, 56, 22, 26],
      head: [
        headCell(say('ringkasan-kolom-ukuran')),
        headCell(say('ringkasan-kolom-realisasi')),
        headCell(say('ringkasan-kolom-rencana'), 'right'),
        headCell(say('ringkasan-kolom-deviasi'), 'right'),
      ],
      rows: [
        measureRow(
          say,
          say('ringkasan-serapan-tanpa-gaji'),
          [uangText(say, tanpaGaji), ...sejak(tanpaGaji), ...(prakiraan === undefined ? [] : [prakiraan])],
          tanpaGaji,
        ),
        measureRow(
          say,
          say('ringkasan-serapan-dengan-gaji'),
          [uangText(say, denganGaji), ...sejak(denganGaji), ...keterangan],
          denganGaji,
        ),
        measureRow(say, say('ringkasan-fisik'), [cakupanText(say, facts.fisik.dasar)], facts.fisik),
        ...plannedRow(facts.fisik, say),
      ],
    },
  ];
}
