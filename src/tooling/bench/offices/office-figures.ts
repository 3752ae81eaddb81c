import { performance } from 'node:perf_hooks';
import { Temporal } from 'temporal-polyfill';
import { explanationsOf } from '../../../app/jelaskan/explain-figure.ts';
import { namedFigures } from '../../../app/jelaskan/named-figures.ts';
import { readMonthFindings } from '../../../app/mutu/read-month-findings.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { statusScreen } from '../../../chat/status/office/status-screen.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import type { Database } from '../../../store/database/client.ts';
import { type Tx, transact } from '../../../store/database/tx.ts';
import { loadOffice } from '../../../store/kantor/offices.ts';
import { createTranslator } from '../../../text/translator.ts';

/** The last month of the five years: all of its year counts, and the obstacles of all years are looked through. */
const MONTH: Month = '2030-12';
const NOW = Temporal.Instant.from('2031-01-14T02:00:00Z');

const MAY_ALL = { remind: true, decide: true, check: () => true };

/** What is asked about one office, each in a transaction of its own; `office` reads the office that the others are given. */
export const QUESTIONS = ['kantor', 'status', 'figures', 'explained', 'mutu'] as const;
export type FigureQuestion = (typeof QUESTIONS)[number];

const say = createTranslator('id');

/** @returns what the screen says */
async function status(tx: Tx, office: Office): Promise<string> {
  return statusScreen(say, await readMonthState(tx, office, MONTH, NOW), MAY_ALL).text;
}

/** Every node, indicator and desa. @returns how many figures there are */
async function figures(tx: Tx, office: Office): Promise<number> {
  const progress = (await readMonthState(tx, office, MONTH, NOW)).progress();
  return (progress?.node ?? []).length + (progress?.desa ?? []).flatMap((one) => one.indikator).length;
}

/** The same, and every figure taken apart. @returns how many were */
async function explained(tx: Tx, office: Office): Promise<number> {
  const state = await readMonthState(tx, office, MONTH, NOW);
  const all = namedFigures(office, state.plan, state.month);
  return all.filter(({ figure }) => explanationsOf(state, figure, office.reporters) !== undefined).length;
}

/** @returns how many findings there are; the photos are of nothing, so there may be none */
async function mutu(tx: Tx, office: Office): Promise<number> {
  return (await readMonthFindings(tx, office, MONTH, NOW)).findings.length;
}

const ANSWERS: Record<
  Exclude<FigureQuestion, 'kantor'>,
  (tx: Tx, office: Office) => Promise<string | number>
> = {
  status,
  figures,
  explained,
  mutu,
};

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begin = performance.now();
  const result = await work();
  return { ms: performance.now() - begin, result };
}

/** What one office answered. */
interface Asked {
  /** Milliseconds of each question, BEGIN and COMMIT included. */
  ms: Record<FigureQuestion, number>;
  /** All that was answered, as one text: the same for every copy of an office. */
  answers: string;
}

/** Asks one office everything. @throws Error when there is no such office */
export async function askOffice({ prisma }: Database, officeId: number): Promise<Asked> {
  const read = await timed(() => transact(prisma, (tx) => loadOffice(tx, officeId)));
  const office = read.result;
  if (office === undefined) throw new Error(`there is no office ${officeId}`);
  const taken: Record<FigureQuestion, number> = {
    kantor: read.ms,
    status: 0,
    figures: 0,
    explained: 0,
    mutu: 0,
  };
  const answers: (string | number)[] = [];
  for (const [question, answer] of Object.entries(ANSWERS)) {
    const { ms, result } = await timed(() => transact(prisma, (tx) => answer(tx, office)));
    taken[question as FigureQuestion] = ms;
    answers.push(result);
  }
  return { ms: taken, answers: answers.join('\n') };
}
