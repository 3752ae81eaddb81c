import { checkIndikator, type Problem } from '../../../domain/capaian/check-indikator.ts';
import { asPlan, type NewPlan } from '../../../domain/rencana/new-plan.ts';
import type { RumusRefusal } from '../../../domain/rumus/language/refusal.ts';
import { wrongRumus } from '../../../domain/rumus/wrong-rumus.ts';
import { shortened } from '../../../text/cut-text.ts';
import { problemWords } from '../../../text/problem.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Say } from '../../../text/translator.ts';

/** Kinds of problems that are told on the screen. */
const KINDS_SHOWN = 4;

/** Letters of an indicator's name there. */
const NAME_MAX = 70;

/** An indicator whose properties contradict each other, or whose formula does not fit the plan. */
export type PlanProblem = { name: string; line: number } & (
  | { problems: Problem }
  /** The plan cannot be stored with it. */
  | { cause: RumusRefusal }
);

/** What a plan that is not stored yet has of such indicators: formulas first, since they stand in the way. */
export function planProblems(plan: NewPlan): PlanProblem[] {
  const rumus = wrongRumus(asPlan(plan).indikators).map(({ indikator, cause }) => ({
    name: indikator.name,
    line: indikator.line ?? 0,
    cause,
  }));
  const traits = plan.indikators.flatMap((one) =>
    checkIndikator(one)
      // A computed indicator without its formula is told above.
      .filter(({ kode }) => kode !== 'rumus_hilang')
      .map((problems) => ({ name: one.name, line: one.line ?? 0, problems })),
  );
  return [...rumus, ...traits];
}

/** Whether the plan cannot be stored because of one of them. */
export const blocksSaving = (all: readonly PlanProblem[]): boolean => all.some((one) => 'cause' in one);

/** The code by which problems of one kind are counted together. */
export const problemCode = (one: PlanProblem): string =>
  'cause' in one ? one.cause.code : one.problems.kode;

/** One problem in words, without the name of its indicator. */
export function sayPlanProblem(say: Say, one: PlanProblem): string {
  return 'cause' in one ? sayRefusal(say, one.cause) : problemWords(say, one.problems);
}

/** The problems by kind, one of each kind with its indicator; nothing where there are none. */
export function sayProblems(say: Say, all: readonly PlanProblem[]): string[] {
  if (all.length === 0) return [];
  const kind = [...new Set(all.map(problemCode))];
  const other = all.filter((one) => kind.indexOf(problemCode(one)) >= KINDS_SHOWN).length;
  return [
    '',
    say('rencana-masalah-judul', { count: all.length }),
    ...kind.slice(0, KINDS_SHOWN).map((kode) => {
      const sameKind = all.filter((one) => problemCode(one) === kode);
      const [first] = sameKind;
      const vars = { name: shortened(first!.name, NAME_MAX), message: sayPlanProblem(say, first!) };
      return sameKind.length === 1
        ? say('rencana-masalah-satu', vars)
        : say('rencana-masalah-banyak', { ...vars, more: sameKind.length - 1 });
    }),
    ...(other > 0 ? [say('rencana-lagi', { count: other })] : []),
    ...(blocksSaving(all) ? [say('rencana-masalah-menghalangi')] : []),
  ];
}
