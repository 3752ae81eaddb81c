import type { TargetBulanan } from '../domain/rencana.ts';
import type { Tx } from './tx.ts';

/** Sets how an indicator's target is spread over the months; the caller calls `touchKantor`. */
export async function setTargetBulanan(tx: Tx, indikatorId: number, value: TargetBulanan): Promise<void> {
  await tx.indikator.update({ where: { id: indikatorId }, data: { targetBulanan: { ...value } } });
}
