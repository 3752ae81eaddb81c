import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { familyOf, proportionalMb, residentMb } from '../measure/memory.ts';
import type { Metric } from '../measure/report.ts';
import { median } from '../measure/statistics.ts';
import { withTemporaryFolder } from '../measure/temporary-folder.ts';
import { type Demonstration, startDemonstration } from './demonstration.ts';
import { PageVisitor } from './page-visitor.ts';

const WARM_STARTS = 3;

/** Telegram ids of the demonstration's people (src/app/demo/demo-people.ts). */
const OPERATORS = [7_000_001, 7_000_002, 7_000_003];
const SEKCAM = 7_000_023;
const CAMAT = 7_000_024;

/** A minute of silence is what an office's bot mostly sees; this much of it lets the garbage collector catch up. */
const SILENCE_MS = 2000;

async function firstAnswerSeconds(demonstration: Demonstration): Promise<number> {
  const visitor = await PageVisitor.open(demonstration.address);
  try {
    await visitor.say(OPERATORS[0] ?? 0, '/lapor');
    return (performance.now() - demonstration.startedAt) / 1000;
  } finally {
    visitor.close();
  }
}

/** What an office does on a busy morning: reports, a look at the state, the digest with its picture and PDF. */
async function busyMorning(address: string): Promise<{ withDigest: boolean }> {
  const visitor = await PageVisitor.open(address);
  try {
    for (const operator of OPERATORS) await report(visitor, operator);
    for (let round = 0; round < 3; round += 1) await visitor.say(SEKCAM, '/status');
    const answer = await visitor.say(CAMAT, '/digest');
    if (/\/digest/.test(answer.text)) return { withDigest: false };
    if (answer.document === undefined)
      await visitor.next(CAMAT, answer, (message) => message.document !== undefined);
    return { withDigest: true };
  } finally {
    visitor.close();
  }
}

/** Answers whatever is asked of a desa, the simplest way, until the receipt. */
async function report(visitor: PageVisitor, operator: number): Promise<void> {
  let message = await visitor.say(operator, '/lapor');
  for (let act = 0; act < 12; act += 1) {
    const labels = message.keyboard.flat().map(({ text }) => text);
    const label = ['Kirim', 'Sudah', 'Tetap', 'Nihil', 'Lanjut'].find((begin) =>
      labels.some((text) => text.startsWith(begin)),
    );
    if (label !== undefined) message = await visitor.tap(operator, message, new RegExp(`^${label}`));
    else if (labels.length > 0)
      message = await visitor.say(operator, labels.includes('31 Maret') ? '27' : '3');
    else return;
  }
}

function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'demo', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function memoryAfterSession(demonstration: Demonstration, dataDir: string): Promise<Metric[]> {
  const { withDigest } = await busyMorning(demonstration.address);
  await wait(SILENCE_MS);
  const pid = demonstration.programPid;
  const program = pid === undefined ? undefined : residentMb(pid);
  const servers = familyOf(postmasterPid(dataDir));
  const session = withDigest ? '3 /lapor, 3 /status, 1 digest' : '3 /lapor, 3 /status; no digest came';
  return [
    {
      name: 'memory of the program with its emulator',
      value: program?.now,
      unit: 'MB',
      goal: { atMost: 220 },
      note: `RSS of the Node process after ${session}; most ever ${program?.peak?.toFixed(0) ?? '?'} MB`,
    },
    {
      name: 'memory of its PostgreSQL',
      value: proportionalMb(servers),
      unit: 'MB',
      goal: { atMost: 60 },
      note: `PSS summed over ${servers.length} processes`,
    },
  ];
}

/** How fast `npm start` answers when data and build are there, and what it takes then: the demonstration as it is. */
export async function benchStartAndMemory(): Promise<Metric[]> {
  return await withTemporaryFolder(async (dataDir) => {
    const cold = await startDemonstration(dataDir);
    const coldSeconds = await firstAnswerSeconds(cold).finally(() => cold.stop());
    const warmSeconds: number[] = [];
    for (let round = 0; round < WARM_STARTS; round += 1) {
      const warm = await startDemonstration(dataDir);
      warmSeconds.push(await firstAnswerSeconds(warm).finally(() => warm.stop()));
    }
    const again = await startDemonstration(dataDir);
    const memory = await memoryAfterSession(again, dataDir).finally(() => again.stop());
    return [
      {
        name: 'warm npm start to the first answer',
        value: median(warmSeconds),
        unit: 's',
        goal: { atMost: 2 },
        note: `median of ${WARM_STARTS}; from spawning npm until /lapor is answered on the page`,
      },
      {
        name: 'first npm start to the first answer',
        value: coldSeconds,
        unit: 's',
        note: 'makes the database',
      },
      ...memory,
    ];
  });
}
