import type { Tx } from './tx.ts';

/** Notes which command menu was last set for a person's chat. */
export async function setMenuHash(tx: Tx, personId: number, menuHash: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { menuHash } });
}
