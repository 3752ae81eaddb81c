import type { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { IsiAngka, KeadaanAngka } from '../domain/rencana.ts';
import type { LockedReport } from './report-lock.ts';
import { readsBehindLock, type Tx } from './tx.ts';

/** One answer as it is stored in a draft; `lewati` means passed over for now. */
export interface DraftAnswerInput extends Omit<IsiAngka, 'keadaan'> {
  butir: string;
  keadaan: KeadaanAngka | 'lewati';
  /** What was proposed from the desa reports, when it was. */
  usulan?: Decimal;
  /** Denominator of a proposed ratio. */
  usulanPenyebut?: Decimal;
  /** Codes of the soft questions that were asked about this figure. */
  anomali: string[];
}

export interface SaveAnswer {
  pelaporId: number;
  bulan: Bulan;
  /** The version whose keys the answer has; that of a report which is there already. */
  planId: number;
  /** Version of the report that was read before the answer; 0 when there was no report. */
  versi: number;
  answer: DraftAnswerInput;
  /** What the question showed about pagu and target, compared again at Kirim. */
  dilihat?: string;
  personId: number;
  now: Date;
}

/**
 * Stores one answer in one round trip; the first one also opens the report and its draft. Raising the report's version
 * is its lock (report-lock.ts): it waits for whoever works on the report and then finds another version, so that an
 * answer can neither join a draft that was sent meanwhile nor begin one on a report that was.
 * @returns the report's new version, or undefined (nothing is written) when somebody acted on it since `versi`, or when it
 * was begun under another plan version than the answer's key is of
 */
export async function saveAnswer(
  tx: Tx,
  save: SaveAnswer,
): Promise<{ reportId: number; versi: number } | undefined> {
  readsBehindLock(tx);
  const { answer } = save;
  const seen = JSON.stringify(save.dilihat === undefined ? {} : { [answer.butir]: save.dilihat });
  const rows = await tx.$queryRaw<{ reportId: number; versi: number }[]>`
    WITH report AS (
      INSERT INTO "Report" ("reporterId", "bulan", "planId", "createdAt")
      VALUES (${save.pelaporId}, ${save.bulan}, ${save.planId}, ${save.now})
      ON CONFLICT ("reporterId", "bulan") DO UPDATE SET "versi" = "Report"."versi" + 1
        WHERE "Report"."versi" = ${save.versi} AND "Report"."planId" = ${save.planId}
      RETURNING "id", "revisi", "versi"),
    draft AS (
      INSERT INTO "Draft" ("reportId", "dariRevisi", "mulaiVersi", "openedById", "openedAt", "dilihat", "updatedAt")
      SELECT "id", "revisi", "versi", ${save.personId}::int, ${save.now}::timestamptz, ${seen}::jsonb, ${save.now}::timestamptz
      FROM report
      ON CONFLICT ("reportId") DO UPDATE SET "dilihat" = "Draft"."dilihat" || excluded."dilihat",
        "updatedAt" = excluded."updatedAt", "jenis" = CASE WHEN "Draft"."jenis" = 'sisa' THEN 'isi' ELSE "Draft"."jenis" END
      RETURNING "reportId"),
    answer AS (
      INSERT INTO "DraftAnswer" ("reportId", "butir", "keadaan", "nilai", "penyebut", "kategori", "unsur", "tanggal", "usulan",
        "usulanPenyebut", "anomali", "enteredById", "enteredAt", "versi")
      SELECT "reportId", ${answer.butir}, ${answer.keadaan}, ${answer.nilai?.toFixed() ?? null}::numeric,
        ${answer.penyebut?.toFixed() ?? null}::numeric, ${answer.kategori ?? null}::text, ${[...(answer.unsur ?? [])]}::text[],
        ${answer.tanggal ?? null}::date, ${answer.usulan?.toFixed() ?? null}::numeric,
        ${answer.usulanPenyebut?.toFixed() ?? null}::numeric, ${answer.anomali}::text[],
        ${save.personId}, ${save.now}, (SELECT "versi" FROM report) FROM draft
      ON CONFLICT ("reportId", "butir") DO UPDATE SET "keadaan" = excluded."keadaan", "nilai" = excluded."nilai",
        "penyebut" = excluded."penyebut", "kategori" = excluded."kategori", "unsur" = excluded."unsur",
        "tanggal" = excluded."tanggal", "usulan" = excluded."usulan",
        "usulanPenyebut" = excluded."usulanPenyebut", "anomali" = excluded."anomali",
        "enteredById" = excluded."enteredById", "enteredAt" = excluded."enteredAt",
        "versi" = excluded."versi")
    SELECT "id" AS "reportId", "versi" FROM report`;
  return rows[0];
}

/** Who opens a draft, and when. */
export interface OpenDraft {
  personId: number;
  now: Date;
}

/** Opens the draft of a report, unless there is one: obstacles and files belong to it until it is sent. */
export async function ensureDraft({ tx, id, versi, revisi }: LockedReport, open: OpenDraft): Promise<void> {
  await tx.draft.createMany({
    data: [
      {
        reportId: id,
        dariRevisi: revisi,
        mulaiVersi: versi,
        openedById: open.personId,
        openedAt: open.now,
        updatedAt: open.now,
      },
    ],
    skipDuplicates: true,
  });
  await tx.$executeRaw`
    UPDATE "Draft" SET "updatedAt" = ${open.now}, "jenis" = CASE WHEN "jenis" = 'sisa' THEN 'isi' ELSE "jenis" END
    WHERE "reportId" = ${id}`;
}

/** Turns the draft of a sent report into a correction with its reason; answers that are in it stay. */
export async function openCorrection(
  report: LockedReport,
  open: OpenDraft & { alasan: string },
): Promise<void> {
  await ensureDraft(report, open);
  await report.tx.draft.update({
    where: { reportId: report.id },
    data: {
      jenis: 'ubah',
      alasan: open.alasan,
      mulaiVersi: report.versi,
      openedById: open.personId,
      openedAt: open.now,
    },
  });
}

/** Notes that the person was shown what pagu and target are now. */
export async function noteSeen({ tx, id }: LockedReport, dilihat: Record<string, string>): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Draft" SET "dilihat" = "dilihat" || ${JSON.stringify(dilihat)}::jsonb WHERE "reportId" = ${id}`;
}

/** Throws away what was begun and not sent: the draft with its answers, its kendala and its bukti. */
export async function discardDraft({ tx, id: reportId }: LockedReport): Promise<void> {
  await tx.kendala.deleteMany({ where: { reportId, revisi: 0 } });
  await tx.bukti.deleteMany({ where: { reportId, revisi: 0 } });
  await tx.draft.deleteMany({ where: { reportId } });
}
