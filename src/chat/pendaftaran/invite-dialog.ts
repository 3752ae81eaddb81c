import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import { answerFutureDate, dateButtons } from '../shared/answer-date.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Dialog, DialogStep } from '../shared/feature.ts';
import { createAndSend } from './send-invitation.ts';

/** Whose last day is asked. */
type PltArgs = {
  officeId: number;
  role: Role;
  reporterId: number | null;
  replacesId: number | null;
  seen?: number;
};

/** An acting role: its last day, then the link. */
export const pltUntilStep: DialogStep<PltArgs> = {
  async ask(turn, { officeId }) {
    const action = await inOffice(turn, officeId, 'undang');
    if (action === undefined) return;
    const today = dateIn(turn.now, action.office.zone);
    const dates = [1, 3, 6].map((months) => today.add({ months }));
    turn.reply({
      text: turn.say('pendaftaran-tanya-sampai'),
      buttons: dateButtons(turn, 'undang.sampai', dates).map((one) => [one]),
    });
  },
  async answer(turn, { officeId, role, reporterId, replacesId, seen }, input) {
    const action = await inOffice(turn, officeId, 'undang', seen);
    if (action === undefined) return;
    const day = answerFutureDate(turn, input, 'undang.sampai', dateIn(turn.now, action.office.zone));
    if (day === undefined) return;
    turn.finish();
    await createAndSend(turn, action, {
      role,
      reporterId: reporterId ?? undefined,
      replacesId: replacesId ?? undefined,
      until: day,
    });
  },
};

/** The dialogue of `/undang`. */
export const inviteDialog: Dialog = { id: 'undang.v2', step: { sampai: pltUntilStep } };
