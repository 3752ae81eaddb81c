import { collectFacts } from '../app/digest/collect-facts.ts';
import { drawDigest } from '../app/digest/compose-digest.ts';
import { publishDigest } from '../app/digest/publish-digest.ts';
import { readInTransaction } from '../app/pesan/read-in-transaction.ts';
import type { WriteSlot } from '../app/pesan/work-on-slot.ts';
import type { Office } from '../domain/kantor/office.ts';
import type { Runtime } from '../runtime.ts';
import type { Slot } from './job.ts';

/** Reads the facts and draws card and PDF, before the transaction that writes them begins: drawing takes some 100 ms. */
export async function prepareDigest(
  runtime: Runtime,
  office: Office,
  slot: Slot<undefined>,
): Promise<WriteSlot> {
  const { clock, say, database } = runtime;
  const officeWork = { office, now: clock.now(), say };
  const collected = await readInTransaction(database, (tx) => collectFacts(tx, officeWork, { weekly: true }));
  if (collected.facts.completeness.from === 0) return async () => 'nothing is asked at this office';
  const picture = await drawDigest(collected.facts, say);
  return (tx) => publishDigest(tx, officeWork, slot.time.toInstant().toString(), collected, picture);
}
