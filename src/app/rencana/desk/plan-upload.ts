import { z } from 'zod';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { PlanDraft } from '../../../plan/draft/draft.ts';
import {
  NO_DECISIONS,
  type PlanDecisions,
  planDecisions,
} from '../../../plan/suggestions/decisions/plan-decisions.ts';
import type { ReturnedTemplate } from '../../../plan/template/read/read-template.ts';
import type { Tx } from '../../../store/database/tx.ts';
import {
  closeUpload,
  loadPlanUpload,
  loadUploadContent,
  newestOpenPlanUpload,
  type UploadWithoutContent,
} from '../../../store/rencana/plan-uploads.ts';
import { changeUpload, type Upload } from '../../../store/rencana/uploads.ts';
import type { UploadRefusal } from '../../anggaran/my-upload.ts';

/** Answers that can be taken back one by one. */
const TRAIL_MAX = 30;

const planArgs = z.object({
  /** A document, or a template of ours that came back. */
  source: z.enum(['dokumen', 'templat']),
  decision: planDecisions,
  /** What was decided before each of the last answers, the newest last. */
  trail: z.array(planDecisions).default([]),
  /** Choices ticked of a question that takes several. */
  ticked: z.object({ id: z.string(), choices: z.array(z.string()) }).optional(),
});

/** What people decided about a document so far. */
export type PlanArgs = z.infer<typeof planArgs>;

/** A document that was sent as a plan, with what was decided about it. */
export type PlanUpload = Omit<UploadWithoutContent, 'args'> & { args: PlanArgs };

/** What was read: tables and findings of a document, or the cells of a template. */
export type PlanContent =
  | { source: 'dokumen'; draft: PlanDraft }
  | { source: 'templat'; template: ReturnedTemplate };

/** Nothing answered yet. @param decision what is known already */
export function freshArgs(
  source: PlanArgs['source'] = 'dokumen',
  decision: PlanDecisions = NO_DECISIONS,
): PlanArgs {
  return { source, decision, trail: [] };
}

/** The same document with its args read. */
export function readArgs(upload: UploadWithoutContent | Upload): PlanUpload {
  return { ...upload, args: planArgs.parse(upload.args) };
}

/** What was read of an open document. */
export async function planContent(tx: Tx, { id, args }: PlanUpload): Promise<PlanContent> {
  const content = await loadUploadContent(tx, id);
  return args.source === 'dokumen'
    ? { source: 'dokumen', draft: content as PlanDraft }
    : { source: 'templat', template: content as ReturnedTemplate };
}

/** The newest document that a person sent to an office and neither confirmed nor dropped. */
export async function openPlanUpload(
  tx: Tx,
  officeId: number,
  personId: number,
): Promise<PlanUpload | undefined> {
  const upload = await newestOpenPlanUpload(tx, officeId, personId);
  return upload && readArgs(upload);
}

/** A document that this person sent and that is open, in the version that they saw. */
export async function myPlanUpload(
  tx: Tx,
  personId: number | undefined,
  id: number,
  version: number,
): Promise<Result<PlanUpload, UploadRefusal>> {
  const number = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31;
  const upload = number ? await loadPlanUpload(tx, id) : undefined;
  if (upload === undefined || upload.personId !== personId) return refuse({ code: 'daftar-bukan-milik' });
  if (upload.state !== 'terbaca' || upload.version !== version) return refuse({ code: 'unggahan-berubah' });
  return ok(readArgs(upload));
}

async function replace(
  tx: Tx,
  upload: PlanUpload,
  args: PlanArgs,
): Promise<Result<PlanUpload, UploadRefusal>> {
  if (!(await changeUpload(tx, upload.id, upload.version, { args })))
    return refuse({ code: 'unggahan-berubah' });
  return ok({ ...upload, args, version: upload.version + 1 });
}

/** Notes a decision; the one before can be had back. @returns the document as it is then */
export async function recordDecision(
  tx: Tx,
  upload: PlanUpload,
  decision: PlanDecisions,
): Promise<Result<PlanUpload, UploadRefusal>> {
  const { source, trail } = upload.args;
  const fresh = [...trail, upload.args.decision].slice(-TRAIL_MAX);
  return await replace(tx, upload, { source, decision, trail: fresh });
}

/** Notes which choices of a question are ticked so far. @returns the document as it is then */
export async function recordTicks(
  tx: Tx,
  upload: PlanUpload,
  ticked: NonNullable<PlanArgs['ticked']>,
): Promise<Result<PlanUpload, UploadRefusal>> {
  return await replace(tx, upload, { ...upload.args, ticked });
}

/** Takes the newest answer back. @returns the document as it was before it */
export async function stepBack(tx: Tx, upload: PlanUpload): Promise<Result<PlanUpload, UploadRefusal>> {
  const decision = upload.args.trail.at(-1);
  if (decision === undefined) return ok(upload);
  const { source, trail } = upload.args;
  return await replace(tx, upload, { source, decision, trail: trail.slice(0, -1) });
}

/** Drops a document; nothing of it was stored as a plan. */
export async function discardPlanUpload(tx: Tx, { id, version }: PlanUpload): Promise<boolean> {
  return await closeUpload(tx, id, version, 'batal');
}
