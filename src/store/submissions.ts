import type { Decimal } from 'decimal.js';
import type { KeadaanAngka, StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import { dateColumn } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** One figure of a revision as it is written. */
export interface RevisionFigure {
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  keadaan: KeadaanAngka;
  nilai?: Decimal;
  /** ISO date */
  tanggal?: string;
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

/**
 * Writes a revision with its figures, gives it the draft's kendala and bukti, and removes the draft. The caller has
 * moved the report's status with `moveReport` before, which is what refuses a second sender.
 */
export async function writeRevision(tx: Tx, revision: NewRevision): Promise<void> {
  const { figures, ...head } = revision;
  await tx.reportRevision.create({ data: { ...head, alasan: head.alasan ?? null } });
  await tx.$executeRaw`
    INSERT INTO "Realisasi" ("reportId", "revisi", "butir", "indikatorId", "nodeId", "keadaan", "nilai", "tanggal", "usulan",
      "anomali", "enteredById", "enteredAt")
    SELECT "reportId", ${head.revisi}, "butir", "indikatorId", "nodeId", "keadaan", "nilai", "tanggal", "usulan",
      "anomali", "enteredById", "enteredAt"
    FROM "Realisasi" WHERE "reportId" = ${head.reportId} AND "revisi" = ${head.revisi - 1}
      AND NOT ("butir" = ANY(${figures.map((one) => one.butir)}::text[]))`;
  await tx.realisasi.createMany({
    data: figures.map(({ tanggal, nilai, usulan, ...one }) => ({
      ...one,
      reportId: head.reportId,
      revisi: head.revisi,
      nilai: nilai?.toFixed() ?? null,
      usulan: usulan?.toFixed() ?? null,
      tanggal: tanggal === undefined ? null : dateColumn(tanggal),
    })),
  });
  await tx.kendala.updateMany({
    where: { reportId: head.reportId, revisi: 0 },
    data: { revisi: head.revisi },
  });
  await tx.bukti.updateMany({ where: { reportId: head.reportId, revisi: 0 }, data: { revisi: head.revisi } });
  await tx.draft.deleteMany({ where: { reportId: head.reportId } });
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
  const { count } = await tx.report.updateMany({
    where: { id: move.reportId, status: move.dari, revisi: move.revisi },
    data: {
      status: move.ke,
      ...(move.revisiBaru !== undefined && { revisi: move.revisiBaru }),
      ...(move.lengkapAt !== undefined && { lengkapAt: move.lengkapAt }),
    },
  });
  if (count === 0) return false;
  await tx.reportEvent.create({
    data: {
      reportId: move.reportId,
      revisi: move.revisiBaru ?? move.revisi,
      langkah: move.langkah,
      alasan: move.alasan ?? null,
      butir: move.butir ?? null,
      personId: move.personId,
      peran: move.peran,
      at: move.now,
    },
  });
  return true;
}
