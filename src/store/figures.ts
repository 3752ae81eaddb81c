import type { Bulan } from '../domain/bulan.ts';
import type { Angka, KeadaanAngka, StatusLaporan } from '../domain/rencana.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { decimal } from './decimal.ts';
import type { Tx } from './tx.ts';

/** A figure as the database gives it, from a row or from JSON. */
export interface FigureRow {
  pelaporId: number;
  bulan: Bulan;
  butir: string;
  indikatorId: number | null;
  nodeId: number | null;
  keadaan: KeadaanAngka;
  nilai: string | null;
  penyebut: string | null;
  kategori: string | null;
  unsur: string[];
  tanggal: string | null;
  status: StatusLaporan;
  revisi: number;
  enteredById: number;
  enteredAt: string;
}

/** A figure as the program knows it. */
export const toAngka = (row: FigureRow): Angka => ({
  ...row,
  indikatorId: row.indikatorId ?? undefined,
  nodeId: row.nodeId ?? undefined,
  nilai: row.nilai === null ? undefined : decimal(row.nilai),
  penyebut: row.penyebut === null ? undefined : decimal(row.penyebut),
  kategori: row.kategori ?? undefined,
  tanggal: row.tanggal ?? undefined,
});

/** Selects the figures of `figuresOfYear`, to be read alone or inside another statement. */
export function figuresQuery(tahun: string, pelaporIds: readonly number[]): Prisma.Sql {
  return Prisma.sql`
    SELECT r."reporterId" AS "pelaporId", r."bulan", f."butir", f."indikatorId", f."nodeId", f."keadaan",
      f."nilai"::text, f."penyebut"::text, f."kategori", f."unsur", f."tanggal"::text, r."status", f."revisi", f."enteredById",
      to_char(f."enteredAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "enteredAt"
    FROM "Report" r JOIN "Realisasi" f ON f."reportId" = r."id" AND f."revisi" = r."revisi"
    WHERE r."reporterId" = ANY(${[...pelaporIds]}::int[]) AND r."bulan" LIKE ${`${tahun}-%`}
    ORDER BY r."bulan", f."id"`;
}

/**
 * The figures in force of one calendar year: of every report its newest sent revision.
 * @param tahun e.g. '2026'
 * @param pelaporIds whose reports
 */
export async function figuresOfYear(tx: Tx, tahun: string, pelaporIds: readonly number[]): Promise<Angka[]> {
  const rows = await tx.$queryRaw<FigureRow[]>(figuresQuery(tahun, pelaporIds));
  return rows.map(toAngka);
}
