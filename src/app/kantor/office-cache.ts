import type { Office } from '../../domain/kantor/office.ts';
import type { Tx } from '../../store/database/tx.ts';
import { loadOffice } from '../../store/kantor/offices.ts';

/**
 * How many offices one process keeps, each some 200 kB. All of the largest province (some 660 kecamatan) must fit: the
 * jobs look at every office each minute, and with room for fewer they would read every plan again each time.
 */
const CAPACITY = 1_000;

/** Offices as last read, each kept until its version grows. */
export interface OfficeCache {
  /**
   * The office at a version; read again when another version is kept.
   * @throws Error when there is no such office
   */
  get(tx: Tx, officeId: number, version: number): Promise<Office>;
}

/** An empty cache; one per process. */
export function createOfficeCache(): OfficeCache {
  const kept = new Map<number, Office>();
  return {
    async get(tx, officeId, version) {
      const known = kept.get(officeId);
      if (known?.version === version) return known;
      const office = await loadOffice(tx, officeId);
      if (office === undefined) throw new Error(`office ${officeId} does not exist`);
      // Another version than was asked for may be a change of this very transaction, which may still be undone.
      if (office.version !== version) return office;
      kept.delete(officeId);
      kept.set(officeId, office);
      const oldest = kept.keys().next();
      if (kept.size > CAPACITY && !oldest.done) kept.delete(oldest.value);
      return office;
    },
  };
}
