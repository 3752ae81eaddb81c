import { monthYear } from '../../text/dates.ts';
import { shortRupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { BLOCK_WIDTH_MM, type CardBlock, type Cell, type Span } from '../layout/block.ts';
import type { DigestFacts, DigestFisik, DigestLagging } from './facts/digest-facts.ts';
import {
  coverageText,
  deviasiSpans,
  figureSpan,
  percentOrUnknown,
  provisionalSpans,
  tight,
} from './facts/figures.ts';
import { moneyText } from './facts/money-text.ts';
import { sharePercent } from './sections/completeness.ts';
import { dueText } from './sections/opening.ts';

type Measure = Pick<DigestFisik, 'percent' | 'plan' | 'deviasiPoints' | 'provisional' | 'show' | 'without'>;

const VALUE_MM = 70;
const SPLIT_MM = [BLOCK_WIDTH_MM - VALUE_MM, VALUE_MM];

const small = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];

function reportLines(facts: DigestFacts, say: Say): Cell['lines'] {
  const all = facts.completeness;
  if (all.from === 0) return [[{ text: say('ringkasan-tidak-ada-diminta') }]];
  const details = say('ringkasan-kartu-rincian', {
    verified: all.verified,
    onTime: all.onTime,
    desa: all.desa.received,
    desaOf: all.desa.from,
    unit: all.unit.received,
    unitOf: all.unit.from,
  });
  return [
    [
      {
        text: say('ringkasan-kartu-masuk', { received: all.received, from: all.from }),
        weight: 'bold',
        size: 'huge',
      },
    ],
    { kind: 'bar', percent: sharePercent(all), tone: 'accent' },
    small(details),
    small(dueText(facts, say)),
  ];
}

/** How many reports are in. */
export function cardReportBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  return [
    {
      kind: 'heading',
      level: 2,
      text: say('ringkasan-kartu-laporan', { month: monthYear(say, facts.month) }),
    },
    { kind: 'row', widthsMm: [BLOCK_WIDTH_MM], cells: [{ lines: reportLines(facts, say) }] },
  ];
}

function planSpans(say: Say, value: Measure, note: string | undefined): Span[] {
  const muted = (text: string): Span => ({ text, size: 'small', tone: 'muted' });
  const plan = value.plan
    ? [muted(`${tight(say('ringkasan-kartu-rencana', { percent: percentOrUnknown(say, value.plan) }))}  `)]
    : [];
  const spans = [...plan, ...deviasiSpans(say, value.deviasiPoints, 'small')];
  if (!note) return spans;
  return [...spans, muted(spans.length > 0 ? ` · ${tight(note)}` : note)];
}

function measure(say: Say, label: string, note: string | undefined, value: Measure): CardBlock[] {
  const provisional = provisionalSpans(say, value.provisional, value.percent !== undefined);
  const below = planSpans(say, value, note);
  return [
    {
      kind: 'row',
      widthsMm: SPLIT_MM,
      cells: [
        { lines: [[{ text: label, size: 'large' }]] },
        {
          lines: [
            [...provisional, { text: '  ', size: 'large' }, figureSpan(say, value.percent, 'large', value)],
          ],
          align: 'right',
        },
      ],
    },
    {
      kind: 'row',
      widthsMm: [BLOCK_WIDTH_MM],
      cells: [
        {
          lines: [
            { kind: 'bar', percent: value.percent, planPercent: value.plan, tone: 'accent' },
            ...(below.length > 0 ? [below] : []),
          ],
        },
      ],
    },
  ];
}

/** The part of the physical progress that has a plan to date, where it is not all of it. */
function plannedFigure({ planned, provisional }: DigestFisik, say: Say): CardBlock[] {
  if (planned === undefined) return [];
  const { basis, ...value } = planned;
  return measure(say, say('ringkasan-fisik-berencana'), coverageText(say, basis), { ...value, provisional });
}

function lagging(say: Say, item: DigestLagging, rank: number): CardBlock {
  const money = moneyText(say, item, shortRupiah);
  const provisional = provisionalSpans(say, item.provisional ?? false, item.percent !== undefined);
  return {
    kind: 'row',
    widthsMm: [124, 50],
    cells: [
      {
        lines: [
          [{ text: `${rank}. ${item.name}` }],
          [{ text: money, size: 'small', tone: 'muted' }, ...provisional],
        ],
      },
      { lines: [[figureSpan(say, item.percent, 'body')]], align: 'right' },
    ],
  };
}

/** Money, physical progress and what lags most. */
export function cardFigureBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  const { withoutGaji, withGaji, gajiNote } = facts.serapan;
  const month = monthYear(say, facts.month);
  const behind = facts.lagging.slice(0, 3);
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-kemajuan', { month }) },
    ...measure(say, say('ringkasan-serapan-tanpa-gaji'), withoutGaji.since, withoutGaji),
    ...measure(say, say('ringkasan-serapan-dengan-gaji'), gajiNote, withGaji),
    ...measure(say, say('ringkasan-fisik'), coverageText(say, facts.fisik.basis), facts.fisik),
    ...plannedFigure(facts.fisik, say),
    ...(behind.length > 0
      ? [{ kind: 'heading' as const, level: 2 as const, text: say('ringkasan-kartu-tertinggal') }]
      : []),
    ...behind.map((item, index) => lagging(say, item, index + 1)),
  ];
}
