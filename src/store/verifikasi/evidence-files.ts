import type { Month } from '../../domain/kalender/month.ts';
import type { BuktiPhoto } from '../../domain/mutu/photo-mutu.ts';
import type { Tx } from '../database/tx.ts';

/** The kept files of an office's sent reports up to a month, oldest first, in one round trip; without their bytes. */
export async function filesUpTo(tx: Tx, officeId: number, month: Month): Promise<BuktiPhoto[]> {
  const rows = await tx.$queryRaw<(BuktiPhoto & { fingerprint: string | null })[]>`
    SELECT b."id", r."reporterId" AS "reporterId", r."month", s."sha256", s."fingerprint", b."personId" AS "by",
      to_char(b."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "at"
    FROM "Bukti" b JOIN "StoredFile" s ON s."id" = b."fileId" JOIN "Report" r ON r."id" = b."reportId"
      JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE u."officeId" = ${officeId} AND b."revision" > 0 AND r."month" <= ${month}
    ORDER BY b."id"`;
  return rows.map(({ fingerprint, ...row }) => ({ ...row, ...(fingerprint !== null && { fingerprint }) }));
}
