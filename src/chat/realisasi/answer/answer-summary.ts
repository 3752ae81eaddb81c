import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { askSummary } from '../flow/ask-next.ts';
import { submitSheet } from '../flow/submit-sheet.ts';
import { openDesk } from '../sheet/open-desk.ts';
import type { SummaryPlace } from '../sheet/places.ts';
import { receiveBuktiFile } from './answer-bukti.ts';

const SEND = /^(kirim|kirimkan|ya kirim|ok kirim)[.!]?$/i;

/** Takes what is typed under the summary: "kirim" sends, as the button does; a photo is evidence. */
export async function answerSummary(turn: Turn, args: SummaryPlace, input: TurnInput): Promise<void> {
  const opened = await openDesk(turn, args.p, args.b);
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return turn.finish();
  }
  if (input.kind === 'teks' && SEND.test(input.text.trim())) {
    return await submitSheet(turn, opened.value, args.v ?? 0);
  }
  if (input.kind === 'berkas') return await receiveBuktiFile(turn, opened.value, input, 'bukti');
  if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
  askSummary(turn, opened.value, { text: turn.say('lapor-ringkas-bingung') });
}
