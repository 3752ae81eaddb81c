import type { Month } from '../../domain/kalender/month.ts';
import type { Angka, ReportStatus } from '../../domain/rencana/plan.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { Tx } from '../database/tx.ts';
import { type ContentRow, type SuggestedRow, toContent, toSuggested } from './angka-content.ts';

/** A figure as the database gives it, from a row or from JSON. */
export interface FigureRow extends ContentRow, SuggestedRow {
  reporterId: number;
  month: Month;
  butir: string;
  indikatorId: number | null;
  nodeId: number | null;
  status: ReportStatus;
  revision: number;
  enteredById: number;
  enteredAt: string;
  /** Id of the row with which the item was first sent in its report: they grow with every sending. */
  order: number;
}

/** A figure as the program knows it. */
export const toAngka = (row: FigureRow): Angka => ({
  ...row,
  indikatorId: row.indikatorId ?? undefined,
  nodeId: row.nodeId ?? undefined,
  ...toContent(row),
  ...toSuggested(row),
});

/**
 * Selects the figures of `figuresOfYear`, to be read alone or inside another statement. Report by report (OFFSET 0 keeps
 * the planner from anything else): what other offices have stored is never gone through.
 */
export function figuresQuery(year: string, reporterIds: readonly number[]): Prisma.Sql {
  return Prisma.sql`
    SELECT r."reporterId" AS "reporterId", r."month", f."butir", f."indikatorId", f."nodeId", f."state",
      f."value"::text, f."denominator"::text, f."category", f."elements", f."date"::text,
      f."suggestion"::text, f."suggestedDenominator"::text, r."status", f."revision", f."enteredById",
      to_char(f."enteredAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "enteredAt",
      CASE WHEN f."revision" = 1 THEN f."id" ELSE (SELECT min(p."id") FROM "Realisasi" p
        WHERE p."reportId" = r."id" AND p."butir" = f."butir") END AS "order"
    FROM "Report" r CROSS JOIN LATERAL (SELECT * FROM "Realisasi" f WHERE f."reportId" = r."id" AND f."revision" = r."revision"
      AND (r."month" >= ${`${year}-01`} OR f."state" = 'tanggal') OFFSET 0) f
    WHERE r."reporterId" = ANY(${[...reporterIds]}::int[])
      AND r."month" BETWEEN ${`${Number(year) - 2}-01`} AND ${`${year}-12`}
    ORDER BY r."month", f."id"`;
}

/**
 * The figures in force of one calendar year: of every report its newest sent revision. Of the two years before it only
 * dated events that are done, for those that were reported early or are still asked.
 * @param year e.g. '2026'
 * @param reporterIds whose reports
 */
export async function figuresOfYear(tx: Tx, year: string, reporterIds: readonly number[]): Promise<Angka[]> {
  const rows = await tx.$queryRaw<FigureRow[]>(figuresQuery(year, reporterIds));
  return rows.map(toAngka);
}
