import type { Kantor } from '../../domain/kantor.ts';
import { loadKantor } from '../../store/offices.ts';
import { lockNewestPlan } from '../../store/plan-writes.ts';
import type { Tx } from '../../store/tx.ts';

/**
 * The office as it is now, locked to the end of the transaction: a plan version, a DPA or an anggaran kas that is stored
 * at the same time waits, and is written onto what this one wrote. The cached office may be older.
 * @throws Error when there is no such office
 */
export async function lockedOffice(tx: Tx, officeId: number): Promise<Kantor> {
  await lockNewestPlan(tx, officeId);
  const kantor = await loadKantor(tx, officeId);
  if (kantor === undefined) throw new Error(`office ${officeId} does not exist`);
  return kantor;
}
