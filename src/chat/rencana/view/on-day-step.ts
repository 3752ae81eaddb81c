import { readDate } from '../../../domain/kalender/parse-future-date.ts';
import { answerText } from '../../shared/answer-date.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { DialogStep } from '../../shared/feature.ts';
import { todayIn } from '../../shared/turn.ts';
import { showPlan } from './show-plan.ts';

/** The day as of which the plan is to be shown; any day, past or to come. */
export const onDayStep: DialogStep<{ officeId: number }> = {
  async ask(turn) {
    turn.reply({ text: turn.say('rencana-tanya-pada') });
  },
  async answer(turn, { officeId }, input) {
    const act = await inOffice(turn, officeId, 'lihat_rencana');
    if (act === undefined) return;
    const text = answerText(input);
    if (text === undefined) return turn.reply({ text: turn.say('ketik-tanggal') });
    const read = readDate(text, todayIn(turn.now, act.office).toPlainYearMonth());
    if (!read.ok) return turn.reply({ text: turn.say('rencana-pada-ulang') });
    turn.finish();
    turn.reply(await showPlan(turn, act, read.value.toString()));
  },
};
