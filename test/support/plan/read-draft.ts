import type { PlanDraft } from '../../../src/plan/draft/draft.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';

/** What the reader makes of a text. */
export function readDraft(text: string, document: string): PlanDraft {
  return readPlan(linesOfText(text), document);
}
