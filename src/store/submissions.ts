import type { Decimal } from 'decimal.js';
import type { IsiAngka, StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import type { Tx } from './tx.ts';

/** One figure of a revision as it is written. */
export interface RevisionFigure extends IsiAngka {
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  usulan?: Decimal;
  anomali: string[];
  /** Who gave the figure; a figure taken over from the revision before keeps its giver. */
  enteredById: number;
  enteredAt: Date;
}

export interface NewRevision {
  reportId: number;
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
 * The caller has moved the report's status with `moveReport` before, which is what refuses a second sender.
 */
export async function writeRevision(tx: Tx, { figures, ...head }: NewRevision): Promise<void> {
  const rows = figures.map(({ nilai, penyebut, unsur, usulan, ...one }) => ({
    ...one,
    nilai: numericOrNull(nilai),
    penyebut: numericOrNull(penyebut),
    unsur: unsur ?? [],
    usulan: numericOrNull(usulan),
  }));
  await tx.$executeRaw`
    WITH revision AS (
      INSERT INTO "ReportRevision" ("reportId", "revisi", "jenis", "alasan", "sentById", "sentAt", "lengkap", "ketepatan")
      VALUES (${head.reportId}, ${head.revisi}, ${head.jenis}, ${head.alasan ?? null}, ${head.sentById}, ${head.sentAt},
        ${head.lengkap}, ${head.ketepatan})),
    given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g("butir" text, "indikatorId" int, "nodeId" int,
        "keadaan" text, "nilai" numeric, "penyebut" numeric, "kategori" text, "unsur" text[], "tanggal" date, "usulan" numeric, "anomali" text[], "enteredById" int,
        "enteredAt" timestamptz)),
    figures AS (
      INSERT INTO "Realisasi" ("reportId", "revisi", "butir", "indikatorId", "nodeId", "keadaan", "nilai", "penyebut",
        "kategori", "unsur", "tanggal", "usulan", "anomali", "enteredById", "enteredAt")
      SELECT ${head.reportId}::int, ${head.revisi}::int, "butir", "indikatorId", "nodeId", "keadaan", "nilai", "penyebut",
        "kategori", "unsur", "tanggal", "usulan", "anomali", "enteredById", "enteredAt" FROM given
      UNION ALL
      SELECT "reportId", ${head.revisi}::int, "butir", "indikatorId", "nodeId", "keadaan", "nilai", "penyebut",
        "kategori", "unsur", "tanggal", "usulan", "anomali", "enteredById", "enteredAt"
      FROM "Realisasi" WHERE "reportId" = ${head.reportId} AND "revisi" = ${head.revisi - 1}
        AND "butir" NOT IN (SELECT "butir" FROM given)),
    kendala AS (
      UPDATE "Kendala" SET "revisi" = ${head.revisi} WHERE "reportId" = ${head.reportId} AND "revisi" = 0),
    bukti AS (
      UPDATE "Bukti" SET "revisi" = ${head.revisi} WHERE "reportId" = ${head.reportId} AND "revisi" = 0)
    DELETE FROM "Draft" WHERE "reportId" = ${head.reportId}`;
}

/** A step of a report's life, with who did it. */
export interface ReportMove {
  reportId: number;
  /** The status and revision that the person saw; another one refuses the step. */
  dari: StatusLaporan;
  revisi: number;
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

/**
 * Moves a report in its life and appends the event, both only when it still is where the person saw it.
 * @returns false when somebody was faster; nothing is written then
 */
export async function moveReport(tx: Tx, move: ReportMove): Promise<boolean> {
  const revisi = move.revisiBaru ?? move.revisi;
  const moved = await tx.$queryRaw<{ id: number }[]>`
    WITH moved AS (
      UPDATE "Report" SET "status" = ${move.ke}, "revisi" = ${revisi},
        "lengkapAt" = COALESCE(${move.lengkapAt ?? null}::timestamptz, "lengkapAt")
      WHERE "id" = ${move.reportId} AND "status" = ${move.dari} AND "revisi" = ${move.revisi} RETURNING "id")
    INSERT INTO "ReportEvent" ("reportId", "revisi", "langkah", "alasan", "butir", "personId", "peran", "at")
    SELECT "id", ${revisi}::int, ${move.langkah}::text, ${move.alasan ?? null}::text, ${move.butir ?? null}::text,
      ${move.personId}::int, ${move.peran}::text, ${move.now}::timestamptz FROM moved RETURNING "id"`;
  return moved.length > 0;
}
