import type { Tx } from '../database/tx.ts';

/** Notes which command menu was last set for a person's chat. */
export async function setMenuHash(tx: Tx, personId: number, menuHash: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { menuHash } });
}

/** Names of people by their id; one that is not there any more is left out. */
export async function namesOfPeople(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
