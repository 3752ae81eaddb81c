import { availableParallelism, loadavg } from 'node:os';

/** One line of what was measured. */
export interface Metric {
  name: string;
  /** Undefined where this system cannot be asked. */
  value: number | undefined;
  unit: string;
  /** What to reach; a line without a goal only explains another one. */
  goal?: { atMost: number } | { atLeast: number };
  /** How it was measured, or why it is missing. */
  note?: string;
}

/** What this machine was while measuring: figures of two machines are not compared. */
export function machineLine(): string {
  const load = loadavg().map((one) => one.toFixed(1));
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} processors, load ${load.join(' ')}`;
}

function shown(value: number | undefined, unit: string): string {
  if (value === undefined) return 'not measured';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

function goalOf({ goal, value, unit }: Metric): string {
  if (goal === undefined) return '';
  const [word, bound] = 'atMost' in goal ? ['at most', goal.atMost] : ['at least', goal.atLeast];
  const met = value === undefined ? '' : isMet(goal, value) ? ', met' : ', MISSED';
  return `${word} ${bound} ${unit}`.trim() + met;
}

function isMet(goal: NonNullable<Metric['goal']>, value: number): boolean {
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

/** The measurements as a table for people. */
export function printTable(metrics: readonly Metric[]): string {
  const rows = metrics.map((one) => [one.name, shown(one.value, one.unit), goalOf(one), one.note ?? '']);
  const table = [['metric', 'value', 'goal', 'how'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n');
}
