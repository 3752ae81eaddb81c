import type { MonthlyTarget } from '../../domain/rencana/indikator/property-values.ts';
import type { Tx } from '../database/tx.ts';

/** How the target of an indicator is spread over the months from now on. */
export interface NewTargetSplit {
  indikatorId: number;
  way: MonthlyTarget;
  enteredById: number;
  now: Date;
}

/** Keeps spreads beside those before them; the caller calls `touchOffice`. */
export async function insertTargetSplits(tx: Tx, rows: readonly NewTargetSplit[]): Promise<void> {
  await tx.targetSplit.createMany({
    data: rows.map(({ way, now, ...row }) => ({ ...row, way: { ...way }, createdAt: now })),
  });
}
