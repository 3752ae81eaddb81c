import type { Kantor } from '../../domain/kantor.ts';
import { loadKantor } from '../../store/offices.ts';
import type { Tx } from '../../store/tx.ts';

/**
 * How many offices one process keeps, each some 200 kB. All of the largest province (some 660 kecamatan) must fit: the
 * jobs look at every office each minute, and with room for fewer they would read every plan again each time.
 */
const CAPACITY = 1_000;

/** Offices as last read, each kept until its version grows. */
export interface KantorCache {
  /**
   * The office at a version; read again when another version is kept.
   * @throws Error when there is no such office
   */
  get(tx: Tx, officeId: number, versi: number): Promise<Kantor>;
}

/** An empty cache; one per process. */
export function createKantorCache(): KantorCache {
  const kept = new Map<number, Kantor>();
  return {
    async get(tx, officeId, versi) {
      const known = kept.get(officeId);
      if (known?.versi === versi) return known;
      const kantor = await loadKantor(tx, officeId);
      if (kantor === undefined) throw new Error(`office ${officeId} does not exist`);
      // Another version than was asked for may be a change of this very transaction, which may still be undone.
      if (kantor.versi !== versi) return kantor;
      kept.delete(officeId);
      kept.set(officeId, kantor);
      const oldest = kept.keys().next();
      if (kept.size > CAPACITY && !oldest.done) kept.delete(oldest.value);
      return kantor;
    },
  };
}
