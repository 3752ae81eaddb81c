import type { TargetBulanan } from '../domain/rencana.ts';
import type { Tx } from './tx.ts';

/** How the target of an indicator is spread over the months from now on. */
export interface NewTargetSplit {
  indikatorId: number;
  cara: TargetBulanan;
  enteredById: number;
  now: Date;
}

/** Keeps spreads beside those before them; the caller calls `touchKantor`. */
export async function insertTargetSplits(tx: Tx, rows: readonly NewTargetSplit[]): Promise<void> {
  await tx.targetSplit.createMany({
    data: rows.map(({ cara, now, ...row }) => ({ ...row, cara: { ...cara }, createdAt: now })),
  });
}
