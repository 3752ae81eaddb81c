import type { OfficerAction } from '../../../app/action.ts';
import { openPlanDesk, type PlanDesk } from '../../../app/rencana/desk/open-plan-desk.ts';
import { myPlanUpload, type PlanContent, type PlanUpload } from '../../../app/rencana/desk/plan-upload.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { Turn } from '../../shared/turn.ts';

/** An open document of the sender's own, with their right at its office. */
export interface OwnDraft {
  act: OfficerAction;
  desk: PlanDesk;
}

function tell(turn: Turn, text: string): void {
  if (turn.input.kind === 'ketuk') turn.toast(text);
  else turn.reply({ text });
}

/** The sender's own document in the version that they saw; undefined, having said so, otherwise. */
export async function ownPlanUpload(
  turn: Turn,
  id: number,
  version: number,
): Promise<{ act: OfficerAction; upload: PlanUpload } | undefined> {
  const read = await myPlanUpload(turn.tx, turn.officer?.id, id, version);
  if (!read.ok) {
    tell(turn, sayRefusal(turn.say, read.refusal));
    return undefined;
  }
  const act = await inOffice(turn, read.value.officeId, 'rencana');
  return act && { act, upload: read.value };
}

/** The same, with what follows from it. */
export async function ownDraft(turn: Turn, id: number, version: number): Promise<OwnDraft | undefined> {
  const own = await ownPlanUpload(turn, id, version);
  return own && (await openDraft(turn, own.act, own.upload));
}

/** Opens a document; undefined, having said why, when it cannot be worked on any more. */
export async function openDraft(
  turn: Turn,
  act: OfficerAction,
  upload: PlanUpload,
  readable?: PlanContent,
): Promise<OwnDraft | undefined> {
  const desk = await openPlanDesk(turn, act.office, upload, readable);
  if (desk.ok) return { act, desk: desk.value };
  turn.reply({ text: sayRefusal(turn.say, desk.refusal) });
  return undefined;
}
