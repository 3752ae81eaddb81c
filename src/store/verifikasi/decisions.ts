import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';
import type { LockedReport } from '../realisasi/report-lock.ts';

/** What the camat says about an obstacle: agrees with the proposed follow-up, or discusses it in the meeting. */
export type KendalaDecision = 'setuju' | 'bahas_rakor';

/** An obstacle that a decision was asked for. */
export interface KendalaToDecide {
  id: number;
  reportId: number;
  reporterId: number;
  month: Month;
  butir: string[];
  text: string;
  by: string;
  decision?: KendalaDecision;
  /** Who decided, and when (ISO instant). */
  decided?: { by: string; at: string };
}

type Row = Omit<KendalaToDecide, 'decision' | 'decided'> & {
  decision: KendalaDecision | null;
  decided: KendalaToDecide['decided'] | null;
};

/**
 * The obstacles of sent reports of an office for which a decision was asked and not given, oldest first.
 * @param only this one, decided or not
 */
export async function decisionsWanted(tx: Tx, officeId: number, only?: number): Promise<KendalaToDecide[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT k."id", k."reportId", r."reporterId" AS "reporterId", r."month", k."butir", k."text", p."name" AS "by", k."decision",
      (SELECT json_build_object('by', d."name", 'at', k."decidedAt") FROM "Person" d WHERE d."id" = k."decidedById") AS "decided"
    FROM "Kendala" k JOIN "Report" r ON r."id" = k."reportId" JOIN "ReporterUnit" u ON u."id" = r."reporterId"
      JOIN "Person" p ON p."id" = k."personId"
    WHERE u."officeId" = ${officeId} AND k."revision" > 0 AND k."wantsDecision"
      AND (k."id" = ${only ?? null}::int OR (${only ?? null}::int IS NULL AND k."decision" IS NULL))
    ORDER BY r."month", k."id"`;
  return rows.map((row) => ({
    ...row,
    decision: row.decision ?? undefined,
    decided: row.decided ?? undefined,
  }));
}

/** Writes a decision. @returns false when one was given before; nothing is written then */
export async function decideKendala(
  { tx, id: reportId }: LockedReport,
  id: number,
  decision: { decision: KendalaDecision; personId: number; now: Date },
): Promise<boolean> {
  const { count } = await tx.kendala.updateMany({
    where: { id, reportId, decision: null },
    data: { decision: decision.decision, decidedById: decision.personId, decidedAt: decision.now },
  });
  return count === 1;
}
