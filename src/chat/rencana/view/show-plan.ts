import { type OfficerAction, rolesWith } from '../../../app/action.ts';
import { openPlanDesk } from '../../../app/rencana/desk/open-plan-desk.ts';
import { openPlanUpload } from '../../../app/rencana/desk/plan-upload.ts';
import type { Message } from '../../../text/message.ts';
import { type Turn, todayIn } from '../../shared/turn.ts';
import { planScreen } from './plan-screen.ts';

/** The screen of `/rencana` as of a day (today unless told otherwise), with what the person left open. */
export async function showPlan(turn: Turn, act: OfficerAction, day?: string): Promise<Message> {
  const { office, officer } = act;
  const today = todayIn(turn.now, office).toString();
  const mayChange = rolesWith(officer, office.id, 'rencana').length > 0;
  const upload = mayChange ? await openPlanUpload(turn.tx, office.id, officer.id) : undefined;
  let remaining: number | undefined;
  let wrong: number | undefined;
  if (upload?.state === 'terbaca') {
    const desk = await openPlanDesk(turn, office, upload);
    if (desk.ok) [remaining, wrong] = [desk.value.question.length, desk.value.wrong.length];
  }
  return planScreen(turn.say, {
    office,
    day: day ?? today,
    today: today,
    mayChange,
    ...(upload && { opened: { upload, remaining, wrong } }),
  });
}
