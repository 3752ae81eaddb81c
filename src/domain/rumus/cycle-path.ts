import type { Indikator } from '../rencana/plan.ts';
import type { RumusNode } from './language/node.ts';
import { parsedRumus } from './language/parsed-rumus.ts';
import { dependentNodes, namedIndikator } from './names.ts';

/**
 * A way by which a formula needs itself, also through the formulas of other indicators: kunci from the first to the
 * first again. Formulas of others that cannot be read lead nowhere.
 * @returns undefined when there is none
 */
export function cyclePath(
  key: string,
  node: RumusNode,
  indikators: readonly Indikator[],
): string[] | undefined {
  const finished = new Set<string>();
  const trace = (content: RumusNode, path: readonly string[]): string[] | undefined => {
    for (const named of dependentNodes(content)) {
      const hit = namedIndikator(named.name, named.posisi, indikators);
      if (!hit.ok) continue;
      const next = hit.value;
      if (next.key === key) return [...path, key];
      if (finished.has(next.key)) continue;
      finished.add(next.key);
      const rumus = parsedRumus(next);
      const cycle = rumus?.ok ? trace(rumus.value, [...path, next.key]) : undefined;
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  return trace(node, [key]);
}
