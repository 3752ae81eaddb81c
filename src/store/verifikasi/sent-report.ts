import type { Decimal } from 'decimal.js';
import type { Timeliness } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { AngkaContent, Recorded, ReportStatus } from '../../domain/rencana/plan.ts';
import type { VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import { recordedSql } from '../database/recorded.ts';
import type { Tx } from '../database/tx.ts';
import {
  type ContentRow,
  contentJson,
  type SuggestedRow,
  suggestedJson,
  toContent,
  toSuggested,
} from '../realisasi/angka-content.ts';
import { contributorsSql } from './report-hands.ts';

/** One figure of one revision, as its verifier reads it. */
export interface RevisionAngka extends AngkaContent {
  revision: number;
  butir: string;
  /** What the desa reports suggested. */
  suggestion?: Decimal;
  suggestedDenominator?: Decimal;
  anomaly: string[];
  enteredById: number;
}

/** One sent revision; `at` is an ISO instant. */
export interface SentRevision {
  revision: number;
  kind: 'kirim' | 'tambahan' | 'ubah';
  reason?: string;
  by: string;
  sentById: number;
  at: string;
  complete: boolean;
  timeliness: Timeliness;
}

/** A step of the audit trail; `at` is an ISO instant. */
export interface ReportStep {
  revision: number;
  step: VerificationStep;
  reason?: string;
  by: string;
  at: string;
  recorded?: Recorded;
}

/** A report with all that was sent, for whoever verifies it. What is in a draft is not here. */
export interface StoredReport {
  reportId: number;
  officeId: number;
  reporterId: number;
  month: Month;
  status: ReportStatus;
  revision: number;
  planId: number;
  /** The officer is working on a change that is not sent. */
  hasDraft: boolean;
  /** Oldest first. */
  sent: SentRevision[];
  /** Oldest first. */
  step: ReportStep[];
  /** People who sent a revision or gave a figure, an obstacle or a file in one. */
  contributors: number[];
  /** Figures of every revision. */
  angka: RevisionAngka[];
  kendala: { id: number; butir: string[]; text: string; wantsDecision: boolean; decision?: string }[];
  /** Kept files, and those that are still being fetched (without `fileId`). */
  bukti: { name: string; fileId?: number; mime?: string; sizeBytes?: number }[];
}

type Maybe<T> = { [K in keyof T]: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K] };

interface Row extends Omit<StoredReport, 'sent' | 'step' | 'angka' | 'kendala' | 'bukti'> {
  sent: Maybe<SentRevision>[] | null;
  step: Maybe<ReportStep>[] | null;
  angka: (ContentRow & Omit<RevisionAngka, keyof ContentRow | keyof SuggestedRow> & SuggestedRow)[] | null;
  kendala: Maybe<StoredReport['kendala'][number]>[] | null;
  bukti: Maybe<StoredReport['bukti'][number]>[] | null;
}

function toReport(row: Row): StoredReport {
  return {
    ...row,
    sent: (row.sent ?? []).map((one) => ({ ...one, reason: one.reason ?? undefined })),
    step: (row.step ?? []).map((one) => ({
      ...one,
      reason: one.reason ?? undefined,
      recorded: one.recorded ?? undefined,
    })),
    angka: (row.angka ?? []).map((one) => ({
      ...one,
      ...toContent(one),
      ...toSuggested(one),
    })),
    kendala: (row.kendala ?? []).map((one) => ({ ...one, decision: one.decision ?? undefined })),
    bukti: (row.bukti ?? []).map((one) => ({
      name: one.name,
      fileId: one.fileId ?? undefined,
      mime: one.mime ?? undefined,
      sizeBytes: one.sizeBytes ?? undefined,
    })),
  };
}

/** Reads a report that was sent at least once, in one round trip; undefined when there is none. */
export async function loadSentReport(tx: Tx, reportId: number): Promise<StoredReport | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r."id" AS "reportId", u."officeId", r."reporterId" AS "reporterId", r."month", r."status", r."revision", r."planId",
      EXISTS (SELECT 1 FROM "Draft" d WHERE d."reportId" = r."id" AND d."kind" <> 'sisa') AS "hasDraft", ${contributorsSql('r')} AS "contributors",
      (SELECT json_agg(json_build_object('revision', v."revision", 'kind', v."kind", 'reason', v."reason", 'by', p."name",
          'sentById', v."sentById", 'at', v."sentAt", 'complete', v."complete", 'timeliness', v."timeliness") ORDER BY v."revision")
        FROM "ReportRevision" v JOIN "Person" p ON p."id" = v."sentById" WHERE v."reportId" = r."id") AS "sent",
      (SELECT json_agg(json_build_object('revision', e."revision", 'step', e."step", 'reason', e."reason", 'by', p."name",
          'at', e."at", 'recorded', ${recordedSql('e')}) ORDER BY e."id")
        FROM "ReportEvent" e JOIN "Person" p ON p."id" = e."personId" WHERE e."reportId" = r."id") AS "step",
      (SELECT json_agg(json_build_object('revision', f."revision", 'butir', f."butir", ${contentJson('f')}, ${suggestedJson('f')}, 'anomaly', COALESCE(f."anomaly", '{}'), 'enteredById', f."enteredById") ORDER BY f."id")
        FROM "Realisasi" f WHERE f."reportId" = r."id") AS "angka",
      (SELECT json_agg(json_build_object('id', k."id", 'butir', k."butir", 'text', k."text", 'wantsDecision', k."wantsDecision",
          'decision', k."decision") ORDER BY k."id")
        FROM "Kendala" k WHERE k."reportId" = r."id" AND k."revision" > 0) AS "kendala",
      (SELECT json_agg(json_build_object('name', b."name", 'fileId', b."fileId", 'mime', s."mime", 'sizeBytes', s."size")
          ORDER BY b."id")
        FROM "Bukti" b LEFT JOIN "StoredFile" s ON s."id" = b."fileId"
        WHERE b."reportId" = r."id" AND b."revision" > 0 AND b."state" <> 'ditolak') AS "bukti"
    FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE r."id" = ${reportId} AND r."revision" > 0`;
  return row === undefined ? undefined : toReport(row);
}
