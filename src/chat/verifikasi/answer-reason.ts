import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import type { TurnInput } from '../shared/turn-input.ts';
import type { ReturnReasonPlace } from './ask-reason.ts';
import { carryOutReturn } from './return-report.ts';

/** Takes the typed reason; anything else is asked for again. */
export async function answerReturnReason(
  turn: Turn,
  args: ReturnReasonPlace,
  input: TurnInput,
): Promise<void> {
  if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
  if (input.kind !== 'teks' || input.text.trim() === '')
    return turn.reply({ text: turn.say('verif-perlu-teks') });
  const act = await inOffice(turn, args.o, 'verifikasi');
  if (act === undefined) return;
  turn.finish();
  const diminta = {
    reportId: args.r,
    revision: args.v,
    status: args.t,
    butir: args.k ?? undefined,
    reason: input.text,
  };
  await carryOutReturn(turn, act, diminta, args.l);
}
