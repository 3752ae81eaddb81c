import type { Metric } from '../measure/report.ts';
import { median, quantile } from '../measure/statistics.ts';

/** The bots that are compared, in the order in which they are reported. */
export const KINDS = ['kentongan', 'bare', 'bare-side-by-side'] as const;
export type Kind = (typeof KINDS)[number];
/** The same load on every bot, one after the other. */
export type Lap = Record<Kind, Round>;

/** What one round of a load has shown: every officer side by side does the whole dialogue. */
export interface Round {
  answersPerSecond: number;
  latenciesMs: number[];
  /** Of the bot's process, per answer. */
  processorMs: number;
  roundTrips: number;
}

function loadMetrics(laps: readonly Lap[], kind: Kind, name: string, note: string): Metric[] {
  const latencies = laps.flatMap((lap) => lap[kind].latenciesMs);
  const middle = (of: (round: Round) => number) => median(laps.map((lap) => of(lap[kind])));
  return [
    { name: `answers per second, ${name}`, value: middle((one) => one.answersPerSecond), unit: '/s', note },
    { name: '  p50 of an answer under this load', value: quantile(latencies, 0.5), unit: 'ms' },
    { name: '  p95 of an answer under this load', value: quantile(latencies, 0.95), unit: 'ms' },
    {
      name: "  processor time of the bot's process",
      value: middle((one) => one.processorMs),
      unit: 'ms per answer',
    },
  ];
}

/**
 * What the rounds have shown, in the order of printing.
 * @param load how many officers did how many acts each, the milliseconds of an answer to one officer alone, and the
 * requests of one dialogue
 */
export function throughputMetrics(
  laps: readonly Lap[],
  load: { officers: number; acts: number; aloneMs: number; requests: number },
): Metric[] {
  const ratio = (to: Kind) =>
    median(laps.map((lap) => lap.kentongan.answersPerSecond / lap[to].answersPerSecond));
  const how = `median of ${laps.length} rounds of ${load.officers} officers side by side, ${load.acts} acts each, no pause`;
  const same = `conversation in memory, the same ${load.requests} requests per /lapor on the same emulator`;
  return [
    ...loadMetrics(laps, 'kentongan', 'whole /lapor', how),
    { name: '  p50 of an answer to one officer alone', value: load.aloneMs, unit: 'ms' },
    ...loadMetrics(laps, 'bare', 'bare grammY bot', `bot.start(); ${same}`),
    ...loadMetrics(laps, 'bare-side-by-side', 'bare, our polling', `chats side by side; ${same}`),
    {
      name: 'ratio to the bare grammY bot',
      value: ratio('bare'),
      unit: '',
      goal: { atLeast: 0.6 },
      note: 'median of the rounds, the bots turn about',
    },
    { name: 'ratio to the bare bot with our polling', value: ratio('bare-side-by-side'), unit: '' },
    {
      name: 'database round trips per answer',
      value: median(laps.map((lap) => lap.kentongan.roundTrips)),
      unit: '',
      goal: { atMost: 8 },
      note: 'queries at the driver, BEGIN and COMMIT included',
    },
  ];
}
