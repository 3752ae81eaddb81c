import { bulanTahun } from '../../text/dates.ts';
import { rupiahRingkas } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { BLOCK_WIDTH_MM, type CardBlock, type Cell, type Span } from '../block.ts';
import type { DigestFacts, DigestFisik, DigestLagging } from '../digest-facts.ts';
import { sharePercent } from './completeness.ts';
import { cakupanText, deviasiSpans, figureSpan, persenOrUnknown, sementaraSpans, tight } from './figures.ts';
import { batasText } from './opening.ts';
import { uangText } from './uang.ts';

type Measure = Pick<DigestFisik, 'persen' | 'rencana' | 'deviasiPoin' | 'sementara' | 'tampil' | 'tanpa'>;

const VALUE_MM = 70;
const SPLIT_MM = [BLOCK_WIDTH_MM - VALUE_MM, VALUE_MM];

const small = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];

function reportLines(facts: DigestFacts, say: Say): Cell['lines'] {
  const all = facts.completeness;
  if (all.dari === 0) return [[{ text: say('ringkasan-tidak-ada-diminta') }]];
  const rincian = say('ringkasan-kartu-rincian', {
    terverifikasi: all.terverifikasi,
    tepatWaktu: all.tepatWaktu,
    desa: all.desa.masuk,
    desaDari: all.desa.dari,
    unit: all.unit.masuk,
    unitDari: all.unit.dari,
  });
  return [
    [
      {
        text: say('ringkasan-kartu-masuk', { masuk: all.masuk, dari: all.dari }),
        weight: 'bold',
        size: 'huge',
      },
    ],
    { kind: 'bar', percent: sharePercent(all), tone: 'accent' },
    small(rincian),
    small(batasText(facts, say)),
  ];
}

/** How many reports are in. */
export function cardReportBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  return [
    {
      kind: 'heading',
      level: 2,
      text: say('ringkasan-kartu-laporan', { bulan: bulanTahun(say, facts.bulan) }),
    },
    { kind: 'row', widthsMm: [BLOCK_WIDTH_MM], cells: [{ lines: reportLines(facts, say) }] },
  ];
}

function planSpans(say: Say, value: Measure, note: string | undefined): Span[] {
  const muted = (text: string): Span => ({ text, size: 'small', tone: 'muted' });
  const plan = value.rencana
    ? [muted(`${tight(say('ringkasan-kartu-rencana', { persen: persenOrUnknown(say, value.rencana) }))}  `)]
    : [];
  const spans = [...plan, ...deviasiSpans(say, value.deviasiPoin, 'small')];
  if (!note) return spans;
  return [...spans, muted(spans.length > 0 ? ` · ${tight(note)}` : note)];
}

function measure(say: Say, label: string, note: string | undefined, value: Measure): CardBlock[] {
  const provisional = sementaraSpans(say, value.sementara, value.persen !== undefined);
  const below = planSpans(say, value, note);
  return [
    {
      kind: 'row',
      widthsMm: SPLIT_MM,
      cells: [
        { lines: [[{ text: label, size: 'large' }]] },
        {
          lines: [
            [...provisional, { text: '  ', size: 'large' }, figureSpan(say, value.persen, 'large', value)],
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
            { kind: 'bar', percent: value.persen, planPercent: value.rencana, tone: 'accent' },
            ...(below.length > 0 ? [below] : []),
          ],
        },
      ],
    },
  ];
}

/** The part of the physical progress that has a plan to date, where it is not all of it. */
function planned({ berencana, sementara }: DigestFisik, say: Say): CardBlock[] {
  if (berencana === undefined) return [];
  const { dasar, ...value } = berencana;
  return measure(say, say('ringkasan-fisik-berencana'), cakupanText(say, dasar), { ...value, sementara });
}

function lagging(say: Say, item: DigestLagging, rank: number): CardBlock {
  const money = uangText(say, item, rupiahRingkas);
  const provisional = sementaraSpans(say, item.sementara ?? false, item.persen !== undefined);
  return {
    kind: 'row',
    widthsMm: [124, 50],
    cells: [
      {
        lines: [
          [{ text: `${rank}. ${item.nama}` }],
          [{ text: money, size: 'small', tone: 'muted' }, ...provisional],
        ],
      },
      { lines: [[figureSpan(say, item.persen, 'body')]], align: 'right' },
    ],
  };
}

/** Money, physical progress and what lags most. */
export function cardFigureBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  const { tanpaGaji, denganGaji, gajiKeterangan } = facts.serapan;
  const bulan = bulanTahun(say, facts.bulan);
  const behind = facts.lagging.slice(0, 3);
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-kemajuan', { bulan }) },
    ...measure(say, say('ringkasan-serapan-tanpa-gaji'), tanpaGaji.sejak, tanpaGaji),
    ...measure(say, say('ringkasan-serapan-dengan-gaji'), gajiKeterangan, denganGaji),
    ...measure(say, say('ringkasan-fisik'), cakupanText(say, facts.fisik.dasar), facts.fisik),
    ...planned(facts.fisik, say),
    ...(behind.length > 0
      ? [{ kind: 'heading' as const, level: 2 as const, text: say('ringkasan-kartu-tertinggal') }]
      : []),
    ...behind.map((item, index) => lagging(say, item, index + 1)),
  ];
}
