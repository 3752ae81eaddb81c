import { asDate } from '../../domain/kalender/instant.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import { moveReports } from '../../store/verifikasi/moves.ts';
import type { OfficerAction } from '../action.ts';
import type { ApprovedSight } from './fingerprint.ts';
import { readQueue } from './read-queue.ts';
import { overtakenRefusal, roleFor, type StepRefusal } from './take-step.ts';

/** What became of one report of several. */
export interface OneOutcome extends ApprovedSight {
  /** Absent when it was verified. */
  refusal?: StepRefusal | { code: 'perlu-dilihat' };
}

/**
 * Verifies several reports, each at the revision that the person saw: one that was sent again, that somebody else has
 * judged meanwhile, that is the verifier's own, or about which a question was asked is left, and the rest is done.
 * @returns what became of each, in the order given
 */
export async function verifyReports(
  act: OfficerAction,
  all: readonly ApprovedSight[],
): Promise<OneOutcome[]> {
  const role = roleFor(act, 'verifikasi');
  const to = statusAfter('diajukan', 'verifikasi');
  if (role === undefined || to === undefined) {
    return all.map((one) => ({ ...one, refusal: { code: 'bukan-pemeriksa' } }));
  }
  const { content } = await readQueue(act);
  const inQueue = ({ reportId, revision }: ApprovedSight) =>
    content.find((one) => one.reportId === reportId && one.revision === revision);
  const moved = await moveReports(act.tx, {
    reports: all
      .filter((one) => inQueue(one)?.view.length === 0)
      .map(({ reportId, revision }) => ({ reportId, revision })),
    from: 'diajukan',
    to,
    step: 'verifikasi',
    personId: act.officer.id,
    role,
    now: asDate(act.now),
  });
  const outcome: OneOutcome[] = [];
  for (const { reportId, revision } of all) {
    const one = { reportId, revision };
    if (moved.has(reportId)) outcome.push(one);
    else if (inQueue(one)?.view.length) outcome.push({ ...one, refusal: { code: 'perlu-dilihat' } });
    else outcome.push({ ...one, refusal: await overtakenRefusal(act, { ...one, step: 'verifikasi' }) });
  }
  return outcome;
}
