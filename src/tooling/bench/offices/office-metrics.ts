import type { Metric } from '../measure/report.ts';
import { median, quantile } from '../measure/statistics.ts';
import type { FigureQuestion } from './office-figures.ts';
import type { StatusByBot } from './status-bot.ts';

/** A store of some offices alike, and what asking one of them has taken. */
export interface Measured {
  offices: number;
  figures: number;
  megabytes: number;
  /** Milliseconds, one of each round. */
  ms: Record<FigureQuestion, number[]>;
}

/** How each question is called, in the order of printing; the first two have the goal. */
const NAMES: Readonly<Record<FigureQuestion, string>> = {
  status: '/status',
  figures: 'all figures of an office',
  explained: 'every figure explained',
  mutu: 'what of a month is worth a look',
  kantor: 'an office with its plan, cold',
};

const GOAL_MS = { atMost: 50 };

/** p95 of one question in every store, each as a multiple of the smallest store's. */
function questionMetrics(stores: readonly Measured[], question: FigureQuestion): Metric[] {
  const alone = median(stores[0]?.ms[question] ?? []);
  return stores.flatMap(({ offices, ms }) => {
    const times = ms[question];
    const beside = offices === 1 ? 'alone' : `in a store of ${offices}`;
    const ratio = median(times) / alone;
    const hasGoal = offices === stores.at(-1)?.offices && (question === 'status' || question === 'figures');
    return [
      {
        name: `${NAMES[question]}, ${beside}`,
        value: median(times),
        unit: 'ms',
        note: `median of ${times.length}${offices === 1 ? '' : `, ${ratio.toFixed(2)} times that of one alone`}`,
      },
      { name: '  p95', value: quantile(times, 0.95), unit: 'ms', ...(hasGoal && { goal: GOAL_MS }) },
    ];
  });
}

function botMetrics({ ms, roundTrips }: StatusByBot, offices: number): Metric[] {
  const note = `of ${ms.length} answers over HTTP, one after the other, in a store of ${offices}`;
  return [
    { name: '/status by the bot', value: median(ms), unit: 'ms', note: `median ${note}` },
    { name: '  p95', value: quantile(ms, 0.95), unit: 'ms' },
    {
      name: '  database round trips per answer',
      value: roundTrips,
      unit: '',
      goal: { atMost: 8 },
      note: 'the fewest of these answers, BEGIN and COMMIT included; the clock adds its own queries',
    },
  ];
}

/** What the stores have shown, the smallest first, and the bot in the largest. */
export function officeMetrics(stores: readonly Measured[], byBot: StatusByBot): Metric[] {
  return [
    ...stores.map(({ offices, figures, megabytes }) => ({
      name: offices === 1 ? 'store of one office' : `store of ${offices} offices`,
      value: megabytes,
      unit: 'MB',
      note: `${figures.toLocaleString('en')} figures of five years, on disk with their reports, events and indexes`,
    })),
    ...(Object.keys(NAMES) as FigureQuestion[]).flatMap((question) => questionMetrics(stores, question)),
    ...botMetrics(byBot, stores.at(-1)?.offices ?? 0),
  ];
}
