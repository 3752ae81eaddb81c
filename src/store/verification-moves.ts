import type { StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import type { Tx } from './tx.ts';

/** The same step for several reports. */
export interface MoveMany {
  reports: readonly { reportId: number; revisi: number }[];
  dari: StatusLaporan;
  ke: StatusLaporan;
  langkah: Langkah;
  personId: number;
  peran: string;
  now: Date;
}

/**
 * Moves several reports in their life and appends their events, each only when it still is where the person saw it,
 * in two round trips.
 * @returns ids of those that were moved
 */
export async function moveReports(tx: Tx, move: MoveMany): Promise<Set<number>> {
  if (move.reports.length === 0) return new Set();
  // Locked in the order of their ids, so that two who do this at once wait for one another instead of for each other.
  const moved = await tx.$queryRaw<{ id: number; revisi: number }[]>`
    UPDATE "Report" r SET "status" = ${move.ke} FROM (
      SELECT l."id" FROM "Report" l
      JOIN jsonb_to_recordset(${JSON.stringify(move.reports)}::jsonb) AS m("reportId" int, "revisi" int)
        ON l."id" = m."reportId" AND l."revisi" = m."revisi"
      WHERE l."status" = ${move.dari} ORDER BY l."id" FOR NO KEY UPDATE OF l) k
    WHERE r."id" = k."id" RETURNING r."id", r."revisi"`;
  const { langkah, personId, peran, now: at } = move;
  await tx.reportEvent.createMany({
    data: moved.map(({ id, revisi }) => ({ reportId: id, revisi, langkah, personId, peran, at })),
  });
  return new Set(moved.map(({ id }) => id));
}
