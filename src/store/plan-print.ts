import type { Tx } from './tx.ts';

/**
 * Gives a plan version that was made from another one what the other's document prints: codes and outcomes of nodes, and
 * the printed text and line of pagu that did not change. Nodes are matched by their kunci.
 */
export async function copyPrint(tx: Tx, dariPlanId: number, kePlanId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PlanNode" baru SET "kodeTercetak" = lama."kodeTercetak", "hasil" = lama."hasil"
    FROM "PlanNode" lama
    WHERE baru."planId" = ${kePlanId} AND lama."planId" = ${dariPlanId}
      AND baru."kunci" = lama."kunci" AND baru."kode" = lama."kode"`;
  await tx.$executeRaw`
    UPDATE "Pagu" p SET "tercetak" = q."tercetak", "baris" = q."baris"
    FROM "PlanNode" baru, "PlanNode" lama, "Pagu" q
    WHERE p."nodeId" = baru."id" AND baru."planId" = ${kePlanId} AND p."tercetak" IS NULL
      AND lama."planId" = ${dariPlanId} AND lama."kunci" = baru."kunci" AND q."nodeId" = lama."id"
      AND q."tahun" = p."tahun" AND q."jenis" = p."jenis" AND q."nilai" = p."nilai" AND q."berlakuDari" = p."berlakuDari"`;
}
