import { encodePayload } from '../../../text/payload.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { DialogStep } from '../../shared/feature.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { receivePlan } from './send-step.ts';

/** What was sent without being asked for, kept until it is said what it is. */
export type IncomingArgs = {
  officeId: number;
  file?: { fileId: string; name: string; size?: number };
  text?: string;
};

/** Buttons answered by this step, which knows what was sent. */
const YES = 'rencana.kiriman_ya';
const NO = 'rencana.kiriman_bukan';

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
        [{ label: turn.say('rencana-tombol-ya-rencana'), data: encodePayload(YES) }],
        [{ label: turn.say('rencana-tombol-bukan-rencana'), data: encodePayload(NO) }],
      ],
    });
  },
  async answer(turn, args, input) {
    const verb = input.kind === 'ketuk' ? input.payload?.verb : undefined;
    if (verb === NO) {
      turn.finish();
      return turn.changeMessage({ text: turn.say('rencana-kiriman-bukan') });
    }
    if (verb !== YES) return await incomingStep.ask(turn, args);
    const act = await inOffice(turn, args.officeId, 'rencana');
    if (act !== undefined) await receivePlan(turn, act, asInput(args));
  },
};
