import type { Timeliness } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { Angka, Recorded, ReportStatus } from '../../domain/rencana/plan.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { recordedSql } from '../database/recorded.ts';
import type { Tx } from '../database/tx.ts';
import { type FigureRow, figuresQuery, toAngka } from '../realisasi/figures.ts';

/** Something a person did to a report; `at` is an ISO instant. */
export interface Trail {
  at: string;
  by: string;
  reason?: string;
  butir?: string;
}

/** One report of a month, as an office reads it; without its figures. */
export interface MonthReport {
  reportId: number;
  reporterId: number;
  /** Plan version under which it was begun. */
  planId: number;
  status: ReportStatus;
  /** Newest sent revision; 0 before the first. */
  revision: number;
  /** As it was judged when the report became complete for the first time. */
  timeliness?: Timeliness;
  /** ISO instant of its first sending; absent before it. */
  first?: string;
  /** This revision's verification. */
  verificationRecorded?: Recorded;
  /** Answers in a draft that was not sent, without those passed over. */
  draft: number;
  /** The newest revision's sending. */
  sentOn?: Trail;
  /** Verification and approval of this very revision. */
  verified?: Trail;
  approved?: Trail;
  /** The last time it was sent back or opened again. */
  returned?: Trail;
  /** ISO instant since which it waits: the first sending after the last step of somebody else. */
  waitingSince?: string;
  /** Files kept with sent revisions. */
  bukti: number;
}

type JsonTrail = { at: string; by: string; reason?: string | null; butir?: string | null } | null;

type ReportRow = Record<'sentOn' | 'verified' | 'approved' | 'returned', JsonTrail> & {
  reportId: number;
  reporterId: number;
  planId: number;
  status: ReportStatus;
  revision: number;
  timeliness: Timeliness | null;
  draft: number;
  first: string | null;
  verificationRecorded: string | null;
  waitingSince: string | null;
  bukti: number;
};

const toTrail = (row: JsonTrail): Trail | undefined =>
  row === null
    ? undefined
    : { at: row.at, by: row.by, reason: row.reason ?? undefined, butir: row.butir ?? undefined };

/** Selects the reports of a month. A reporter without a report has no row. */
function reportsQuery(reporterIds: readonly number[], month: Month): Prisma.Sql {
  return Prisma.sql`
    WITH r AS (SELECT * FROM "Report" WHERE "reporterId" = ANY(${[...reporterIds]}::int[]) AND "month" = ${month}),
    e AS (SELECT e.*, json_build_object('at', e."at", 'by', p."name", 'reason', e."reason", 'butir', e."butir") AS "trail"
      FROM "ReportEvent" e JOIN "Person" p ON p."id" = e."personId" WHERE e."reportId" IN (SELECT "id" FROM r))
    SELECT r."id" AS "reportId", r."reporterId" AS "reporterId", r."planId", r."status", r."revision",
      (SELECT v."timeliness" FROM "ReportRevision" v WHERE v."reportId" = r."id" AND v."complete"
        ORDER BY v."revision" LIMIT 1) AS "timeliness",
      (SELECT to_json(v."sentAt") FROM "ReportRevision" v WHERE v."reportId" = r."id" AND v."revision" = 1) AS "first",
      (SELECT ${recordedSql('e')} FROM e WHERE e."reportId" = r."id" AND e."revision" = r."revision" AND e."step" = 'verifikasi'
        ORDER BY e."id" DESC LIMIT 1) AS "verificationRecorded",
      (SELECT count(*)::int FROM "DraftAnswer" a JOIN "Draft" d ON d."reportId" = a."reportId" AND d."kind" <> 'sisa'
        WHERE a."reportId" = r."id" AND a."state" <> 'lewati') AS "draft",
      (SELECT json_build_object('at', v."sentAt", 'by', p."name", 'reason', v."reason")
        FROM "ReportRevision" v JOIN "Person" p ON p."id" = v."sentById"
        WHERE v."reportId" = r."id" AND v."revision" = r."revision") AS "sentOn",
      (SELECT e."trail" FROM e WHERE e."reportId" = r."id" AND e."revision" = r."revision" AND e."step" = 'verifikasi'
        ORDER BY e."id" DESC LIMIT 1) AS "verified",
      (SELECT e."trail" FROM e WHERE e."reportId" = r."id" AND e."revision" = r."revision" AND e."step" = 'setujui'
        ORDER BY e."id" DESC LIMIT 1) AS "approved",
      (SELECT e."trail" FROM e WHERE e."reportId" = r."id" AND e."step" IN ('kembalikan', 'buka')
        ORDER BY e."id" DESC LIMIT 1) AS "returned",
      (SELECT to_json(min(e."at")) FROM e WHERE e."reportId" = r."id" AND e."step" = 'ajukan' AND e."id" >
        COALESCE((SELECT max(x."id") FROM e x WHERE x."reportId" = r."id" AND x."step" <> 'ajukan'), 0)) AS "waitingSince",
      (SELECT count(*)::int FROM "Bukti" b
        WHERE b."reportId" = r."id" AND b."revision" > 0 AND b."fileId" IS NOT NULL) AS "bukti"
    FROM r ORDER BY r."id"`;
}

const toReport = (row: ReportRow): MonthReport => ({
  ...row,
  timeliness: row.timeliness ?? undefined,
  first: row.first ?? undefined,
  verificationRecorded: row.verificationRecorded ?? undefined,
  sentOn: toTrail(row.sentOn),
  verified: toTrail(row.verified),
  approved: toTrail(row.approved),
  returned: toTrail(row.returned),
  waitingSince: row.waitingSince ?? undefined,
});

/** An obstacle of a sent report. */
export interface ReportedKendala {
  id: number;
  reporterId: number;
  month: Month;
  /** Keys of the items that it is about; empty for the whole report. */
  butir: string[];
  text: string;
  wantsDecision: boolean;
  decision?: string;
}

type KendalaRow = Omit<ReportedKendala, 'decision'> & { decision: string | null };

/**
 * Selects the obstacles of a month's sent reports, and those of earlier months that still wait for a decision. Found by
 * the ids of the reports, as an array: joined, the planner would rather go through the obstacles of every office.
 */
function kendalaQuery(reporterIds: readonly number[], month: Month): Prisma.Sql {
  return Prisma.sql`
    WITH r AS MATERIALIZED (SELECT "id", "reporterId", "month" FROM "Report"
      WHERE "reporterId" = ANY(${[...reporterIds]}::int[]) AND "month" <= ${month})
    SELECT k."id", r."reporterId" AS "reporterId", r."month", k."butir", k."text", k."wantsDecision", k."decision"
    FROM "Kendala" k JOIN r ON r."id" = k."reportId"
    WHERE k."reportId" = ANY(ARRAY(SELECT "id" FROM r)) AND k."revision" > 0
      AND (r."month" = ${month} OR (k."wantsDecision" AND k."decision" IS NULL))
    ORDER BY k."id"`;
}

/** A month as it was stored at one instant. */
export interface StoredMonth {
  report: MonthReport[];
  /** Figures in force of the month's year, as `figuresOfYear` gives them. */
  angka: Angka[];
  /** The same of the year before, when it was asked for. */
  lastYearAngka?: Angka[];
  kendala: ReportedKendala[];
}

interface MonthRow {
  report: ReportRow[] | null;
  angka: FigureRow[] | null;
  lastYearAngka: FigureRow[] | null;
  kendala: KendalaRow[] | null;
}

/**
 * A month's reports, figures and obstacles in one statement, and so of one state of the database: a report that is sent
 * meanwhile is in all of them or in none.
 * @param reporterIds whose reports; the caller answers for who may see them
 * @param options.sourceIds whose figures: theirs, and of those that they rest on
 */
export async function storedMonth(
  tx: Tx,
  reporterIds: readonly number[],
  month: Month,
  options: { sourceIds: readonly number[]; lastYear: boolean },
): Promise<StoredMonth> {
  const year = month.slice(0, 4);
  const all = (query: Prisma.Sql) => Prisma.sql`(SELECT json_agg(t) FROM (${query}) t)`;
  const last = options.lastYear
    ? all(figuresQuery(String(Number(year) - 1), options.sourceIds))
    : Prisma.sql`NULL::json`;
  const [row] = await tx.$queryRaw<MonthRow[]>`
    SELECT ${all(reportsQuery(reporterIds, month))} AS "report", ${all(figuresQuery(year, options.sourceIds))} AS "angka",
      ${last} AS "lastYearAngka", ${all(kendalaQuery(reporterIds, month))} AS "kendala"`;
  return {
    report: (row?.report ?? []).map(toReport),
    angka: (row?.angka ?? []).map(toAngka),
    ...(options.lastYear && { lastYearAngka: (row?.lastYearAngka ?? []).map(toAngka) }),
    kendala: (row?.kendala ?? []).map((one) => ({ ...one, decision: one.decision ?? undefined })),
  };
}
