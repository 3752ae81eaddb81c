import { nameLikeness } from '../../../domain/angka/name-likeness.ts';
import type { PlanDecisions } from '../decisions/plan-decisions.ts';
import type { OwnerUnit, PlanQuestion, SuggestedNode } from '../decisions/suggested-plan.ts';

/** Words of offices and plans that every unit and program has. */
const COMMON =
  /\b(?:program|seksi|kasi|kasubb?ag|sub ?bagian|kepala|penyelenggaraan|koordinasi|urusan|peningkatan|dan|di)\b/gi;
/** Below this a likeness of names is chance. */
const SIMILAR = 0.45;

/** The program that every office has for itself: money, staff, goods (nomenclature x.xx.01). */
const SUPPORTING = /penunjang urusan/i;
const SECRETARIAT = /\bsub ?bag|sekretariat/i;

/** The secretariat's own program is one of its subbagian's; others go by the likeness of names. */
function unitSuggestion(node: SuggestedNode, all: readonly OwnerUnit[]): OwnerUnit | undefined {
  const secretariat = all.filter(({ name }) => SECRETARIAT.test(name));
  if (SUPPORTING.test(node.name)) return secretariat.length === 1 ? secretariat[0] : undefined;
  const unit = all.filter((one) => !secretariat.includes(one));
  const text = (name: string) => name.replace(COMMON, ' ');
  const against = node.printedOwner === '' ? node.name : node.printedOwner;
  const best = unit
    .map((one) => ({ one, score: nameLikeness(text(one.name), text(against)) }))
    .sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= SIMILAR ? best.one : undefined;
}

/**
 * Which unit reports what: asked once per program; where units share it, per kegiatan, and there per sub kegiatan. Only
 * about nodes below which a sub kegiatan has no owner yet.
 */
export function askOwners(
  nodes: readonly SuggestedNode[],
  unit: readonly OwnerUnit[],
  decision: PlanDecisions,
): PlanQuestion[] {
  if (unit.length === 0) return [];
  const below = (key: string): SuggestedNode[] =>
    nodes
      .filter(({ parentKey }) => parentKey === key)
      .flatMap((node) => (node.level === 'sub_kegiatan' ? [node] : below(node.key)));
  const ask = (node: SuggestedNode): PlanQuestion[] => {
    const subs = node.level === 'sub_kegiatan' ? [node] : below(node.key);
    if (subs.every(({ owner }) => owner !== undefined)) return [];
    if (decision.simpul[node.key]?.pemilikTerbagi) {
      return nodes.filter(({ parentKey }) => parentKey === node.key).flatMap(ask);
    }
    return [question(node, subs, unit)];
  };
  const known = new Set(nodes.map(({ key }) => key));
  const tops = nodes.filter(
    (node) =>
      node.level === 'program' ||
      (['kegiatan', 'sub_kegiatan'].includes(node.level) && !known.has(node.parentKey ?? '')),
  );
  return tops.flatMap(ask);
}

function question(
  node: SuggestedNode,
  subs: readonly SuggestedNode[],
  unit: readonly OwnerUnit[],
): PlanQuestion {
  const proposed = unitSuggestion(node, unit);
  const shared = subs.length > 1 || node.level !== 'sub_kegiatan';
  return {
    id: `pemilik:${node.key}`,
    kind: 'pemilik',
    about: node.key,
    line: node.line,
    data: { kode: node.kode, name: node.name, count: subs.length, printed: node.printedOwner },
    choices: [
      ...unit.map(({ kode, name }) => ({ id: kode, words: { kode: 'unit', data: { name } } })),
      ...(shared && node.level !== 'sub_kegiatan'
        ? [{ id: 'terbagi', words: { kode: 'unit-terbagi', data: {} } }]
        : []),
    ],
    suggestion: proposed === undefined ? undefined : [proposed.kode],
    reason:
      proposed === undefined
        ? undefined
        : node.printedOwner === ''
          ? { kode: 'unit-mirip', data: { unit: proposed.name } }
          : { kode: 'unit-tercetak', data: { printed: node.printedOwner } },
  };
}
