import { execFileSync } from 'node:child_process';
import { startBareBot, startBareBotSideBySide } from './bots/bare-bot.ts';
import { serveBot } from './bots/bot-process.ts';
import { startKentongan } from './bots/kentongan-bot.ts';
import { benchFloods } from './load/floods.ts';
import { benchThroughput } from './load/throughput.ts';
import { type Metric, machineLine, printTable } from './measure/report.ts';
import { benchStartAndMemory } from './start/start-and-memory.ts';

// npm run bench -- [--json] [--only start|throughput|floods|digest|documents|offices] [--offices 30]
// --offices leaves out stores of more offices than that: filling one of 600 takes most of its minute and 3 GB of disk.
// With BENCH_PROFILE=<folder> the two bots of the throughput write CPU profiles there.

/** In the order in which they are printed. */
const BENCHES: Record<string, () => Promise<Metric[]>> = {
  start: benchStartAndMemory,
  throughput: benchThroughput,
  floods: benchFloods,
  // Loaded only when it runs: a bot's process has no use for fonts and pictures.
  digest: async () =>
    argument('--only') === 'digest'
      ? (await import('./documents/digest-metrics.ts')).benchDigestMetrics()
      : inFreshProcess('digest'),
  documents: async () => (await import('./documents/documents.ts')).benchDocuments(),
  offices: async () =>
    (await import('./offices/offices.ts')).benchOffices(Number(argument('--offices') ?? 600)),
};

/** Memory can only be told in a process that has done nothing else before. */
function inFreshProcess(bench: string): Metric[] {
  const args = [process.argv[1] ?? '', '--only', bench, '--json'];
  const printed = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return (JSON.parse(printed) as { metrics: Metric[] }).metrics;
}

/** Bots that this program is when it is started as a child of itself. */
const BOTS = { kentongan: startKentongan, bare: startBareBot, 'bare-side-by-side': startBareBotSideBySide };

function argument(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}

async function measure(only: string | undefined): Promise<void> {
  const machine = machineLine();
  const metrics: Metric[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (only !== undefined && only !== name) continue;
    console.error(`measuring ${name} ...`);
    metrics.push(...(await bench()));
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ machine, metrics }, undefined, 2));
  else console.log(`\n${printTable(metrics)}\n\n${machine}`);
}

/** One document, read by a child of this program. */
async function readOne(office: string): Promise<void> {
  const { readOneDocument } = await import('./documents/read-document.ts');
  console.log(JSON.stringify(readOneDocument(office, Number(argument('--times')))));
}

const bot = argument('--as');
const office = argument('--document');
if (office !== undefined) await readOne(office);
else if (bot === undefined) await measure(argument('--only'));
else serveBot(BOTS[bot as keyof typeof BOTS]);
