import type { Office } from '../../domain/kantor/office.ts';
import type { Tx } from '../../store/database/tx.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import { lockNewestPlan } from '../../store/rencana/plan-writes.ts';

/**
 * The office as it is now, locked to the end of the transaction: a plan version, a DPA or an anggaran kas that is stored
 * at the same time waits, and is written onto what this one wrote. The cached office may be older.
 * @throws Error when there is no such office
 */
export async function lockedOffice(tx: Tx, officeId: number): Promise<Office> {
  await lockNewestPlan(tx, officeId);
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} does not exist`);
  return office;
}
