import { monthYear } from '../../../text/dates.ts';
import type { Say } from '../../../text/translator.ts';
import type { Cell, PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts, DigestFisik, DigestSerapan } from '../facts/digest-facts.ts';
import {
  coverageText,
  deviasiSpans,
  figureSpan,
  headCell,
  percentOrUnknown,
  provisionalSpans,
} from '../facts/figures.ts';
import { forecastText } from '../facts/forecast-text.ts';
import { moneyText } from '../facts/money-text.ts';

type Measure = Pick<DigestFisik, 'percent' | 'plan' | 'deviasiPoints' | 'provisional' | 'show' | 'without'>;

function measureRow(say: Say, label: string, notes: string[], measure: Measure): Cell[] {
  const small = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];
  return [
    { lines: [[{ text: label, weight: 'semibold' }], ...notes.map(small)] },
    {
      lines: [
        [
          figureSpan(say, measure.percent, 'large', measure),
          ...provisionalSpans(say, measure.provisional, measure.percent !== undefined),
        ],
        { kind: 'bar', percent: measure.percent, planPercent: measure.plan, tone: 'accent' },
      ],
    },
    { lines: [[{ text: measure.plan ? percentOrUnknown(say, measure.plan) : '–' }]], align: 'right' },
    {
      lines: [measure.deviasiPoints ? deviasiSpans(say, measure.deviasiPoints) : [{ text: '–' }]],
      align: 'right',
    },
  ];
}

const since = ({ since: words }: DigestSerapan): string[] => (words === undefined ? [] : [words]);

/** The part of the physical progress that has a plan to date, where it is not all of it. */
function plannedRow({ planned, provisional }: DigestFisik, say: Say): Cell[][] {
  if (planned === undefined) return [];
  const { basis, ...measure } = planned;
  const label = say('ringkasan-fisik-berencana');
  return [measureRow(say, label, [coverageText(say, basis)], { ...measure, provisional })];
}

/** Money and physical progress to date against the plan. */
export function progressBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { withoutGaji, withGaji, gajiNote } = facts.serapan;
  const forecast = forecastText(facts, say);
  const remark = gajiNote ? [gajiNote] : [];
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-kemajuan', { month: monthYear(say, facts.month) }) },
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
          [moneyText(say, withoutGaji), ...since(withoutGaji), ...(forecast === undefined ? [] : [forecast])],
          withoutGaji,
        ),
        measureRow(
          say,
          say('ringkasan-serapan-dengan-gaji'),
          [moneyText(say, withGaji), ...since(withGaji), ...remark],
          withGaji,
        ),
        measureRow(say, say('ringkasan-fisik'), [coverageText(say, facts.fisik.basis)], facts.fisik),
        ...plannedRow(facts.fisik, say),
      ],
    },
  ];
}
