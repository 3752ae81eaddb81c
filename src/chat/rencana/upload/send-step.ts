import type { OfficerAction } from '../../../app/action.ts';
import { openPlanDesk } from '../../../app/rencana/desk/open-plan-desk.ts';
import { previewPlan } from '../../../app/rencana/preview/preview-plan.ts';
import { receivePasted, receivePlanFile } from '../../../app/rencana/receive-plan.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { DialogStep } from '../../shared/feature.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';

/** Takes a file, or a pasted table; what it says is shown, and nothing is stored as a plan. */
export async function receivePlan(turn: Turn, act: OfficerAction, input: TurnInput): Promise<void> {
  const { say } = turn;
  if (input.kind === 'berkas') {
    const outcome = await receivePlanFile(act, input);
    if (!outcome.ok) return turn.reply({ text: sayRefusal(say, outcome.refusal) });
    turn.finish();
    return turn.reply({ text: say('rencana-berkas-diterima', { name: outcome.value.name }) });
  }
  if (input.kind !== 'teks' || !input.text.trim().includes('\n'))
    return turn.reply({ text: say('rencana-perlu-berkas') });
  const outcome = await receivePasted(act, input.text);
  if (!outcome.ok) return turn.reply({ text: sayRefusal(say, outcome.refusal) });
  turn.finish();
  const desk = await openPlanDesk(turn, act.office, outcome.value);
  turn.reply(desk.ok ? previewPlan(say, desk.value) : { text: sayRefusal(say, desk.refusal) });
}

/** The document: a file or a pasted table. */
export const sendStep: DialogStep<{ officeId: number }> = {
  async ask(turn) {
    turn.reply({ text: turn.say('rencana-tanya-berkas') });
  },
  async answer(turn, { officeId }, input) {
    if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
    const act = await inOffice(turn, officeId, 'rencana');
    if (act !== undefined) await receivePlan(turn, act, input);
  },
};
