import type { OfficerAction } from '../../app/action.ts';
import { addHoliday, parseHoliday } from '../../app/kalender/set-holiday.ts';
import { changeMonthDate, type MonthDate } from '../../app/kalender/set-month-dates.ts';
import { changeRule, parseRule } from '../../app/kalender/set-rule.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { type Month, nextMonth, yearMonthOf } from '../../domain/kalender/month.ts';
import { readDate } from '../../domain/kalender/parse-future-date.ts';
import { monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { answerText } from '../shared/answer-date.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import type { DialogStep } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { calendarOverview } from './overview.ts';

/** Ends the dialogue with the calendar as it stands now. */
async function showSaved(turn: Turn, action: OfficerAction, notes: string[] = []): Promise<void> {
  turn.finish();
  const message = await calendarOverview(turn, await asItStands(turn, action));
  turn.reply({ ...message, text: [message.text, ...notes].join('\n') });
}

/** Says why nothing was stored: what is to be typed again is waited for; what somebody changed meanwhile is shown. */
async function reject(turn: Turn, action: OfficerAction, refusal: { code: string }): Promise<void> {
  const begin = sayRefusal(turn.say, refusal);
  if (!refusal.code.startsWith('kantor-')) return turn.reply({ text: begin });
  turn.finish();
  turn.reply({ ...(await calendarOverview(turn, await asItStands(turn, action))), begin });
}

/** The rule in one message. */
export const ruleStep: DialogStep<{ officeId: number; seen?: number }> = {
  async ask(turn) {
    turn.reply({ text: turn.say('kalender-tanya-aturan') });
  },
  async answer(turn, { officeId, seen }, input) {
    const action = await inOffice(turn, officeId, 'kalender', seen);
    if (action === undefined) return;
    const rules = parseRule(answerText(input) ?? '');
    if (!rules.ok) return turn.reply({ text: sayRefusal(turn.say, rules.refusal) });
    const outcome = await changeRule(action, rules.value);
    if (!outcome.ok) return await reject(turn, action, outcome.refusal);
    await showSaved(turn, action);
  },
};

/** One date of one month; a bare day is a day of the month after the reported one. */
export const monthDateStep: DialogStep<{ officeId: number; month: Month; which: MonthDate; seen?: number }> =
  {
    async ask(turn, { month, which }) {
      const label = turn.say(`kalender-sebutan-${which}`);
      turn.reply({
        text: turn.say('kalender-tanya-satu', { which: label, month: monthYear(turn.say, month) }),
      });
    },
    async answer(turn, { officeId, month, which, seen }, input) {
      const action = await inOffice(turn, officeId, 'kalender', seen);
      if (action === undefined) return;
      const text = answerText(input);
      if (text === undefined) return turn.reply({ text: turn.say('ketik-tanggal') });
      const read = readDate(text, yearMonthOf(nextMonth(month)));
      if (!read.ok) return turn.reply({ text: sayRefusal(turn.say, read.refusal) });
      const outcome = await changeMonthDate(action, month, which, read.value);
      if (!outcome.ok) return await reject(turn, action, outcome.refusal);
      await showSaved(
        turn,
        action,
        outcome.value.workingDays ? [] : ['', turn.say('kalender-bukan-hari-kerja')],
      );
    },
  };

/** A date and a name in one message. */
export const holidayStep: DialogStep<{ officeId: number; seen?: number }> = {
  async ask(turn) {
    turn.reply({ text: turn.say('kalender-tanya-libur') });
  },
  async answer(turn, { officeId, seen }, input) {
    const action = await inOffice(turn, officeId, 'kalender', seen);
    if (action === undefined) return;
    const holiday = parseHoliday(answerText(input) ?? '', dateIn(turn.now, action.office.zone));
    if (!holiday.ok) return turn.reply({ text: sayRefusal(turn.say, holiday.refusal) });
    const outcome = await addHoliday(action, holiday.value);
    if (!outcome.ok) return await reject(turn, action, outcome.refusal);
    await showSaved(turn, action);
  },
};
