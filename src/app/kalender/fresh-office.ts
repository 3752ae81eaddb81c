import type { Kantor } from '../../domain/kantor.ts';
import { loadKantor } from '../../store/offices.ts';
import type { Tx } from '../../store/tx.ts';

/** The office as it stands after a change in this very transaction; the turn's own snapshot is older. */
export async function kantorTerbaru(tx: Tx, officeId: number): Promise<Kantor> {
  const kantor = await loadKantor(tx, officeId);
  if (kantor === undefined) throw new Error(`office ${officeId} does not exist`);
  return kantor;
}
