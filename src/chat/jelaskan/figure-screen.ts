import type { ExplainedFigure } from '../../app/jelaskan/explain-figure.ts';
import { wordsContext } from '../../app/jelaskan/words-context.ts';
import { explanationLines } from '../../render/jelaskan/explanation-lines.ts';
import { explanationWords } from '../../render/jelaskan/explanation-words.ts';
import { button } from '../../text/buttons/button.ts';
import type { Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { inRows } from '../shared/buttons.ts';
import { figureButton, type OfficeMonth } from '../shared/explain-buttons.ts';

/** Letters of a message, below Telegram's 4096 so that the heading fits. */
const LENGTH = 3200;
/** Parts that are offered as buttons. */
const PART_BUTTONS = 12;

/** One figure explained, with ways to what it is made of. */
export function figureScreen(say: Say, explained: ExplainedFigure): Message {
  const { state, explanation } = explained;
  const place: OfficeMonth = { office: state.office.id, month: state.month };
  const words = explanationWords(wordsContext(say, state, explained.people), explanation);
  const all = explanationLines(say, words);
  const fits = linesThatFit(all);
  const more = all.length - fits.length;
  const part = explanation.part
    .filter((one) => one.value !== undefined)
    .slice(0, PART_BUTTONS)
    .map((one) => figureButton(one.name, place, one.figure));
  const { figure } = explanation;
  return {
    title: words.title,
    text: [...fits, ...(more > 0 ? ['', say('jelas-lanjut', { more })] : [])].join('\n'),
    buttons: [
      ...inRows(part, 2),
      [
        ...(more > 0 ? [button(say('jelas-tombol-rinci'), 'jelas.rinci', { ...place, figure })] : []),
        button(say('jelas-tombol-kembali'), 'jelas.pilih', place),
      ],
    ],
  };
}

function linesThatFit(all: readonly string[]): string[] {
  let length = 0;
  return all.filter((one) => {
    length += one.length + 1;
    return length <= LENGTH;
  });
}
