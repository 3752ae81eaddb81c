import type { Decimal } from 'decimal.js';
import type { Month } from '../../domain/kalender/month.ts';
import type { AngkaState, ReportStatus } from '../../domain/rencana/plan.ts';
import { decimalOrUnknown } from '../database/decimal.ts';
import type { Tx } from '../database/tx.ts';

/** What a digest showed, kept so that the next one can say what changed. Figures as decimal texts. */
export interface ShownFigures {
  month: Month;
  /** Percent; absent when it was unknown. */
  serapanWithoutGaji?: string;
  /** Against the year's target. Snapshots made before it was told had another figure under `fisik`. */
  fisikOfYear?: string;
  fisik?: string;
  /** By key of a dated indicator, how many desa had done it. */
  finished: Record<string, number>;
}

/** The newest digest that was published at an office. */
export async function lastSnapshot(
  tx: Tx,
  officeId: number,
): Promise<{ shown: ShownFigures; at: Date } | undefined> {
  const row = await tx.digestSnapshot.findFirst({ where: { officeId }, orderBy: { id: 'desc' } });
  return row === null ? undefined : { shown: row.facts as unknown as ShownFigures, at: row.at };
}

/** Keeps what a digest showed. @param slot ISO instant of its slot */
export async function saveSnapshot(
  tx: Tx,
  snapshot: { officeId: number; slot: string; shown: ShownFigures; at: Date },
): Promise<void> {
  const { shown, ...rest } = snapshot;
  await tx.digestSnapshot.create({ data: { ...rest, facts: { ...shown } } });
}

/** How many reports came in for the first time after an instant, up to and with another. */
export async function countNewReports(
  tx: Tx,
  reporterIds: readonly number[],
  since: Date,
  until: Date,
): Promise<number> {
  return await tx.reportRevision.count({
    where: {
      revision: 1,
      sentAt: { gt: since, lte: until },
      report: { reporterId: { in: [...reporterIds] } },
    },
  });
}

/** A figure of a sent report that a correction (`/ubah`) changed. */
export interface AngkaCorrection {
  reporterId: number;
  month: Month;
  butir: string;
  old?: { state: AngkaState; value?: Decimal };
  fresh: { state: AngkaState; value?: Decimal };
  status: ReportStatus;
}

interface CorrectionRow {
  reporterId: number;
  month: Month;
  butir: string;
  oldState: AngkaState | null;
  oldValue: string | null;
  newState: AngkaState;
  newValue: string | null;
  status: ReportStatus;
}

/** The figures that corrections sent after an instant changed, oldest first. */
export async function corrections(
  tx: Tx,
  reporterIds: readonly number[],
  since: Date,
  until: Date,
): Promise<AngkaCorrection[]> {
  const rows = await tx.$queryRaw<CorrectionRow[]>`
    SELECT r."reporterId" AS "reporterId", r."month", n."butir", r."status", o."state" AS "oldState",
      o."value"::text AS "oldValue", n."state" AS "newState", n."value"::text AS "newValue"
    FROM "ReportRevision" v JOIN "Report" r ON r."id" = v."reportId"
      JOIN "Realisasi" n ON n."reportId" = r."id" AND n."revision" = v."revision"
      LEFT JOIN "Realisasi" o ON o."reportId" = r."id" AND o."revision" = v."revision" - 1 AND o."butir" = n."butir"
    WHERE v."kind" = 'ubah' AND v."sentAt" > ${since} AND v."sentAt" <= ${until}
      AND r."reporterId" = ANY(${[...reporterIds]}::int[])
      AND (n."value" IS DISTINCT FROM o."value" OR n."state" IS DISTINCT FROM o."state")
    ORDER BY v."id", n."id"`;
  return rows.map((row) => ({
    reporterId: row.reporterId,
    month: row.month,
    butir: row.butir,
    status: row.status,
    old: row.oldState === null ? undefined : { state: row.oldState, value: decimalOrUnknown(row.oldValue) },
    fresh: { state: row.newState, value: decimalOrUnknown(row.newValue) },
  }));
}
