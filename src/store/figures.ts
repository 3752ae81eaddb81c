import type { Bulan } from '../domain/bulan.ts';
import type { Angka, StatusLaporan } from '../domain/rencana.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type IsiRow, type SuggestedRow, toIsi, toSuggested } from './isi-angka.ts';
import type { Tx } from './tx.ts';

/** A figure as the database gives it, from a row or from JSON. */
export interface FigureRow extends IsiRow, SuggestedRow {
  pelaporId: number;
  bulan: Bulan;
  butir: string;
  indikatorId: number | null;
  nodeId: number | null;
  status: StatusLaporan;
  revisi: number;
  enteredById: number;
  enteredAt: string;
  /** Id of the row with which the item was first sent in its report: they grow with every sending. */
  urutan: number;
}

/** A figure as the program knows it. */
export const toAngka = (row: FigureRow): Angka => ({
  ...row,
  indikatorId: row.indikatorId ?? undefined,
  nodeId: row.nodeId ?? undefined,
  ...toIsi(row),
  ...toSuggested(row),
});

/**
 * Selects the figures of `figuresOfYear`, to be read alone or inside another statement. Report by report (OFFSET 0 keeps
 * the planner from anything else): what other offices have stored is never gone through.
 */
export function figuresQuery(tahun: string, pelaporIds: readonly number[]): Prisma.Sql {
  return Prisma.sql`
    SELECT r."reporterId" AS "pelaporId", r."bulan", f."butir", f."indikatorId", f."nodeId", f."keadaan",
      f."nilai"::text, f."penyebut"::text, f."kategori", f."unsur", f."tanggal"::text,
      f."usulan"::text, f."usulanPenyebut"::text, r."status", f."revisi", f."enteredById",
      to_char(f."enteredAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "enteredAt",
      CASE WHEN f."revisi" = 1 THEN f."id" ELSE (SELECT min(p."id") FROM "Realisasi" p
        WHERE p."reportId" = r."id" AND p."butir" = f."butir") END AS "urutan"
    FROM "Report" r CROSS JOIN LATERAL (SELECT * FROM "Realisasi" f WHERE f."reportId" = r."id" AND f."revisi" = r."revisi"
      AND (r."bulan" >= ${`${tahun}-01`} OR f."keadaan" = 'tanggal') OFFSET 0) f
    WHERE r."reporterId" = ANY(${[...pelaporIds]}::int[])
      AND r."bulan" BETWEEN ${`${Number(tahun) - 2}-01`} AND ${`${tahun}-12`}
    ORDER BY r."bulan", f."id"`;
}

/**
 * The figures in force of one calendar year: of every report its newest sent revision. Of the two years before it only
 * dated events that are done, for those that were reported early or are still asked.
 * @param tahun e.g. '2026'
 * @param pelaporIds whose reports
 */
export async function figuresOfYear(tx: Tx, tahun: string, pelaporIds: readonly number[]): Promise<Angka[]> {
  const rows = await tx.$queryRaw<FigureRow[]>(figuresQuery(tahun, pelaporIds));
  return rows.map(toAngka);
}
