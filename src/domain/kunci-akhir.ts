import type { Rencana } from './rencana.ts';
import type { Asal } from './silsilah.ts';

/**
 * The kunci that each node and indicator of the new version is stored under: the old one where the lineage is certain,
 * else its own unless an earlier version used that for something else.
 * @param asal from `silsilah`; what is unsure or missing there is taken as new
 * @param terpakai every kunci that any earlier version of the office has
 */
export function kunciAkhir(
  kunci: readonly string[],
  asal: ReadonlyMap<string, Asal>,
  terpakai: ReadonlySet<string>,
): Map<string, string> {
  const used = new Set(terpakai);
  const result = new Map<string, string>();
  for (const one of kunci) {
    const from = asal.get(one);
    if (from?.jenis === 'pasti') {
      result.set(one, from.kunci);
      continue;
    }
    let own = one;
    // Formulas name these by what stands behind the slash: letters, digits, - and _ only.
    const tanda = /^(?:desa|iku)\//.test(one) ? '-' : '~';
    for (let nomor = 2; used.has(own); nomor += 1) own = `${one}${tanda}${nomor}`;
    used.add(own);
    result.set(one, own);
  }
  return result;
}

/** Every kunci that any of an office's versions has: a new thing may take none of them. */
export function kunciTerpakai(versi: readonly Rencana[]): Set<string> {
  return new Set(
    versi.flatMap(({ nodes, indikators }) => [...nodes, ...indikators].map(({ kunci }) => kunci)),
  );
}
