import type { Bulan } from '../domain/bulan.ts';
import type { FotoBukti } from '../domain/mutu/mutu-foto.ts';
import type { Tx } from './tx.ts';

/** The kept files of an office's sent reports up to a month, oldest first, in one round trip; without their bytes. */
export async function filesUpTo(tx: Tx, officeId: number, bulan: Bulan): Promise<FotoBukti[]> {
  const rows = await tx.$queryRaw<(FotoBukti & { sidik: string | null })[]>`
    SELECT b."id", r."reporterId" AS "pelaporId", r."bulan", s."sha256", s."sidik", b."personId" AS "oleh",
      to_char(b."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "pada"
    FROM "Bukti" b JOIN "StoredFile" s ON s."id" = b."fileId" JOIN "Report" r ON r."id" = b."reportId"
      JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE u."officeId" = ${officeId} AND b."revisi" > 0 AND r."bulan" <= ${bulan}
    ORDER BY b."id"`;
  return rows.map(({ sidik, ...row }) => ({ ...row, ...(sidik !== null && { sidik }) }));
}
