import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import type { ButirPlace } from '../sheet/places.ts';
import { answerButir } from './answer-butir.ts';
import { ALREADY } from './ask-date.ts';

/** Takes the answer to "which day"; a bare "sudah" is told what to type. */
export async function answerDate(turn: Turn, args: ButirPlace, input: TurnInput): Promise<void> {
  if (input.kind === 'teks' && ALREADY.test(input.text.trim())) {
    turn.reply({ text: turn.say('lapor-perlu-tanggal') });
    return;
  }
  await answerButir(turn, args, input);
}
