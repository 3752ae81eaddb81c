import type { Timeliness } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { AngkaContent, ReportStatus } from '../../domain/rencana/plan.ts';
import type { Tx } from '../database/tx.ts';
import { type ContentRow, contentJson, toContent } from '../realisasi/angka-content.ts';

/** A sent report in the list of a reporter's history. */
export interface SentReport {
  month: Month;
  status: ReportStatus;
  revision: number;
  /** ISO instant of the newest sending. */
  sentAt: string;
  by: string;
}

/** Sent reports of one reporter, newest month first. */
export async function sentReportsOfReporter(tx: Tx, reporterId: number): Promise<SentReport[]> {
  return await tx.$queryRaw<SentReport[]>`
    SELECT r."month", r."status", r."revision", to_json(v."sentAt") AS "sentAt", p."name" AS "by"
    FROM "Report" r JOIN "ReportRevision" v ON v."reportId" = r."id" AND v."revision" = r."revision"
      JOIN "Person" p ON p."id" = v."sentById"
    WHERE r."reporterId" = ${reporterId} ORDER BY r."month" DESC LIMIT 120`;
}

/** A figure as one revision held it. */
export interface HistoryAngka extends AngkaContent {
  butir: string;
}

/** One sent version of a report with all its figures. */
export interface Revision {
  revision: number;
  kind: 'kirim' | 'tambahan' | 'ubah';
  reason?: string;
  /** ISO instant */
  at: string;
  by: string;
  complete: boolean;
  timeliness: Timeliness;
  angka: HistoryAngka[];
}

/** A step in a report's life besides sending. */
export interface HistoryStep {
  step: string;
  revision: number;
  reason?: string;
  /** ISO instant */
  at: string;
  by: string;
}

interface Row {
  revisions:
    | (Omit<Revision, 'angka' | 'reason'> & {
        reason: string | null;
        angka: (ContentRow & { butir: string })[] | null;
      })[]
    | null;
  events: (Omit<HistoryStep, 'reason'> & { reason: string | null })[] | null;
}

/** Every sent version of a reporter's month and what others did to it, oldest first, in one round trip. */
export async function historyOfReport(
  tx: Tx,
  reporterId: number,
  month: Month,
): Promise<{ revision: Revision[]; step: HistoryStep[] }> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT
      (SELECT json_agg(json_build_object('revision', v."revision", 'kind', v."kind", 'reason', v."reason", 'at', v."sentAt",
          'by', p."name", 'complete', v."complete", 'timeliness', v."timeliness", 'angka',
          (SELECT json_agg(json_build_object('butir', f."butir", ${contentJson('f')}) ORDER BY f."id")
            FROM "Realisasi" f WHERE f."reportId" = r."id" AND f."revision" = v."revision")) ORDER BY v."revision")
        FROM "ReportRevision" v JOIN "Person" p ON p."id" = v."sentById" WHERE v."reportId" = r."id") AS "revisions",
      (SELECT json_agg(json_build_object('step', e."step", 'revision', e."revision", 'reason', e."reason", 'at', e."at",
          'by', p."name") ORDER BY e."id")
        FROM "ReportEvent" e JOIN "Person" p ON p."id" = e."personId"
        WHERE e."reportId" = r."id" AND e."step" <> 'ajukan') AS "events"
    FROM "Report" r WHERE r."reporterId" = ${reporterId} AND r."month" = ${month}`;
  return {
    revision: (row?.revisions ?? []).map((one) => ({
      ...one,
      reason: one.reason ?? undefined,
      angka: (one.angka ?? []).map((a) => ({
        butir: a.butir,
        ...toContent(a),
      })),
    })),
    step: (row?.events ?? []).map((one) => ({ ...one, reason: one.reason ?? undefined })),
  };
}
