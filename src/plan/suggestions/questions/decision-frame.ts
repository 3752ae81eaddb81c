import type { PlanDecisions, WrittenDecisions } from '../decisions/plan-decisions.ts';
import type { PlanQuestion, SuggestedPlan } from '../decisions/suggested-plan.ts';
import { answer } from './answer.ts';

/** Stands where only a person can answer; no decision may hold it. */
export const FILL_IN = 'ISI';

/** What cannot be left as it is: a unit of measurement has no wrong value, so that it is left empty. */
const empty = ({ kind }: PlanQuestion) => (kind === 'satuan' ? '' : FILL_IN);

/**
 * Decisions to be completed by hand: those made so far, with every open question answered as proposed, and `FILL_IN` where
 * nothing is proposed. Taken back as it is, the schema or the check of names refuses what was not filled in.
 */
export function decisionFrame(decision: PlanDecisions, suggestion: SuggestedPlan): WrittenDecisions {
  return suggestion.question.reduce(
    (k, one) => answer(k, suggestion, one, one.suggestion ?? (one.many ? [] : [empty(one)])),
    decision,
  );
}
