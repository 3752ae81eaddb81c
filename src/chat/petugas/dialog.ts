import { Temporal } from 'temporal-polyfill';
import { extendPlt } from '../../app/petugas/extend-acting.ts';
import { findOfficer } from '../../app/petugas/list-officers.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { dateText } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pltUntilStep } from '../pendaftaran/invite-dialog.ts';
import { answerFutureDate, dateButtons } from '../shared/answer-date.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Dialog, DialogStep } from '../shared/feature.ts';

/** Whose acting role goes on. */
type ExtendArgs = { officeId: number; assignmentId: number; seen?: number };

/** The new last day of an acting role. */
const extend: DialogStep<ExtendArgs> = {
  async ask(turn, { officeId, assignmentId }) {
    const action = await inOffice(turn, officeId, 'petugas');
    if (action === undefined) return;
    const line = await findOfficer(action, assignmentId);
    const from = line?.assignment.until ?? dateIn(turn.now, action.office.zone).toString();
    const dates = [1, 3, 6].map((months) => Temporal.PlainDate.from(from).add({ months }));
    turn.reply({
      text: turn.say('petugas-tanya-perpanjang', { name: line?.assignment.name ?? '' }),
      buttons: dateButtons(turn, 'petugas.sampai', dates).map((one) => [one]),
    });
  },
  async answer(turn, { officeId, assignmentId, seen }, input) {
    const action = await inOffice(turn, officeId, 'petugas', seen);
    if (action === undefined) return;
    const day = answerFutureDate(turn, input, 'petugas.sampai', dateIn(turn.now, action.office.zone));
    if (day === undefined) return;
    turn.finish();
    const outcome = await extendPlt(action, assignmentId, day);
    if (!outcome.ok) return turn.reply({ text: sayRefusal(turn.say, outcome.refusal) });
    const { name } = outcome.value.assignment;
    turn.reply({
      text: turn.say('petugas-diperpanjang', { name, until: dateText(turn.say, day) }),
    });
  },
};

/** The dialogue of `/petugas`; the last day of an acting successor is asked as in `/undang`. */
export const officerDialog: Dialog = {
  id: 'petugas.v2',
  step: { perpanjang: extend, sampai: pltUntilStep },
};
