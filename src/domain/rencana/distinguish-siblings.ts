import { singleSpaced } from '../linear-text.ts';
import type { Indikator, Plan, PlanNode } from './plan.ts';

/** Letters of a name that is cut out of a longer one. */
const LONGEST = 40;

const fold = (name: string): string => singleSpaced(name).toLowerCase();

/** Whether the names are all there and no two are the same, however they are capitalised or spaced. */
function apart(names: readonly string[], taken: string): boolean {
  const folded = names.map(fold);
  return folded.every((one) => one !== '' && one !== fold(taken)) && new Set(folded).size === folded.length;
}

/** What is left of each name behind the words that all of them begin with. */
function tails(names: readonly string[]): string[] {
  const words = names.map((one) => singleSpaced(one).split(' '));
  const shortest = Math.min(...words.map((one) => one.length));
  let same = 0;
  while (same < shortest - 1 && words.every((one) => fold(one[same]!) === fold(words[0]![same]!))) same += 1;
  return words.map((one) => [...one.slice(same).join(' ')].slice(0, LONGEST).join('').trim());
}

/**
 * Names that tell the indicators of one sub kegiatan apart, which is called by the sub kegiatan's name otherwise: their
 * short names; where those are alike, what differs in their names; where that is alike too, their number.
 */
function namesApart(all: readonly Indikator[], node: PlanNode): string[] {
  const short = all.map((one) => one.namaPendek);
  if (apart(short, node.namaPendek)) return short;
  const long = tails(all.map((one) => one.name));
  if (apart(long, node.namaPendek)) return long;
  return all.map((_, at) => `indikator ${at + 1}`);
}

/** The plan with `distinguisher` on the indicators of every sub kegiatan that has more than one beside what the desa report. */
export function distinguishSiblings(plan: Plan): Plan {
  const apartNames = new Map<number, string>();
  for (const node of plan.nodes.filter(({ level }) => level === 'sub_kegiatan')) {
    const all = plan.indikators.filter((one) => one.nodeId === node.id && one.pelapor !== 'desa');
    if (all.length < 2) continue;
    const names = namesApart(all, node);
    for (const [at, one] of all.entries()) apartNames.set(one.id, names[at]!);
  }
  if (apartNames.size === 0) return plan;
  return {
    ...plan,
    indikators: plan.indikators.map((one) => {
      const distinguisher = apartNames.get(one.id);
      return distinguisher === undefined ? one : { ...one, distinguisher };
    }),
  };
}
