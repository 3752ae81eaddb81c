import type { Plan } from './plan.ts';
import type { Origin } from './trace-lineage.ts';

/**
 * The kunci that each node and indicator of the new version is stored under: the old one where the lineage is certain,
 * else its own unless an earlier version used that for something else.
 * @param origin from `lineage`; what is unsure or missing there is taken as new
 * @param spent every kunci that any earlier version of the office has
 */
export function finalKeys(
  key: readonly string[],
  origin: ReadonlyMap<string, Origin>,
  spent: ReadonlySet<string>,
): Map<string, string> {
  const used = new Set(spent);
  const result = new Map<string, string>();
  for (const one of key) {
    const from = origin.get(one);
    if (from?.kind === 'pasti') {
      result.set(one, from.key);
      continue;
    }
    let own = one;
    // Formulas name these by what stands behind the slash: letters, digits, - and _ only.
    const mark = /^(?:desa|iku)\//.test(one) ? '-' : '~';
    for (let number = 2; used.has(own); number += 1) own = `${one}${mark}${number}`;
    used.add(own);
    result.set(one, own);
  }
  return result;
}

/** Every kunci that any of an office's versions has: a new thing may take none of them. */
export function usedKeys(version: readonly Plan[]): Set<string> {
  return new Set(version.flatMap(({ nodes, indikators }) => [...nodes, ...indikators].map(({ key }) => key)));
}
