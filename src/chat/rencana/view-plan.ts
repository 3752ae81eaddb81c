import { planInForce } from '../../domain/kantor/office.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import { type Turn, todayIn } from '../shared/turn.ts';
import { planDialog } from './dialog.ts';
import { documentName, writtenDay } from './view/plan-screen.ts';
import { showPlan } from './view/show-plan.ts';

/** Versions that get a button; older ones are found by a date. */
const VERSION_BUTTONS = 8;

/** `/rencana`: the plan in force. */
export async function runPlanCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'lihat_rencana', 'rencana.lihat');
  if (act !== undefined) turn.reply(await showPlan(turn, act));
}

/** The plan as of today, or of the day of a version. */
export async function tapViewPlan(turn: Turn, { office, day }: PayloadOf<'rencana.lihat'>): Promise<void> {
  const act = await inOffice(turn, office, 'lihat_rencana');
  if (act === undefined) return;
  const valid = day === undefined || act.office.plans.some(({ validFrom }) => validFrom === day);
  if (!valid) return turn.toast(turn.say('button-unknown'));
  turn.changeMessage(await showPlan(turn, act, day));
}

/** A day is typed. */
export async function tapOnDay(turn: Turn, { office }: PayloadOf<'rencana.pada'>): Promise<void> {
  const act = await inOffice(turn, office, 'lihat_rencana');
  if (act !== undefined) await goTo(turn, planDialog, 'pada', { officeId: act.office.id });
}

/** A new document is to be sent. */
export async function tapSendPlan(turn: Turn, { office }: PayloadOf<'rencana.kirim'>): Promise<void> {
  const act = await inOffice(turn, office, 'rencana');
  if (act !== undefined) await goTo(turn, planDialog, 'kirim', { officeId: act.office.id });
}

/** Every version with its day and document. */
export async function tapVersions(turn: Turn, { office }: PayloadOf<'rencana.versi'>): Promise<void> {
  const act = await inOffice(turn, office, 'lihat_rencana');
  if (act === undefined) return;
  const { say } = turn;
  const { plans: plan } = act.office;
  const inForce = planInForce(act.office, todayIn(turn.now, act.office).toString());
  const line = plan.map((one, index) => {
    const vars = {
      number: index + 1,
      kind: say(`rencana-jenis-${one.kind}`),
      date: writtenDay(say, one.validFrom),
      document: documentName(one.document),
    };
    return one === inForce ? say('rencana-versi-berlaku', vars) : say('rencana-versi-baris', vars);
  });
  turn.reply({
    title: say('rencana-versi-judul', { office: act.office.name }),
    text: line.join('\n\n'),
    buttons: plan.slice(-VERSION_BUTTONS).map((one) => {
      const label = say('rencana-tombol-lihat-versi', { number: plan.indexOf(one) + 1 });
      return [button(label, 'rencana.lihat', { office, day: one.validFrom })];
    }),
  });
}
