import { dateIn } from '../../../domain/kalender/calendar.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import { officeUnits } from '../../../domain/kantor/office-units.ts';
import { newestPlan } from '../../../domain/kantor/plan-versions.ts';
import { usedKeys } from '../../../domain/rencana/final-keys.ts';
import type { NewPlan } from '../../../domain/rencana/new-plan.ts';
import type { Plan } from '../../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { Finding } from '../../../plan/draft/draft.ts';
import { composePlan } from '../../../plan/suggestions/compose-plan.ts';
import type { PlanDecisions } from '../../../plan/suggestions/decisions/plan-decisions.ts';
import type { PlanQuestion, SuggestedPlan } from '../../../plan/suggestions/decisions/suggested-plan.ts';
import { answer } from '../../../plan/suggestions/questions/answer.ts';
import { askVersion } from '../../../plan/suggestions/questions/ask-version.ts';
import { suggestPlan } from '../../../plan/suggestions/suggest-plan.ts';
import { applyTemplate } from '../../../plan/template/apply/apply-template.ts';
import type { ReturnedTemplate } from '../../../plan/template/read/read-template.ts';
import type { WrongCell } from '../../../plan/template/read/wrong-cell.ts';
import type { Action } from '../../action.ts';
import { type PlanProblem, planProblems } from './plan-problems.ts';
import { type PlanContent, type PlanUpload, planContent } from './plan-upload.ts';

/** An open document with everything that follows from it and from what was decided so far. */
export interface PlanDesk {
  upload: PlanUpload;
  office: Office;
  content: PlanContent;
  /** ISO date of today at the office. */
  today: string;
  /** The office's newest version; undefined: this is its first. */
  old?: Plan;
  /** What is left to ask, in order; empty: it can be stored. */
  question: PlanQuestion[];
  /** The plan as it would be stored now. */
  plan: NewPlan;
  /** What the reader found; a template has none. */
  findings: readonly Finding[];
  /** Indicators whose properties contradict each other, of the plan as it would be stored now. */
  problems: PlanProblem[];
  /** Cells of a template that were not taken: nothing is stored while there are any. */
  wrong: WrongCell[];
  /** Names in the decisions that the document does not have. */
  foreign: readonly string[];
  /** The decisions with one more question answered. */
  decide(decision: PlanDecisions, question: PlanQuestion, choices: readonly string[]): PlanDecisions;
}

/** Why a document cannot be worked on. */
export type DeskRefusal =
  /** A template of another office. */
  | { code: 'templat-kantor-lain'; wilayah: string }
  /** The template was made from a version that is no longer the newest. */
  | { code: 'templat-lama' };

type Part = Pick<PlanDesk, 'question' | 'plan' | 'findings' | 'wrong' | 'foreign' | 'decide'>;

function fromDocument(
  draft: SuggestionInput,
  { office, old, decision }: { office: Office; old?: Plan; decision: PlanDecisions },
): Part {
  const suggestion: SuggestedPlan = suggestPlan(draft, { decision, unit: officeUnits(office), old });
  return {
    question: suggestion.question,
    plan: composePlan(suggestion, usedKeys(office.plans)),
    findings: draft.findings,
    wrong: [],
    foreign: suggestion.foreign,
    decide: (k, question, choices) => answer(k, suggestion, question, choices),
  };
}

type SuggestionInput = Parameters<typeof suggestPlan>[0];

/** Of a template only the kind of the version and its first day are asked. */
function fromTemplate(
  template: ReturnedTemplate,
  { office, old, decision, today }: { office: Office; old: Plan; decision: PlanDecisions; today: string },
  say: Action['say'],
): Part {
  const validFrom = decision.berlakuDari ?? today;
  const { plan, wrong } = applyTemplate(template, {
    say,
    rencana: old,
    pelapor: office.reporters,
    terpakai: usedKeys(office.plans),
    berlakuDari: validFrom,
    kind: decision.jenis ?? 'perubahan',
  });
  return {
    question: wrong.length > 0 ? [] : askVersion(old, decision, today),
    plan,
    findings: [],
    wrong,
    foreign: [],
    decide: (k, { kind }, [id]) =>
      kind === 'jenis' ? { ...k, jenis: id as NewPlan['kind'] } : { ...k, berlakuDari: id! },
  };
}

/**
 * Opens a document as it stands, with the questions that are left.
 * @param readable what was read of it, where that is at hand
 */
export async function openPlanDesk(
  { tx, now, say }: Pick<Action, 'tx' | 'now' | 'say'>,
  office: Office,
  upload: PlanUpload,
  readable?: PlanContent,
): Promise<Result<PlanDesk, DeskRefusal>> {
  const content = readable ?? (await planContent(tx, upload));
  const today = dateIn(now, office.zone).toString();
  const old = newestPlan(office, today);
  const decision = withoutEndedUnits(upload.args.decision, office);
  const basis = { upload, office, content, today, old };
  if (content.source === 'dokumen')
    return ok(complete(basis, fromDocument(content.draft, { office, old, decision })));
  const { template } = content;
  if (template.wilayah !== office.wilayah)
    return refuse({ code: 'templat-kantor-lain', wilayah: template.wilayah });
  if (old === undefined || old.id !== template.planId) return refuse({ code: 'templat-lama' });
  return ok(complete(basis, fromTemplate(template, { office, old, decision, today }, say)));
}

/** Decisions without those for units that the office does not have any more: who takes their place is asked. */
function withoutEndedUnits(decision: PlanDecisions, office: Office): PlanDecisions {
  const units = new Set(officeUnits(office).map(({ kode }) => kode));
  const ended = Object.values(decision.simpul).some(({ pemilik: owner }) => owner && !units.has(owner.unit));
  if (!ended) return decision;
  const kept = Object.entries(decision.simpul).map(([key, { pemilik: owner, ...one }]) => [
    key,
    owner && units.has(owner.unit) ? { ...one, pemilik: owner } : one,
  ]);
  return { ...decision, simpul: Object.fromEntries(kept) };
}

function complete(basis: Omit<PlanDesk, keyof Part | 'problems'>, part: Part): PlanDesk {
  return { ...basis, ...part, problems: planProblems(part.plan) };
}
