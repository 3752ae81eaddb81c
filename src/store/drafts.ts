import type { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { IsiAngka, KeadaanAngka } from '../domain/rencana.ts';
import type { Tx } from './tx.ts';

/** One answer as it is stored in a draft; `lewati` means passed over for now. */
export interface DraftAnswerInput extends Omit<IsiAngka, 'keadaan'> {
  butir: string;
  keadaan: KeadaanAngka | 'lewati';
  /** What was proposed from the desa reports, when it was. */
  usulan?: Decimal;
  /** Codes of the soft questions that were asked about this figure. */
  anomali: string[];
}

export interface SaveAnswer {
  pelaporId: number;
  bulan: Bulan;
  planId: number;
  /** Version of the draft on which the answer was given; 0 when there was none. */
  versi: number;
  answer: DraftAnswerInput;
  /** What the question showed about pagu and target, compared again at Kirim. */
  dilihat?: string;
  personId: number;
  now: Date;
}

/**
 * Stores one answer in one round trip; the first one also opens the report and its draft.
 * @returns the draft's new version, or undefined when somebody else changed the draft since `versi` (nothing is written)
 */
export async function saveAnswer(
  tx: Tx,
  save: SaveAnswer,
): Promise<{ reportId: number; versi: number } | undefined> {
  const { answer } = save;
  const seen = JSON.stringify(save.dilihat === undefined ? {} : { [answer.butir]: save.dilihat });
  const rows = await tx.$queryRaw<{ reportId: number; versi: number }[]>`
    WITH report AS (
      INSERT INTO "Report" ("reporterId", "bulan", "planId", "createdAt")
      VALUES (${save.pelaporId}, ${save.bulan}, ${save.planId}, ${save.now})
      ON CONFLICT ("reporterId", "bulan") DO UPDATE SET "planId" = "Report"."planId" RETURNING "id", "revisi"),
    draft AS (
      INSERT INTO "Draft" ("reportId", "dariRevisi", "versi", "dilihat", "updatedAt")
      SELECT "id", "revisi", 1, ${seen}::jsonb, ${save.now} FROM report WHERE ${save.versi} = 0
        OR EXISTS (SELECT 1 FROM "Draft" d WHERE d."reportId" = report."id")
      ON CONFLICT ("reportId") DO UPDATE SET "versi" = "Draft"."versi" + 1,
        "dilihat" = "Draft"."dilihat" || excluded."dilihat", "updatedAt" = excluded."updatedAt"
        WHERE "Draft"."versi" = ${save.versi}
      RETURNING "reportId", "versi"),
    answer AS (
      INSERT INTO "DraftAnswer" ("reportId", "butir", "keadaan", "nilai", "penyebut", "kategori", "unsur", "tanggal", "usulan",
        "anomali", "enteredById", "enteredAt")
      SELECT "reportId", ${answer.butir}, ${answer.keadaan}, ${answer.nilai?.toFixed() ?? null}::numeric,
        ${answer.penyebut?.toFixed() ?? null}::numeric, ${answer.kategori ?? null}::text, ${[...(answer.unsur ?? [])]}::text[],
        ${answer.tanggal ?? null}::date, ${answer.usulan?.toFixed() ?? null}::numeric, ${answer.anomali}::text[],
        ${save.personId}, ${save.now} FROM draft
      ON CONFLICT ("reportId", "butir") DO UPDATE SET "keadaan" = excluded."keadaan", "nilai" = excluded."nilai",
        "penyebut" = excluded."penyebut", "kategori" = excluded."kategori", "unsur" = excluded."unsur",
        "tanggal" = excluded."tanggal", "usulan" = excluded."usulan", "anomali" = excluded."anomali",
        "enteredById" = excluded."enteredById", "enteredAt" = excluded."enteredAt")
    SELECT "reportId", "versi" FROM draft`;
  return rows[0];
}

export interface OpenDraft {
  pelaporId: number;
  bulan: Bulan;
  planId: number;
  now: Date;
}

/** The report and its draft, made when missing; the draft's version grows when `jenis` turns into `ubah`. */
export async function ensureDraft(
  tx: Tx,
  open: OpenDraft,
  ubah?: { alasan: string },
): Promise<{ reportId: number; versi: number }> {
  const report = await tx.report.upsert({
    where: { reporterId_bulan: { reporterId: open.pelaporId, bulan: open.bulan } },
    create: { reporterId: open.pelaporId, bulan: open.bulan, planId: open.planId, createdAt: open.now },
    update: {},
  });
  const jenis = ubah === undefined ? {} : { jenis: 'ubah', alasan: ubah.alasan };
  const draft = await tx.draft.upsert({
    where: { reportId: report.id },
    create: { reportId: report.id, dariRevisi: report.revisi, versi: 1, updatedAt: open.now, ...jenis },
    update: { updatedAt: open.now, ...(ubah !== undefined && { ...jenis, versi: { increment: 1 } }) },
  });
  return { reportId: report.id, versi: draft.versi };
}

/**
 * Notes that the person was shown what pagu and target are now.
 * @returns the draft's new version
 */
export async function noteSeen(tx: Tx, reportId: number, dilihat: Record<string, string>): Promise<number> {
  const [draft] = await tx.$queryRaw<{ versi: number }[]>`
    UPDATE "Draft" SET "versi" = "versi" + 1, "dilihat" = "dilihat" || ${JSON.stringify(dilihat)}::jsonb
    WHERE "reportId" = ${reportId} RETURNING "versi"`;
  return draft?.versi ?? 0;
}

/** Throws away what was begun and not sent: the draft with its answers, its kendala and its bukti. */
export async function discardDraft(tx: Tx, reportId: number): Promise<void> {
  await tx.kendala.deleteMany({ where: { reportId, revisi: 0 } });
  await tx.bukti.deleteMany({ where: { reportId, revisi: 0 } });
  await tx.draft.deleteMany({ where: { reportId } });
}
