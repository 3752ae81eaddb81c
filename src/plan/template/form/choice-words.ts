import type { Say } from '../../../text/translator.ts';
import { type ChoiceName, DROP_DOWNS } from './sheets.ts';

/** The word of a drop-down for a value. */
export function choiceWord(say: Say, choices: ChoiceName, value: string): string {
  return say(`templat-pilih-${choices}-${value}`);
}

/** The value that a word of a drop-down stands for, in any case; undefined for another word. */
export function choiceValue(say: Say, choices: ChoiceName, words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  return DROP_DOWNS[choices].find((value) => choiceWord(say, choices, value).toLowerCase() === wanted);
}
