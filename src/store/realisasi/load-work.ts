import type { Month } from '../../domain/kalender/month.ts';
import type { Angka } from '../../domain/rencana/plan.ts';
import type { Tx } from '../database/tx.ts';
import { type FigureRow, figuresQuery, toAngka } from './figures.ts';
import { STORED, toWork, type Work, type WorkRow, workJson } from './work.ts';

/**
 * Reads a reporter's month, and the sent figures of the year around it, in one round trip.
 * @param source reporters whose figures of the year are read, this one among them
 * @returns no `work` before anything was answered
 */
export async function loadWork(
  tx: Tx,
  reporterId: number,
  month: Month,
  source: readonly number[],
): Promise<{ work?: Work; angka: Angka[] }> {
  const [row] = await tx.$queryRaw<{ work: WorkRow | null; angka: FigureRow[] | null }[]>`
    SELECT (${workJson(STORED)} WHERE r."reporterId" = ${reporterId} AND r."month" = ${month}) AS "work",
      (SELECT json_agg(f) FROM (${figuresQuery(month.slice(0, 4), source)}) f) AS "angka"`;
  return { work: row?.work ? toWork(row.work) : undefined, angka: (row?.angka ?? []).map(toAngka) };
}
