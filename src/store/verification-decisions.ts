import type { Bulan } from '../domain/bulan.ts';
import type { LockedReport } from './report-lock.ts';
import type { Tx } from './tx.ts';

/** What the camat says about an obstacle: agrees with the proposed follow-up, or discusses it in the meeting. */
export type Keputusan = 'setuju' | 'bahas_rakor';

/** An obstacle that a decision was asked for. */
export interface KendalaDiminta {
  id: number;
  reportId: number;
  pelaporId: number;
  bulan: Bulan;
  butir: string[];
  teks: string;
  oleh: string;
  keputusan?: Keputusan;
  /** Who decided, and when (ISO instant). */
  diputus?: { oleh: string; at: string };
}

type Row = Omit<KendalaDiminta, 'keputusan' | 'diputus'> & {
  keputusan: Keputusan | null;
  diputus: KendalaDiminta['diputus'] | null;
};

/**
 * The obstacles of sent reports of an office for which a decision was asked and not given, oldest first.
 * @param only this one, decided or not
 */
export async function decisionsWanted(tx: Tx, officeId: number, only?: number): Promise<KendalaDiminta[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT k."id", k."reportId", r."reporterId" AS "pelaporId", r."bulan", k."butir", k."teks", p."nama" AS "oleh", k."keputusan",
      (SELECT json_build_object('oleh', d."nama", 'at', k."decidedAt") FROM "Person" d WHERE d."id" = k."decidedById") AS "diputus"
    FROM "Kendala" k JOIN "Report" r ON r."id" = k."reportId" JOIN "ReporterUnit" u ON u."id" = r."reporterId"
      JOIN "Person" p ON p."id" = k."personId"
    WHERE u."officeId" = ${officeId} AND k."revisi" > 0 AND k."mintaKeputusan"
      AND (k."id" = ${only ?? null}::int OR (${only ?? null}::int IS NULL AND k."keputusan" IS NULL))
    ORDER BY r."bulan", k."id"`;
  return rows.map((row) => ({
    ...row,
    keputusan: row.keputusan ?? undefined,
    diputus: row.diputus ?? undefined,
  }));
}

/** Writes a decision. @returns false when one was given before; nothing is written then */
export async function decideKendala(
  { tx, id: reportId }: LockedReport,
  id: number,
  decision: { keputusan: Keputusan; personId: number; now: Date },
): Promise<boolean> {
  const { count } = await tx.kendala.updateMany({
    where: { id, reportId, keputusan: null },
    data: { keputusan: decision.keputusan, decidedById: decision.personId, decidedAt: decision.now },
  });
  return count === 1;
}
