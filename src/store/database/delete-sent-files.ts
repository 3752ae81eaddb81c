import type { Tx } from './tx.ts';

/**
 * Removes generated files (cards, PDFs, QR pictures) that were sent before the date. Evidence and what people sent are never touched.
 * @returns how many
 */
export async function deleteSentFiles(tx: Tx, before: Date): Promise<number> {
  return await tx.$executeRaw`
    DELETE FROM "StoredFile" f WHERE f."createdAt" < ${before}
      AND NOT EXISTS (SELECT 1 FROM "Bukti" b WHERE b."fileId" = f."id")
      AND NOT EXISTS (SELECT 1 FROM "PlanVersion" v WHERE v."fileId" = f."id")
      AND NOT EXISTS (SELECT 1 FROM "Upload" u WHERE u."fileId" = f."id")
      AND EXISTS (SELECT 1 FROM "Outbox" o WHERE o."fileId" = f."id")
      AND NOT EXISTS (SELECT 1 FROM "Outbox" o WHERE o."fileId" = f."id"
        AND o."sentAt" IS NULL AND o."deadAt" IS NULL AND o."uncertainAt" IS NULL)`;
}
