import type { Decimal } from 'decimal.js';
import type { Month } from '../../domain/kalender/month.ts';
import type { AngkaContent, AngkaState } from '../../domain/rencana/plan.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { readsBehindLock, type Tx } from '../database/tx.ts';
import type { LockedReport } from './report-lock.ts';
import { toWork, type Work, type WorkRow, type WorkSource, workJson } from './work.ts';

/** One answer as it is stored in a draft; `lewati` means passed over for now. */
export interface DraftAnswerInput extends Omit<AngkaContent, 'state'> {
  butir: string;
  state: AngkaState | 'lewati';
  /** What was proposed from the desa reports, when it was. */
  suggestion?: Decimal;
  /** Denominator of a proposed ratio. */
  suggestedDenominator?: Decimal;
  /** Codes of the soft questions that were asked about this figure. */
  anomaly: string[];
}

export interface SaveAnswer {
  reporterId: number;
  month: Month;
  /** The version whose keys the answer has; that of a report which is there already. */
  planId: number;
  /** Version of the report that was read before the answer; 0 when there was no report. */
  version: number;
  answer: DraftAnswerInput;
  /** What the question showed about pagu and target, compared again at Kirim. */
  seen?: string;
  personId: number;
  now: Date;
}

/** What `saveAnswer` has written, beside the answers of the draft that stay. */
const written = (butir: string): WorkSource => ({
  report: Prisma.sql`report`,
  draft: Prisma.sql`draft`,
  answers: Prisma.sql`(SELECT * FROM "DraftAnswer" WHERE "butir" <> ${butir} UNION ALL SELECT * FROM answer)`,
});

/**
 * Stores one answer in one round trip; the first one also opens the report and its draft. Raising the report's version
 * is its lock (report-lock.ts): it waits for whoever works on the report and then finds another version, so that an
 * answer can neither join a draft that was sent meanwhile nor begin one on a report that was.
 * @returns the report with the answer in it, as it is stored now; undefined (nothing is written) when somebody acted on it
 * since `version`, or when it was begun under another plan version than the answer's key is of
 */
export async function saveAnswer(tx: Tx, save: SaveAnswer): Promise<Work | undefined> {
  readsBehindLock(tx);
  const { answer } = save;
  const seen = JSON.stringify(save.seen === undefined ? {} : { [answer.butir]: save.seen });
  const [row] = await tx.$queryRaw<{ work: WorkRow }[]>`
    WITH report AS (
      INSERT INTO "Report" ("reporterId", "month", "planId", "createdAt")
      VALUES (${save.reporterId}, ${save.month}, ${save.planId}, ${save.now})
      ON CONFLICT ("reporterId", "month") DO UPDATE SET "version" = "Report"."version" + 1
        WHERE "Report"."version" = ${save.version} AND "Report"."planId" = ${save.planId}
      RETURNING *),
    draft AS (
      INSERT INTO "Draft" ("reportId", "fromRevision", "startVersion", "openedById", "openedAt", "seen", "updatedAt")
      SELECT "id", "revision", "version", ${save.personId}::int, ${save.now}::timestamptz, ${seen}::jsonb, ${save.now}::timestamptz
      FROM report
      ON CONFLICT ("reportId") DO UPDATE SET "seen" = "Draft"."seen" || excluded."seen",
        "updatedAt" = excluded."updatedAt", "kind" = CASE WHEN "Draft"."kind" = 'sisa' THEN 'isi' ELSE "Draft"."kind" END
      RETURNING *),
    answer AS (
      INSERT INTO "DraftAnswer" ("reportId", "butir", "state", "value", "denominator", "category", "elements", "date", "suggestion",
        "suggestedDenominator", "anomaly", "enteredById", "enteredAt", "version")
      SELECT "reportId", ${answer.butir}, ${answer.state}, ${answer.value?.toFixed() ?? null}::numeric,
        ${answer.denominator?.toFixed() ?? null}::numeric, ${answer.category ?? null}::text, ${[...(answer.elements ?? [])]}::text[],
        ${answer.date ?? null}::date, ${answer.suggestion?.toFixed() ?? null}::numeric,
        ${answer.suggestedDenominator?.toFixed() ?? null}::numeric, ${answer.anomaly}::text[],
        ${save.personId}, ${save.now}, (SELECT "version" FROM report) FROM draft
      ON CONFLICT ("reportId", "butir") DO UPDATE SET "state" = excluded."state", "value" = excluded."value",
        "denominator" = excluded."denominator", "category" = excluded."category", "elements" = excluded."elements",
        "date" = excluded."date", "suggestion" = excluded."suggestion",
        "suggestedDenominator" = excluded."suggestedDenominator", "anomaly" = excluded."anomaly",
        "enteredById" = excluded."enteredById", "enteredAt" = excluded."enteredAt",
        "version" = excluded."version"
      RETURNING *)
    ${workJson(written(answer.butir))}`;
  return row && toWork(row.work);
}

/** Who opens a draft, and when. */
export interface OpenDraft {
  personId: number;
  now: Date;
}

/** Opens the draft of a report, unless there is one: obstacles and files belong to it until it is sent. */
export async function ensureDraft(
  { tx, id, version, revision }: LockedReport,
  open: OpenDraft,
): Promise<void> {
  await tx.draft.createMany({
    data: [
      {
        reportId: id,
        fromRevision: revision,
        startVersion: version,
        openedById: open.personId,
        openedAt: open.now,
        updatedAt: open.now,
      },
    ],
    skipDuplicates: true,
  });
  await tx.$executeRaw`
    UPDATE "Draft" SET "updatedAt" = ${open.now}, "kind" = CASE WHEN "kind" = 'sisa' THEN 'isi' ELSE "kind" END
    WHERE "reportId" = ${id}`;
}

/** Turns the draft of a sent report into a correction with its reason; answers that are in it stay. */
export async function openCorrection(
  report: LockedReport,
  open: OpenDraft & { reason: string },
): Promise<void> {
  await ensureDraft(report, open);
  await report.tx.draft.update({
    where: { reportId: report.id },
    data: {
      kind: 'ubah',
      reason: open.reason,
      startVersion: report.version,
      openedById: open.personId,
      openedAt: open.now,
    },
  });
}

/** Notes that the person was shown what pagu and target are now. */
export async function noteSeen({ tx, id }: LockedReport, seen: Record<string, string>): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Draft" SET "seen" = "seen" || ${JSON.stringify(seen)}::jsonb WHERE "reportId" = ${id}`;
}

/** Throws away what was begun and not sent: the draft with its answers, its kendala and its bukti. */
export async function discardDraft({ tx, id: reportId }: LockedReport): Promise<void> {
  await tx.kendala.deleteMany({ where: { reportId, revision: 0 } });
  await tx.bukti.deleteMany({ where: { reportId, revision: 0 } });
  await tx.draft.deleteMany({ where: { reportId } });
}
