import type { Office } from '../../domain/kantor/office.ts';
import { usedKeys } from '../../domain/rencana/final-keys.ts';
import type { NewPlan } from '../../domain/rencana/new-plan.ts';
import type { PlanDraft } from '../../plan/draft/draft.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { linesOfFile } from '../../plan/sources/lines-of-file.ts';
import { composePlan } from '../../plan/suggestions/compose-plan.ts';
import type { PlanDecisions } from '../../plan/suggestions/decisions/plan-decisions.ts';
import { suggestPlan } from '../../plan/suggestions/suggest-plan.ts';
import type { Example } from './read-example.ts';

/** The example's document as the reader has it, the same as `npx kentongan impor` makes of it. */
export async function exampleDraft({ source, wilayah }: Example): Promise<PlanDraft> {
  const lines = await linesOfFile(source);
  if (!lines.ok) throw new Error(`the document of ${wilayah.kecamatan.name}: ${lines.refusal.code}`);
  return readPlan(lines.value, `Kecamatan ${wilayah.kecamatan.name}`);
}

/**
 * One version of an example's plan: what the reader makes of its document, with what people decided beside it.
 * @param office the office as it is before this version
 * @throws Error when a decision is missing or names something that the document does not have: the files are broken
 */
export function examplePlan(
  example: Pick<Example, 'unit'>,
  draft: PlanDraft,
  decision: PlanDecisions,
  office: Pick<Office, 'plans'>,
): NewPlan {
  const suggestion = suggestPlan(draft, { decision, unit: example.unit, old: office.plans.at(-1) });
  const open = [...suggestion.question.map(({ id }) => id), ...suggestion.foreign];
  if (open.length > 0) throw new Error(`${draft.document}: not decided, or unknown: ${open.join(', ')}`);
  return composePlan(suggestion, usedKeys(office.plans));
}
