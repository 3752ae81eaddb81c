import { reopenMonth } from '../../app/kalender/reopen-month.ts';
import { dateIn, nextWorkingDay } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { answerFutureDate, answerText, dateButtons } from '../shared/answer-date.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { DialogStep } from '../shared/feature.ts';

/** Id of the dialogue to which these steps belong. */
export const ID_CALENDAR = 'kalender.v2';

type ReopenArgs = { officeId: number; month: Month; reporterId: number; seen?: number };

/** Letters of a reason, at most: it is quoted to the reporter. */
const REASON_MAX = 300;

/** Why a month is opened again. */
export const reopenReasonStep: DialogStep<ReopenArgs> = {
  async ask(turn) {
    turn.reply({ text: turn.say('kalender-tanya-alasan') });
  },
  async answer(turn, args, input) {
    const reason = answerText(input)?.trim() ?? '';
    if (reason === '') return turn.reply({ text: sayRefusal(turn.say, { code: 'alasan-kosong' }) });
    if ([...reason].length > REASON_MAX) {
      const refusal = { code: 'alasan-terlalu-panjang', atMost: REASON_MAX };
      return turn.reply({ text: sayRefusal(turn.say, refusal) });
    }
    const onward = { ...args, reason };
    turn.waitFor({ dialog: ID_CALENDAR, step: 'sampai', args: onward });
    await reopenUntilStep.ask(turn, onward);
  },
};

/** The last day on which it takes a report. */
export const reopenUntilStep: DialogStep<ReopenArgs & { reason: string }> = {
  async ask(turn, { officeId }) {
    const action = await inOffice(turn, officeId, 'kalender');
    if (action === undefined) return;
    const { office } = action;
    const nextDay = nextWorkingDay(dateIn(turn.now, office.zone), office);
    const lusa = nextWorkingDay(nextDay, office);
    turn.reply({
      text: turn.say('kalender-tanya-sampai'),
      buttons: dateButtons(turn, 'kalender.sampai', [nextDay, lusa]).map((one) => [one]),
    });
  },
  async answer(turn, { officeId, seen, ...open }, input) {
    const action = await inOffice(turn, officeId, 'kalender', seen);
    if (action === undefined) return;
    const until = answerFutureDate(turn, input, 'kalender.sampai', dateIn(turn.now, action.office.zone));
    if (until === undefined) return;
    const outcome = await reopenMonth(action, { ...open, until });
    if (!outcome.ok) {
      const { code } = outcome.refusal;
      if (code === 'bulan-belum-tutup' || code.startsWith('kantor-')) turn.finish();
      return turn.reply({ text: sayRefusal(turn.say, outcome.refusal) });
    }
    turn.finish();
    const { reporter, told } = outcome.value;
    turn.reply({
      text: turn.say('kalender-dibuka', {
        unit: reporter.name,
        month: monthYear(turn.say, open.month),
        until: dayDate(turn.say, until),
        person: told,
      }),
    });
  },
};
