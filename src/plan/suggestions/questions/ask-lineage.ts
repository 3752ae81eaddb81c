import type { LineageCandidate, Origin } from '../../../domain/rencana/trace-lineage.ts';
import type {
  AnswerChoice,
  PlanQuestion,
  SuggestedIndikator,
  SuggestedNode,
} from '../decisions/suggested-plan.ts';

function oldChoice({ key, name, likeness, satuan }: LineageCandidate): AnswerChoice {
  const percent = Math.round(likeness * 100);
  if (satuan === undefined) return { id: key, words: { kode: 'silsilah-lama', data: { name, percent } } };
  const data = { name, percent, oldSatuan: satuan.old, newSatuan: satuan.fresh };
  return { id: key, words: { kode: 'silsilah-satuan', data } };
}

/**
 * Which node or indicator of the older version a new one continues, where that is not certain. Asked of what carries
 * figures only: sub kegiatan and indicators. A unit that changed is never proposed to be the same.
 */
export function askLineage(
  origin: ReadonlyMap<string, Origin>,
  nodes: readonly SuggestedNode[],
  indikator: readonly SuggestedIndikator[],
): PlanQuestion[] {
  const subs = nodes.filter(({ level }) => level === 'sub_kegiatan');
  return [...subs, ...indikator].flatMap((one): PlanQuestion[] => {
    const from = origin.get(one.key);
    if (from?.kind !== 'ragu') return [];
    const best = from.candidates.find(({ satuan, likeness }) => satuan === undefined && likeness >= 0.8);
    return [
      {
        id: `silsilah:${one.key}`,
        kind: 'silsilah',
        about: one.key,
        line: one.line,
        data: {
          kode: 'kode' in one ? one.kode : '',
          name: one.name,
          satuan: 'traits' in one ? one.traits.satuan : '',
          line: one.line,
        },
        choices: [
          ...from.candidates.map(oldChoice),
          { id: 'baru', words: { kode: 'silsilah-baru', data: {} } },
        ],
        suggestion: best === undefined ? undefined : [best.key],
        reason:
          best === undefined
            ? undefined
            : { kode: 'silsilah-mirip', data: { percent: Math.round(best.likeness * 100) } },
      },
    ];
  });
}
