import type { Tx } from '../database/tx.ts';

/**
 * Gives a plan version that was made from another one what the other's document prints: codes and outcomes of nodes, and
 * the printed text and line of pagu that did not change. Nodes are matched by their kunci.
 */
export async function copyPrint(tx: Tx, fromPlanId: number, toPlanId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PlanNode" baru SET "printedKode" = lama."printedKode", "outcome" = lama."outcome"
    FROM "PlanNode" lama
    WHERE baru."planId" = ${toPlanId} AND lama."planId" = ${fromPlanId}
      AND baru."key" = lama."key" AND baru."kode" = lama."kode"`;
  await tx.$executeRaw`
    UPDATE "Pagu" p SET "printed" = q."printed", "line" = q."line"
    FROM "PlanNode" baru, "PlanNode" lama, "Pagu" q
    WHERE p."nodeId" = baru."id" AND baru."planId" = ${toPlanId} AND p."printed" IS NULL
      AND lama."planId" = ${fromPlanId} AND lama."key" = baru."key" AND q."nodeId" = lama."id"
      AND q."year" = p."year" AND q."kind" = p."kind" AND q."value" = p."value" AND q."validFrom" = p."validFrom"`;
}
