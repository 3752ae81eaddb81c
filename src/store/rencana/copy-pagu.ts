import type { Tx } from '../database/tx.ts';

/** Two plan versions of one office, and from which budget year on money is carried over. */
export interface PaguTransfer {
  fromPlanId: number;
  toPlanId: number;
  sinceYear: number;
}

/**
 * Copies the DPA and DPPA figures and the anggaran kas of one plan version's nodes to the nodes of another with the same
 * kunci, with the days from which they are in force, so that serapan is judged by them and not by the new document's
 * indicative pagu. A node that brings figures of its own for a year keeps those. The caller calls `touchOffice`.
 */
export async function copyPagu(tx: Tx, { fromPlanId, toPlanId, sinceYear }: PaguTransfer): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Pagu" ("nodeId", "year", "kind", "printed", "value", "line", "validFrom", "enteredById", "createdAt", "recorded")
    SELECT baru."id", p."year", p."kind", p."printed", p."value", p."line", p."validFrom", p."enteredById", p."createdAt", p."recorded"
    FROM "Pagu" p
    JOIN "PlanNode" lama ON lama."id" = p."nodeId" AND lama."planId" = ${fromPlanId}
    JOIN "PlanNode" baru ON baru."planId" = ${toPlanId} AND baru."key" = lama."key"
    WHERE p."kind" <> 'indikatif' AND p."year" >= ${sinceYear}
      AND NOT EXISTS (SELECT 1 FROM "Pagu" own WHERE own."nodeId" = baru."id" AND own."year" = p."year" AND own."kind" <> 'indikatif')
    ORDER BY p."id"`;
  await tx.$executeRaw`
    INSERT INTO "AnggaranKas" ("nodeId", "year", "month", "value", "validFrom", "enteredById", "createdAt", "recorded")
    SELECT baru."id", k."year", k."month", k."value", k."validFrom", k."enteredById", k."createdAt", k."recorded"
    FROM "AnggaranKas" k
    JOIN "PlanNode" lama ON lama."id" = k."nodeId" AND lama."planId" = ${fromPlanId}
    JOIN "PlanNode" baru ON baru."planId" = ${toPlanId} AND baru."key" = lama."key"
    WHERE k."year" >= ${sinceYear}
      AND NOT EXISTS (SELECT 1 FROM "AnggaranKas" own WHERE own."nodeId" = baru."id" AND own."year" = k."year")
    ORDER BY k."id"`;
}
