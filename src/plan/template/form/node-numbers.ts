import type { PlanNode } from '../../../domain/rencana/plan.ts';

/** Levels from the top; a parent stands further to the left. */
export const LEVELS = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'] as const;

/** 0 for tujuan to 4 for sub kegiatan. */
export const depthOf = (level: PlanNode['level']): number => LEVELS.indexOf(level);

const LETTERS: Record<PlanNode['level'], string> = {
  tujuan: 'T',
  sasaran: 'S',
  program: 'P',
  kegiatan: 'K',
  sub_kegiatan: 'SK',
};

/**
 * The number by which a line of the template is named: its code; of several lines with one code `7.01.02 #2`; without a
 * code its level and place (`T1`, `S2`).
 */
export function nodeNumbers(nodes: readonly PlanNode[]): Map<string, string> {
  const used = new Map<string, number>();
  const compute = (words: string) => {
    const times = (used.get(words) ?? 0) + 1;
    used.set(words, times);
    return times;
  };
  return new Map(
    nodes.map(({ key, kode, level }) => {
      if (kode === '') return [key, `${LETTERS[level]}${compute(LETTERS[level])}`];
      const times = compute(kode);
      return [key, times === 1 ? kode : `${kode} #${times}`];
    }),
  );
}

/** Whether programs stand for themselves in a plan, beside its tujuan and sasaran and not below them. */
export function programsStandAlone(nodes: readonly PlanNode[]): boolean {
  return nodes.every(({ level, parentId }) => level !== 'program' || parentId === undefined);
}

/**
 * Nodes in an order in which every parent is the nearest line above of a higher level, which is how the template is read
 * back: the printed order where it is so already, otherwise down the tree, deeper branches first.
 */
export function templateOrder(nodes: readonly PlanNode[]): PlanNode[] {
  const parent = parentsByOrder(nodes, programsStandAlone(nodes));
  if (parent.every((one, at) => one?.id === nodes[at]!.parentId)) return [...nodes];
  const children = (id: number | undefined) =>
    nodes.filter(({ parentId }) => parentId === id).sort((a, b) => depthOf(b.level) - depthOf(a.level));
  const descend = (node: PlanNode): PlanNode[] => [node, ...children(node.id).flatMap(descend)];
  return children(undefined).flatMap(descend);
}

/**
 * The parent of each line: the nearest above it of a higher level; undefined for a root.
 * @param standAlone programs have no parent, from `programsStandAlone`
 */
export function parentsByOrder<T extends { level: PlanNode['level'] }>(
  lines: readonly T[],
  standAlone: boolean,
): (T | undefined)[] {
  const latest: (T | undefined)[] = [];
  const program = depthOf('program');
  return lines.map((line) => {
    const d = depthOf(line.level);
    const from = standAlone && d >= program ? program : 0;
    const parent = latest.slice(from, d).findLast((one) => one !== undefined);
    latest[d] = line;
    latest.length = d + 1;
    return parent;
  });
}
