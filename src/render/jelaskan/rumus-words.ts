import type { RumusStep } from '../../domain/rumus/outcome.ts';
import { angka } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** The parts of a computed indicator, innermost first, each with its value and how many desa it rests on. */
export function rumusWords(say: Say, root: RumusStep): string[] {
  return allSteps(root)
    .filter((one) => one.input !== undefined || one === root)
    .map((one) => line(say, one));
}

function allSteps(step: RumusStep): RumusStep[] {
  return [...step.children.flatMap(allSteps), step];
}

function line(say: Say, { text, value, satuan, missing, input }: RumusStep): string {
  const coverage = input?.coverage;
  const from =
    coverage === undefined
      ? ''
      : ` (${say('jelas-cakupan-desa', { done: coverage.done, from: coverage.from })})`;
  if (value !== undefined) return `${text} = ${angka(value)} ${satuan}`.trim() + from;
  return `${text}: ${say(missing === undefined ? 'jelas-rumus-belum' : `jelas-kurang-${missing}`)}${from}`;
}
