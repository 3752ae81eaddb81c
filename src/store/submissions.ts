import type { Decimal } from 'decimal.js';
import type { IsiAngka, StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import type { LockedReport } from './report-lock.ts';

/** One figure of a revision as it is written. */
export interface RevisionFigure extends IsiAngka {
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  usulan?: Decimal;
  usulanPenyebut?: Decimal;
  anomali: string[];
  /** Who gave the figure; a figure taken over from the revision before keeps its giver. */
  enteredById: number;
  enteredAt: Date;
}

export interface NewRevision {
  revisi: number;
  jenis: 'kirim' | 'tambahan' | 'ubah';
  alasan?: string;
  sentById: number;
  sentAt: Date;
  lengkap: boolean;
  ketepatan: 'tepat_waktu' | 'terlambat';
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
  const rows = figures.map(({ nilai, penyebut, unsur, usulan, usulanPenyebut, ...one }) => ({
    ...one,
    nilai: numericOrNull(nilai),
    penyebut: numericOrNull(penyebut),
    unsur: unsur ?? [],
    usulan: numericOrNull(usulan),
    usulanPenyebut: numericOrNull(usulanPenyebut),
  }));
  await tx.$executeRaw`
    WITH revision AS (
      INSERT INTO "ReportRevision" ("reportId", "revisi", "jenis", "alasan", "sentById", "sentAt", "lengkap", "ketepatan")
      VALUES (${reportId}, ${head.revisi}, ${head.jenis}, ${head.alasan ?? null}, ${head.sentById}, ${head.sentAt},
        ${head.lengkap}, ${head.ketepatan})),
    given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g("butir" text, "indikatorId" int, "nodeId" int,
        "keadaan" text, "nilai" numeric, "penyebut" numeric, "kategori" text, "unsur" text[], "tanggal" date, "usulan" numeric,
        "usulanPenyebut" numeric, "anomali" text[], "enteredById" int, "enteredAt" timestamptz)),
    figures AS (
      INSERT INTO "Realisasi" ("reportId", "revisi", "butir", "indikatorId", "nodeId", "keadaan", "nilai", "penyebut",
        "kategori", "unsur", "tanggal", "usulan", "usulanPenyebut", "anomali", "enteredById", "enteredAt")
      SELECT ${reportId}::int, ${head.revisi}::int, "butir", "indikatorId", "nodeId", "keadaan", "nilai", "penyebut",
        "kategori", "unsur", "tanggal", "usulan", "usulanPenyebut", "anomali", "enteredById", "enteredAt" FROM given
      UNION ALL
      SELECT "reportId", ${head.revisi}::int, "butir", "indikatorId", "nodeId", "keadaan", "nilai", "penyebut",
        "kategori", "unsur", "tanggal", "usulan", "usulanPenyebut", "anomali", "enteredById", "enteredAt"
      FROM "Realisasi" WHERE "reportId" = ${reportId} AND "revisi" = ${head.revisi - 1}
        AND "butir" NOT IN (SELECT "butir" FROM given)),
    kendala AS (
      UPDATE "Kendala" SET "revisi" = ${head.revisi} WHERE "reportId" = ${reportId} AND "revisi" = 0),
    bukti AS (
      UPDATE "Bukti" SET "revisi" = ${head.revisi} WHERE "reportId" = ${reportId} AND "revisi" = 0),
    left_over AS (
      SELECT "butir" FROM "DraftAnswer" WHERE "reportId" = ${reportId} AND "keadaan" <> 'lewati'
        AND "butir" NOT IN (SELECT "butir" FROM given)),
    sent AS (
      DELETE FROM "DraftAnswer" WHERE "reportId" = ${reportId} AND "butir" NOT IN (SELECT "butir" FROM left_over)),
    kept AS (
      UPDATE "Draft" SET "jenis" = 'sisa', "alasan" = NULL, "dariRevisi" = ${head.revisi}
      WHERE "reportId" = ${reportId} AND EXISTS (SELECT 1 FROM left_over))
    DELETE FROM "Draft" WHERE "reportId" = ${reportId} AND NOT EXISTS (SELECT 1 FROM left_over)`;
}

/** A step of a report's life, with who did it. */
export interface ReportMove {
  ke: StatusLaporan;
  langkah: Langkah;
  /** Revision after the step; the same except for ajukan. */
  revisiBaru?: number;
  alasan?: string;
  butir?: string;
  personId: number;
  peran: string;
  now: Date;
  /** Set when all that was asked is there for the first time. */
  lengkapAt?: Date;
}

/** Moves a report in its life and appends the event. */
export async function moveReport({ tx, id, revisi: dari }: LockedReport, move: ReportMove): Promise<void> {
  const revisi = move.revisiBaru ?? dari;
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE "Report" SET "status" = ${move.ke}, "revisi" = ${revisi},
        "lengkapAt" = COALESCE("lengkapAt", ${move.lengkapAt ?? null}::timestamptz)
      WHERE "id" = ${id})
    INSERT INTO "ReportEvent" ("reportId", "revisi", "langkah", "alasan", "butir", "personId", "peran", "at")
    VALUES (${id}::int, ${revisi}::int, ${move.langkah}::text, ${move.alasan ?? null}::text, ${move.butir ?? null}::text,
      ${move.personId}::int, ${move.peran}::text, ${move.now}::timestamptz)`;
}
