import type { Plan } from '../../../domain/rencana/plan.ts';
import type { PlanDecisions } from '../decisions/plan-decisions.ts';
import type { PlanQuestion } from '../decisions/suggested-plan.ts';

/** Kind and effective date of a second version; the first is murni from the first day of its first year. */
export function askVersion(
  old: Plan | undefined,
  decision: PlanDecisions,
  validFrom: string,
): PlanQuestion[] {
  if (old === undefined) return [];
  const data = { document: old.document, validFrom: old.validFrom };
  const kind: PlanQuestion = {
    id: 'jenis',
    kind: 'jenis',
    data,
    choices: (['perubahan', 'pergeseran', 'murni'] as const).map((id) => ({
      id,
      words: { kode: `jenis-${id}`, data: {} },
    })),
  };
  const inForce: PlanQuestion = {
    id: 'berlaku',
    kind: 'berlaku',
    data,
    choices:
      validFrom > old.validFrom
        ? [{ id: validFrom, words: { kode: 'tanggal', data: { date: validFrom } } }]
        : [],
    typing: 'tanggal',
  };
  return [
    ...(decision.jenis === undefined ? [kind] : []),
    ...(decision.berlakuDari === undefined ? [inForce] : []),
  ];
}
