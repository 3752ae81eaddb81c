import type { Office } from '../../domain/kantor/office.ts';
import type { Tx } from '../../store/database/tx.ts';
import { loadOffice } from '../../store/kantor/offices.ts';

/** The office as it stands after a change in this very transaction; the turn's own snapshot is older. */
export async function freshOffice(tx: Tx, officeId: number): Promise<Office> {
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} does not exist`);
  return office;
}
