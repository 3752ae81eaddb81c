import type { Office } from '../../domain/kantor/office.ts';
import type { Tx } from '../../store/database/tx.ts';
import { lockOffice } from '../../store/kantor/office-settings.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import type { OfficerAction } from '../action.ts';

/** The office as it stands after a change in this very transaction; the turn's own snapshot is older. */
export async function freshOffice(tx: Tx, officeId: number): Promise<Office> {
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} does not exist`);
  return office;
}

/** The office as it is behind its lock (`lockOffice`): nobody else changes it to the end of the transaction. */
export async function officeBehindLock({
  tx,
  office,
}: Pick<OfficerAction, 'tx' | 'office'>): Promise<Office> {
  const version = await lockOffice(tx, office.id);
  return version === office.version ? office : await freshOffice(tx, office.id);
}
