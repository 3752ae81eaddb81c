import { button } from '../../../text/buttons/button.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { DialogStep } from '../../shared/feature.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { pressed } from '../../shared/turn-input.ts';
import { receivePlan } from './send-step.ts';

/** What was sent without being asked for, kept until it is said what it is. */
export type IncomingArgs = {
  officeId: number;
  file?: { fileId: string; name: string; size?: number };
  text?: string;
};

function asInput({ file, text }: IncomingArgs): TurnInput {
  if (file !== undefined) return { kind: 'berkas', ...file };
  return { kind: 'teks', text: text ?? '', messageId: 0, early: false };
}

/** Whether what came is a plan. */
export const incomingStep: DialogStep<IncomingArgs> = {
  async ask(turn, { officeId, file }) {
    const { name: office } = await turn.office(officeId);
    const name = file?.name ?? turn.say('rencana-nama-tempelan');
    turn.reply({
      text: turn.say('rencana-tanya-kiriman', { name, office }),
      buttons: [
        [button(turn.say('rencana-tombol-ya-rencana'), 'rencana.kiriman_ya', {})],
        [button(turn.say('rencana-tombol-bukan-rencana'), 'rencana.kiriman_bukan', {})],
      ],
    });
  },
  async answer(turn, args, input) {
    if (pressed(input, 'rencana.kiriman_bukan')) {
      turn.finish();
      return turn.changeMessage({ text: turn.say('rencana-kiriman-bukan') });
    }
    if (!pressed(input, 'rencana.kiriman_ya')) return await incomingStep.ask(turn, args);
    const act = await inOffice(turn, args.officeId, 'rencana');
    if (act !== undefined) await receivePlan(turn, act, asInput(args));
  },
};
