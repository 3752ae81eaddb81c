import type { Decimal } from 'decimal.js';
import type { AngkaContent, AngkaState, ReportStatus } from '../../domain/rencana/plan.ts';
import type { VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import {
  type ContentRow,
  contentJson,
  type SuggestedRow,
  suggestedJson,
  toContent,
  toSuggested,
} from './angka-content.ts';

/** An answer of a draft, as read. */
export interface DraftAnswer extends Omit<AngkaContent, 'state'> {
  butir: string;
  state: AngkaState | 'lewati';
  suggestion?: Decimal;
  suggestedDenominator?: Decimal;
  anomaly: string[];
  enteredById: number;
  enteredBy: string;
  /** ISO instant */
  enteredAt: string;
  /** Version of the report that this answer made. */
  version: number;
}

/** Who did something, and when (ISO instant). */
export interface Done {
  by: string;
  byId: number;
  at: string;
}

export interface StoredKendala extends Done {
  id: number;
  /** 0 while it belongs to the draft only */
  revision: number;
  butir: string[];
  text: string;
  wantsDecision: boolean;
  decision?: string;
}

export interface StoredBukti extends Done {
  id: number;
  revision: number;
  name: string;
  state: 'menunggu' | 'tersimpan' | 'ditolak';
}

/** A report as its officer works on it: what was sent, and the draft on top. */
export interface Work {
  reportId: number;
  status: ReportStatus;
  revision: number;
  planId: number;
  /** Grows with every act on the report; what a person saw at an older one is refused. */
  version: number;
  completeAt?: string;
  draft?: {
    kind: 'isi' | 'ubah' | 'sisa';
    reason?: string;
    fromRevision: number;
    /** Version of the report at which it was begun. */
    startVersion: number;
    /** Who opened it; absent in drafts of an older program. */
    opened?: Done;
    seen: Record<string, string>;
    updatedAt: string;
    answers: DraftAnswer[];
  };
  kendala: StoredKendala[];
  bukti: StoredBukti[];
  /** The newest step in the report's life; absent before it was sent. */
  latest?: Done & { step: VerificationStep };
}

/** A report in work as `workJson` gives it. */
export interface WorkRow {
  id: number;
  status: ReportStatus;
  revision: number;
  planId: number;
  version: number;
  completeAt: string | null;
  draft:
    | (Omit<NonNullable<Work['draft']>, 'answers' | 'reason' | 'opened'> & {
        reason: string | null;
        opened: Done | null;
      })
    | null;
  answers:
    | (ContentRow<AngkaState | 'lewati'> &
        Omit<DraftAnswer, keyof ContentRow | keyof SuggestedRow> &
        SuggestedRow)[]
    | null;
  kendala: (Omit<StoredKendala, 'decision'> & { decision: string | null })[] | null;
  bukti: StoredBukti[] | null;
  latest: NonNullable<Work['latest']> | null;
}

/** A report in work as the program knows it. */
export function toWork(row: WorkRow): Work {
  const answers = (row.answers ?? []).map((answer) => ({
    ...answer,
    ...toContent(answer),
    ...toSuggested(answer),
  }));
  return {
    reportId: row.id,
    status: row.status,
    revision: row.revision,
    planId: row.planId,
    version: row.version,
    completeAt: row.completeAt ?? undefined,
    draft:
      row.draft === null
        ? undefined
        : {
            ...row.draft,
            reason: row.draft.reason ?? undefined,
            opened: row.draft.opened ?? undefined,
            answers,
          },
    kendala: (row.kendala ?? []).map((item) => ({ ...item, decision: item.decision ?? undefined })),
    bukti: row.bukti ?? [],
    latest: row.latest ?? undefined,
  };
}

const INSTANT = Prisma.sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Members of json_build_object that say who did something, and when. @param at an instant's column */
const done = (person: string, at: string) => {
  const [who, when] = [Prisma.raw(person), Prisma.raw(at)];
  return Prisma.sql`'by', (SELECT w."name" FROM "Person" w WHERE w."id" = ${who}), 'byId', ${who},
    'at', to_char(${when} AT TIME ZONE 'UTC', ${INSTANT})`;
};

/** What a statement reads a report in work from: the tables, or what it has just written of them. */
export interface WorkSource {
  report: Prisma.Sql;
  draft: Prisma.Sql;
  answers: Prisma.Sql;
}

/** The tables. */
export const STORED: WorkSource = {
  report: Prisma.sql`"Report"`,
  draft: Prisma.sql`"Draft"`,
  answers: Prisma.sql`"DraftAnswer"`,
};

/** Selects a report in work as one JSON value, `WorkRow`; a condition on the report, `r`, may follow. */
export function workJson({ report, draft, answers }: WorkSource): Prisma.Sql {
  return Prisma.sql`
    SELECT json_build_object('id', r."id", 'status', r."status", 'revision', r."revision", 'planId', r."planId", 'version', r."version",
      'completeAt', to_char(r."completeAt" AT TIME ZONE 'UTC', ${INSTANT}),
      'draft', (SELECT json_build_object('kind', d."kind", 'reason', d."reason", 'fromRevision', d."fromRevision", 'startVersion', d."startVersion",
          'opened', CASE WHEN d."openedById" IS NOT NULL THEN json_build_object(${done('d."openedById"', 'd."openedAt"')}) END,
          'seen', d."seen", 'updatedAt', to_char(d."updatedAt" AT TIME ZONE 'UTC', ${INSTANT}))
        FROM ${draft} d WHERE d."reportId" = r."id"),
      'answers', (SELECT json_agg(json_build_object('butir', a."butir", ${contentJson('a')}, ${suggestedJson('a')}, 'anomaly', a."anomaly", 'enteredById', a."enteredById",
          'version', a."version",
          'enteredBy', p."name", 'enteredAt', to_char(a."enteredAt" AT TIME ZONE 'UTC', ${INSTANT})))
        FROM ${answers} a JOIN "Person" p ON p."id" = a."enteredById" WHERE a."reportId" = r."id"),
      'kendala', (SELECT json_agg(json_build_object('id', k."id", 'revision', k."revision", 'butir', k."butir", 'text', k."text",
          'wantsDecision', k."wantsDecision", 'decision', k."decision", ${done('k."personId"', 'k."at"')}) ORDER BY k."id")
        FROM "Kendala" k WHERE k."reportId" = r."id"),
      'bukti', (SELECT json_agg(json_build_object('id', b."id", 'revision', b."revision", 'name', b."name", 'state', b."state",
          ${done('b."personId"', 'b."at"')}) ORDER BY b."id")
        FROM "Bukti" b WHERE b."reportId" = r."id"),
      'latest', (SELECT json_build_object('step', e."step", ${done('e."personId"', 'e."at"')})
        FROM "ReportEvent" e WHERE e."reportId" = r."id" ORDER BY e."id" DESC LIMIT 1)) AS "work"
    FROM ${report} r`;
}
