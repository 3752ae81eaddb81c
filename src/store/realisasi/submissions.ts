import type { Decimal } from 'decimal.js';
import type { AngkaContent, ReportStatus } from '../../domain/rencana/plan.ts';
import type { VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import type { LockedReport } from './report-lock.ts';

/** One figure of a revision as it is written. */
export interface RevisionFigure extends AngkaContent {
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  suggestion?: Decimal;
  suggestedDenominator?: Decimal;
  anomaly: string[];
  /** Who gave the figure; a figure taken over from the revision before keeps its giver. */
  enteredById: number;
  enteredAt: Date;
}

export interface NewRevision {
  revision: number;
  kind: 'kirim' | 'tambahan' | 'ubah';
  reason?: string;
  sentById: number;
  sentAt: Date;
  complete: boolean;
  timeliness: 'tepat_waktu' | 'terlambat';
  /** Changed or added in this revision; the others are taken over from the revision before. */
  figures: RevisionFigure[];
}

const numericOrNull = (value: Decimal | undefined) => value?.toFixed() ?? null;

/**
 * Writes a revision with its figures in one round trip, gives it the draft's kendala and bukti, and removes the draft.
 * Answers to what is not asked any more are not sent, and stay in the draft.
 */
export async function writeRevision(
  { tx, id: reportId }: LockedReport,
  { figures, ...head }: NewRevision,
): Promise<void> {
  const rows = figures.map(({ value, denominator, elements, suggestion, suggestedDenominator, ...one }) => ({
    ...one,
    value: numericOrNull(value),
    denominator: numericOrNull(denominator),
    elements: elements ?? [],
    suggestion: numericOrNull(suggestion),
    suggestedDenominator: numericOrNull(suggestedDenominator),
  }));
  await tx.$executeRaw`
    WITH revision AS (
      INSERT INTO "ReportRevision" ("reportId", "revision", "kind", "reason", "sentById", "sentAt", "complete", "timeliness")
      VALUES (${reportId}, ${head.revision}, ${head.kind}, ${head.reason ?? null}, ${head.sentById}, ${head.sentAt},
        ${head.complete}, ${head.timeliness})),
    given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g("butir" text, "indikatorId" int, "nodeId" int,
        "state" text, "value" numeric, "denominator" numeric, "category" text, "elements" text[], "date" date, "suggestion" numeric,
        "suggestedDenominator" numeric, "anomaly" text[], "enteredById" int, "enteredAt" timestamptz)),
    figures AS (
      INSERT INTO "Realisasi" ("reportId", "revision", "butir", "indikatorId", "nodeId", "state", "value", "denominator",
        "category", "elements", "date", "suggestion", "suggestedDenominator", "anomaly", "enteredById", "enteredAt")
      SELECT ${reportId}::int, ${head.revision}::int, "butir", "indikatorId", "nodeId", "state", "value", "denominator",
        "category", "elements", "date", "suggestion", "suggestedDenominator", "anomaly", "enteredById", "enteredAt" FROM given
      UNION ALL
      SELECT "reportId", ${head.revision}::int, "butir", "indikatorId", "nodeId", "state", "value", "denominator",
        "category", "elements", "date", "suggestion", "suggestedDenominator", "anomaly", "enteredById", "enteredAt"
      FROM "Realisasi" WHERE "reportId" = ${reportId} AND "revision" = ${head.revision - 1}
        AND "butir" NOT IN (SELECT "butir" FROM given)),
    kendala AS (
      UPDATE "Kendala" SET "revision" = ${head.revision} WHERE "reportId" = ${reportId} AND "revision" = 0),
    bukti AS (
      UPDATE "Bukti" SET "revision" = ${head.revision} WHERE "reportId" = ${reportId} AND "revision" = 0),
    left_over AS (
      SELECT "butir" FROM "DraftAnswer" WHERE "reportId" = ${reportId} AND "state" <> 'lewati'
        AND "butir" NOT IN (SELECT "butir" FROM given)),
    sent AS (
      DELETE FROM "DraftAnswer" WHERE "reportId" = ${reportId} AND "butir" NOT IN (SELECT "butir" FROM left_over)),
    kept AS (
      UPDATE "Draft" SET "kind" = 'sisa', "reason" = NULL, "fromRevision" = ${head.revision}
      WHERE "reportId" = ${reportId} AND EXISTS (SELECT 1 FROM left_over))
    DELETE FROM "Draft" WHERE "reportId" = ${reportId} AND NOT EXISTS (SELECT 1 FROM left_over)`;
}

/** A step of a report's life, with who did it. */
export interface ReportMove {
  to: ReportStatus;
  step: VerificationStep;
  /** Revision after the step; the same except for ajukan. */
  newRevision?: number;
  reason?: string;
  butir?: string;
  personId: number;
  role: string;
  now: Date;
  /** Set when all that was asked is there for the first time. */
  completeAt?: Date;
}

/** Moves a report in its life and appends the event. */
export async function moveReport({ tx, id, revision: from }: LockedReport, move: ReportMove): Promise<void> {
  const revision = move.newRevision ?? from;
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE "Report" SET "status" = ${move.to}, "revision" = ${revision},
        "completeAt" = COALESCE("completeAt", ${move.completeAt ?? null}::timestamptz)
      WHERE "id" = ${id})
    INSERT INTO "ReportEvent" ("reportId", "revision", "step", "reason", "butir", "personId", "role", "at")
    VALUES (${id}::int, ${revision}::int, ${move.step}::text, ${move.reason ?? null}::text, ${move.butir ?? null}::text,
      ${move.personId}::int, ${move.role}::text, ${move.now}::timestamptz)`;
}
