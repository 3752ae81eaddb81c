import { asDate } from '../../domain/kalender/instant.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { copyPrint } from '../../store/rencana/copy-print.ts';
import { closeUpload } from '../../store/rencana/plan-uploads.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import type { UploadRefusal } from '../anggaran/my-upload.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { authorOf } from '../kantor/record-office-change.ts';
import { settleStart } from '../pengaturan/change-start.ts';
import type { PlanDesk } from './desk/open-plan-desk.ts';
import { planState, type SavePlanRefusal, savePlan } from './save-plan.ts';

/** Why a plan was not stored. */
export type RatifyPlanRefusal =
  | UploadRefusal
  | SavePlanRefusal
  | MeanwhileRefusal
  /** Something is still to be answered. */
  | { code: 'rencana-belum-dijawab'; remaining: number }
  /** Cells of the template that were not taken. */
  | { code: 'templat-sel-salah'; count: number }
  | { code: 'rencana-asing'; name: string };

/**
 * Stores what a document says as the office's newest plan version: the one moment at which anything of it is stored. A
 * second press of the same button finds it done.
 * @returns id of the version
 */
export async function ratifyPlan(
  act: OfficerAction,
  desk: PlanDesk,
): Promise<Result<number, RatifyPlanRefusal>> {
  const { tx, officer, office } = act;
  const { upload, plan, old, content } = desk;
  const own = upload.officeId === office.id && upload.personId === officer.id;
  if (!own || rolesWith(officer, office.id, 'rencana').length === 0)
    return refuse({ code: 'daftar-bukan-milik' });
  if (desk.wrong.length > 0) return refuse({ code: 'templat-sel-salah', count: desk.wrong.length });
  if (desk.question.length > 0)
    return refuse({ code: 'rencana-belum-dijawab', remaining: desk.question.length });
  const [foreign] = desk.foreign;
  if (foreign !== undefined) return refuse({ code: 'rencana-asing', name: foreign });
  const stale = await changedMeanwhile(
    act,
    { subject: 'rencana', action: 'tambah', object: plan.document, after: planState(plan) },
    [{ subject: 'rencana' }, { subject: 'unit' }],
  );
  if (stale !== undefined) return refuse(stale);
  const by = authorOf(act, 'rencana');
  const stored = await savePlan(tx, office, {
    plan,
    decision: upload.args.decision,
    fileId: upload.fileId,
    by,
    now: asDate(act.now),
  });
  if (!stored.ok) return stored;
  await settleStart(tx, office, act.now, by);
  if (!(await closeUpload(tx, upload.id, upload.version, 'selesai')))
    throw new Error('a document was closed by somebody else while its row was locked');
  if (content.source === 'templat' && old !== undefined) await copyPrint(tx, old.id, stored.value);
  return ok(stored.value);
}
