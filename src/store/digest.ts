import type { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { KeadaanAngka, StatusLaporan } from '../domain/rencana.ts';
import { decimalOrUnknown } from './decimal.ts';
import type { Tx } from './tx.ts';

/** What a digest showed, kept so that the next one can say what changed. Figures as decimal texts. */
export interface Cuplikan {
  bulan: Bulan;
  /** Percent; absent when it was unknown. */
  serapanTanpaGaji?: string;
  /** Against the year's target. Snapshots made before it was told had another figure under `fisik`. */
  fisikTahun?: string;
  fisik?: string;
  /** By key of a dated indicator, how many desa had done it. */
  selesai: Record<string, number>;
}

/** The newest digest that was published at an office. */
export async function lastSnapshot(
  tx: Tx,
  officeId: number,
): Promise<{ cuplikan: Cuplikan; at: Date } | undefined> {
  const row = await tx.digestSnapshot.findFirst({ where: { officeId }, orderBy: { id: 'desc' } });
  return row === null ? undefined : { cuplikan: row.facts as unknown as Cuplikan, at: row.at };
}

/** Keeps what a digest showed. @param slot ISO instant of its slot */
export async function saveSnapshot(
  tx: Tx,
  snapshot: { officeId: number; slot: string; cuplikan: Cuplikan; at: Date },
): Promise<void> {
  const { cuplikan, ...rest } = snapshot;
  await tx.digestSnapshot.create({ data: { ...rest, facts: { ...cuplikan } } });
}

/** How many reports came in for the first time after an instant, up to and with another. */
export async function newReports(
  tx: Tx,
  pelaporIds: readonly number[],
  sejak: Date,
  sampai: Date,
): Promise<number> {
  return await tx.reportRevision.count({
    where: { revisi: 1, sentAt: { gt: sejak, lte: sampai }, report: { reporterId: { in: [...pelaporIds] } } },
  });
}

/** A figure of a sent report that a correction (`/ubah`) changed. */
export interface KoreksiAngka {
  pelaporId: number;
  bulan: Bulan;
  butir: string;
  lama?: { keadaan: KeadaanAngka; nilai?: Decimal };
  baru: { keadaan: KeadaanAngka; nilai?: Decimal };
  status: StatusLaporan;
}

interface KoreksiRow {
  pelaporId: number;
  bulan: Bulan;
  butir: string;
  lamaKeadaan: KeadaanAngka | null;
  lamaNilai: string | null;
  baruKeadaan: KeadaanAngka;
  baruNilai: string | null;
  status: StatusLaporan;
}

/** The figures that corrections sent after an instant changed, oldest first. */
export async function corrections(
  tx: Tx,
  pelaporIds: readonly number[],
  sejak: Date,
  sampai: Date,
): Promise<KoreksiAngka[]> {
  const rows = await tx.$queryRaw<KoreksiRow[]>`
    SELECT r."reporterId" AS "pelaporId", r."bulan", n."butir", r."status", o."keadaan" AS "lamaKeadaan",
      o."nilai"::text AS "lamaNilai", n."keadaan" AS "baruKeadaan", n."nilai"::text AS "baruNilai"
    FROM "ReportRevision" v JOIN "Report" r ON r."id" = v."reportId"
      JOIN "Realisasi" n ON n."reportId" = r."id" AND n."revisi" = v."revisi"
      LEFT JOIN "Realisasi" o ON o."reportId" = r."id" AND o."revisi" = v."revisi" - 1 AND o."butir" = n."butir"
    WHERE v."jenis" = 'ubah' AND v."sentAt" > ${sejak} AND v."sentAt" <= ${sampai}
      AND r."reporterId" = ANY(${[...pelaporIds]}::int[])
      AND (n."nilai" IS DISTINCT FROM o."nilai" OR n."keadaan" IS DISTINCT FROM o."keadaan")
    ORDER BY v."id", n."id"`;
  return rows.map((row) => ({
    pelaporId: row.pelaporId,
    bulan: row.bulan,
    butir: row.butir,
    status: row.status,
    lama:
      row.lamaKeadaan === null
        ? undefined
        : { keadaan: row.lamaKeadaan, nilai: decimalOrUnknown(row.lamaNilai) },
    baru: { keadaan: row.baruKeadaan, nilai: decimalOrUnknown(row.baruNilai) },
  }));
}
