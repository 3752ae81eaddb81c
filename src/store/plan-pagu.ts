import type { Tx } from './tx.ts';

/** Two plan versions of one office, and from which budget year on money is carried over. */
export interface PindahanPagu {
  dariPlanId: number;
  kePlanId: number;
  sejakTahun: number;
}

/**
 * Copies the DPA and DPPA figures and the anggaran kas of one plan version's nodes to the nodes of another with the same
 * kunci, with the days from which they are in force, so that serapan is judged by them and not by the new document's
 * indicative pagu. A node that brings figures of its own for a year keeps those. The caller calls `touchKantor`.
 */
export async function copyPagu(tx: Tx, { dariPlanId, kePlanId, sejakTahun }: PindahanPagu): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Pagu" ("nodeId", "tahun", "jenis", "tercetak", "nilai", "baris", "berlakuDari", "enteredById", "createdAt", "tercatat")
    SELECT baru."id", p."tahun", p."jenis", p."tercetak", p."nilai", p."baris", p."berlakuDari", p."enteredById", p."createdAt", p."tercatat"
    FROM "Pagu" p
    JOIN "PlanNode" lama ON lama."id" = p."nodeId" AND lama."planId" = ${dariPlanId}
    JOIN "PlanNode" baru ON baru."planId" = ${kePlanId} AND baru."kunci" = lama."kunci"
    WHERE p."jenis" <> 'indikatif' AND p."tahun" >= ${sejakTahun}
      AND NOT EXISTS (SELECT 1 FROM "Pagu" own WHERE own."nodeId" = baru."id" AND own."tahun" = p."tahun" AND own."jenis" <> 'indikatif')
    ORDER BY p."id"`;
  await tx.$executeRaw`
    INSERT INTO "AnggaranKas" ("nodeId", "tahun", "bulan", "nilai", "berlakuDari", "enteredById", "createdAt", "tercatat")
    SELECT baru."id", k."tahun", k."bulan", k."nilai", k."berlakuDari", k."enteredById", k."createdAt", k."tercatat"
    FROM "AnggaranKas" k
    JOIN "PlanNode" lama ON lama."id" = k."nodeId" AND lama."planId" = ${dariPlanId}
    JOIN "PlanNode" baru ON baru."planId" = ${kePlanId} AND baru."kunci" = lama."kunci"
    WHERE k."tahun" >= ${sejakTahun}
      AND NOT EXISTS (SELECT 1 FROM "AnggaranKas" own WHERE own."nodeId" = baru."id" AND own."tahun" = k."tahun")
    ORDER BY k."id"`;
}
