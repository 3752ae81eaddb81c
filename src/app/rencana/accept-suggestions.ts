import { ok, type Result } from '../../domain/result.ts';
import type { Action } from '../action.ts';
import type { UploadRefusal } from '../anggaran/my-upload.ts';
import { openPlanDesk, type PlanDesk } from './desk/open-plan-desk.ts';
import { type PlanUpload, recordDecision } from './desk/plan-upload.ts';

/** Answers bring questions (an owner of a program, then of its kegiatan); beyond this something asks in a circle. */
const ROUNDS_MAX = 12;

/** Questions whose answer changes which others there are: answered alone. */
const ALONE: readonly string[] = ['tabel', 'urutan'];

/**
 * Takes every proposal of the questions that are left, and of those that follow from them; what has no proposal stays
 * to be asked. All of it is one answer that can be taken back.
 * @returns how many questions were answered so
 */
export async function acceptAllSuggestions(
  action: Pick<Action, 'tx' | 'now' | 'say'>,
  begin: PlanDesk,
): Promise<Result<{ upload: PlanUpload; count: number }, UploadRefusal>> {
  let desk = begin;
  let count = 0;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const withSuggestion = desk.question.filter(({ suggestion }) => suggestion !== undefined);
    const own = withSuggestion.find(({ kind }) => ALONE.includes(kind));
    const answered = own === undefined ? withSuggestion : [own];
    if (answered.length === 0) break;
    count += answered.length;
    const decision = answered.reduce(
      (k, one) => desk.decide(k, one, one.suggestion ?? []),
      desk.upload.args.decision,
    );
    const args = { ...desk.upload.args, decision };
    const more = await openPlanDesk(action, desk.office, { ...desk.upload, args }, desk.content);
    if (!more.ok) break;
    desk = more.value;
  }
  const stored = await recordDecision(action.tx, begin.upload, desk.upload.args.decision);
  return stored.ok ? ok({ upload: stored.value, count }) : stored;
}
