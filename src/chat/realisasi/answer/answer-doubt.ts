import { butirQuestion } from '../../../app/realisasi/sheet/question.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { restoreAnswer, type StoredAnswer } from '../../../domain/realisasi/answer/answer-parts.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { pressed } from '../../shared/turn-input.ts';
import { butirOfKey, filledByOthers, tellClash } from '../flow/ask-next.ts';
import { openDesk } from '../sheet/open-desk.ts';
import type { DoubtPlace } from '../sheet/places.ts';
import { answerButir } from './answer-butir.ts';
import { doubtFingerprint } from './ask-doubt.ts';
import { recordValue } from './record-value.ts';

/** "yes" typed instead of the first button: the figure as it was typed. */
const YES = /^(ya|iya|benar|betul|sudah benar)[.!]?$/i;

/** The reading that was chosen, whole; undefined for anything else, an old question's button among it. */
function chosenReading(args: DoubtPlace, input: TurnInput): StoredAnswer | undefined {
  if (input.kind === 'teks') return YES.test(input.text.trim()) ? args.answers[0] : undefined;
  const button = pressed(input, 'lapor.bacaan');
  return button?.doubt === doubtFingerprint(args) ? args.answers[button.reading] : undefined;
}

/** Takes the chosen reading, with what raised the question beside it; anything else typed is a new answer to the item. */
export async function answerDoubt(turn: Turn, args: DoubtPlace, input: TurnInput): Promise<void> {
  const chosen = chosenReading(args, input);
  if (chosen === undefined) return await answerButir(turn, args, input);
  const opened = await openDesk(turn, args.p, args.b);
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return turn.finish();
  }
  const desk = opened.value;
  const butir = butirOfKey(desk, args.k);
  if (butir === undefined) return turn.finish();
  const answer = restoreAnswer(chosen);
  if (filledByOthers(turn, desk.sheet, args.k, args.s)) {
    const content = answerWords(turn.say, butir, { ...answer, state: 'nilai' }, yearOf(args.b));
    return tellClash(turn, desk, butir, content);
  }
  await recordValue(turn, desk, butirQuestion(desk.sheet, butir), answer, [args.kode]);
}
