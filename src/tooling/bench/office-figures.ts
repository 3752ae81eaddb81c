import { performance } from 'node:perf_hooks';
import { Temporal } from 'temporal-polyfill';
import { figurBernama } from '../../app/jelaskan/figur-bernama.ts';
import { penjelasanDari } from '../../app/jelaskan/jelaskan-figur.ts';
import { temuanBulan } from '../../app/mutu/temuan-bulan.ts';
import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { layarStatus } from '../../chat/ringkasan/layar-status.ts';
import type { Bulan } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Database } from '../../store/client.ts';
import { loadKantor } from '../../store/offices.ts';
import { type Tx, transact } from '../../store/tx.ts';
import { createTranslator } from '../../text/translator.ts';

/** The last month of the five years: all of its year counts, and the obstacles of all years are looked through. */
const BULAN: Bulan = '2030-12';
const NOW = Temporal.Instant.from('2031-01-14T02:00:00Z');

const MAY_ALL = { ingatkan: true, putuskan: true, periksa: () => true };

/** What is asked about one office, each in a transaction of its own; `kantor` reads the office that the others are given. */
export const QUESTIONS = ['kantor', 'status', 'figures', 'explained', 'mutu'] as const;
export type Question = (typeof QUESTIONS)[number];

const say = createTranslator('id');

/** @returns what the screen says */
async function status(tx: Tx, kantor: Kantor): Promise<string> {
  return layarStatus(say, await keadaanBulan(tx, kantor, BULAN, NOW), MAY_ALL).teks;
}

/** Every node, indicator and desa. @returns how many figures there are */
async function figures(tx: Tx, kantor: Kantor): Promise<number> {
  const progres = (await keadaanBulan(tx, kantor, BULAN, NOW)).progres();
  return (progres?.node ?? []).length + (progres?.desa ?? []).flatMap((one) => one.indikator).length;
}

/** The same, and every figure taken apart. @returns how many were */
async function explained(tx: Tx, kantor: Kantor): Promise<number> {
  const keadaan = await keadaanBulan(tx, kantor, BULAN, NOW);
  const semua = figurBernama(kantor, keadaan.rencana);
  return semua.filter(({ figur }) => penjelasanDari(keadaan, figur, kantor.pelapor) !== undefined).length;
}

/** @returns how many findings there are; the photos are of nothing, so there may be none */
async function mutu(tx: Tx, kantor: Kantor): Promise<number> {
  return (await temuanBulan(tx, kantor, BULAN, NOW)).temuan.length;
}

const ANSWERS: Record<Exclude<Question, 'kantor'>, (tx: Tx, kantor: Kantor) => Promise<string | number>> = {
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
  ms: Record<Question, number>;
  /** All that was answered, as one text: the same for every copy of an office. */
  answers: string;
}

/** Asks one office everything. @throws Error when there is no such office */
export async function askOffice({ prisma }: Database, officeId: number): Promise<Asked> {
  const read = await timed(() => transact(prisma, (tx) => loadKantor(tx, officeId)));
  const kantor = read.result;
  if (kantor === undefined) throw new Error(`there is no office ${officeId}`);
  const taken: Record<Question, number> = { kantor: read.ms, status: 0, figures: 0, explained: 0, mutu: 0 };
  const answers: (string | number)[] = [];
  for (const [question, answer] of Object.entries(ANSWERS)) {
    const { ms, result } = await timed(() => transact(prisma, (tx) => answer(tx, kantor)));
    taken[question as Question] = ms;
    answers.push(result);
  }
  return { ms: taken, answers: answers.join('\n') };
}
