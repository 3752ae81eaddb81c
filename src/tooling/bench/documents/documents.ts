import { execFileSync } from 'node:child_process';
import type { Metric } from '../measure/report.ts';
import type { DocumentCost } from './read-document.ts';
import { SLID_ROWS } from './slid-rows.ts';

const DOCUMENTS = ['perak', 'randuagung', 'kemangkon', 'balapulang', SLID_ROWS];

/** How many times as long the long document is. */
const LONG = 100;

/** Time may grow by this much more than the length: machines are noisy. */
const GROWTH = 1.5;

/** One measurement in a process of its own: memory can only be told where nothing else was done before. */
function measured(office: string, times: number): DocumentCost {
  const args = [process.argv[1] ?? '', '--document', office, '--times', String(times)];
  const printed = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as DocumentCost;
}

function metricsOf(office: string): Metric[] {
  // The first copies pay for compiling the reader; ten of them show what one costs.
  const [once, ten, long] = [measured(office, 1), measured(office, 10), measured(office, LONG)];
  const growth = long.seconds / ten.seconds / (LONG / 10);
  return [
    {
      name: `read ${office}`,
      value: once.seconds,
      unit: 's',
      note: `${once.lines} lines, processor time, cold process`,
    },
    {
      name: `memory to read ${office}`,
      value: once.peakMb,
      unit: 'MB',
      note: 'the most of the whole process',
    },
    {
      name: `read ${office} ${LONG} times as long`,
      value: long.seconds,
      unit: 's',
      note: `${long.lines} lines`,
    },
    { name: `memory to read it ${LONG} times as long`, value: long.peakMb, unit: 'MB' },
    {
      name: `growth of time to growth of length`,
      value: growth,
      unit: '',
      goal: { atMost: GROWTH },
      note: `${LONG} copies against 10`,
    },
  ];
}

/** What reading the four offices' documents and rows that fit no heading cost, and how that grows with their length. */
export function benchDocuments(): Metric[] {
  return DOCUMENTS.flatMap(metricsOf);
}
