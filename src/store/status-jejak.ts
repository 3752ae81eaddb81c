import type { Bulan } from '../domain/bulan.ts';
import type { IsiAngka, StatusLaporan } from '../domain/rencana.ts';
import { type IsiRow, toIsi } from './isi-angka.ts';
import type { Jejak } from './status.ts';
import type { Tx } from './tx.ts';

/** One month's figure of an item with who stands behind it. */
export interface JejakAngka extends IsiAngka {
  pelaporId: number;
  bulan: Bulan;
  revisi: number;
  status: StatusLaporan;
  butir: string;
  diisi: Jejak;
  diverifikasi?: Jejak;
}

type Row = IsiRow & Omit<JejakAngka, keyof IsiRow | 'diverifikasi'> & { diverifikasi: Jejak | null };

/**
 * The figures in force of one item of some reporters for a reporting year, oldest month first, in one round trip.
 * @param butir keys of the item in all plan versions: those of the year's own months, and those that name the year
 */
export async function trailOfItem(
  tx: Tx,
  pelaporIds: readonly number[],
  butir: { dalam: readonly string[]; luar: readonly string[] },
  tahun: number,
): Promise<JejakAngka[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."reporterId" AS "pelaporId", r."bulan", r."revisi", r."status", f."butir", f."keadaan", f."nilai"::text,
      f."penyebut"::text, f."kategori", f."unsur", f."tanggal"::text,
      json_build_object('at', f."enteredAt", 'oleh', p."nama") AS "diisi",
      CASE WHEN r."status" IN ('diverifikasi', 'disetujui') THEN
        (SELECT json_build_object('at', e."at", 'oleh', v."nama") FROM "ReportEvent" e JOIN "Person" v ON v."id" = e."personId"
          WHERE e."reportId" = r."id" AND e."revisi" = r."revisi" AND e."langkah" = 'verifikasi'
          ORDER BY e."id" DESC LIMIT 1) END AS "diverifikasi"
    FROM "Report" r JOIN "Realisasi" f ON f."reportId" = r."id" AND f."revisi" = r."revisi"
      JOIN "Person" p ON p."id" = f."enteredById"
    WHERE r."reporterId" = ANY(${[...pelaporIds]}::int[]) AND (f."butir" = ANY(${[...butir.luar]}::text[])
      OR (r."bulan" LIKE ${`${tahun}-%`} AND f."butir" = ANY(${[...butir.dalam]}::text[])))
    ORDER BY r."bulan", f."id"`;
  return rows.map((row) => ({
    ...row,
    ...toIsi(row),
    diverifikasi: row.diverifikasi ?? undefined,
  }));
}

/** A kept file of a report. */
export interface BerkasBukti {
  fileId: number;
  nama: string;
  mime: string;
}

/** The files kept with the sent revisions of a reporter's month, in the order received. */
export async function filesOfReport(tx: Tx, pelaporId: number, bulan: Bulan): Promise<BerkasBukti[]> {
  return await tx.$queryRaw<BerkasBukti[]>`
    SELECT b."fileId", b."nama", f."mime" FROM "Bukti" b
      JOIN "Report" r ON r."id" = b."reportId" JOIN "StoredFile" f ON f."id" = b."fileId"
    WHERE r."reporterId" = ${pelaporId} AND r."bulan" = ${bulan} AND b."revisi" > 0 ORDER BY b."id"`;
}
