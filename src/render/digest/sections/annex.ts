import type { Say } from '../../../text/translator.ts';
import type { ExplanationWords } from '../../jelaskan/explanation-words.ts';
import type { PaperBlock, Span } from '../../layout/block.ts';
import type { DigestFacts } from '../facts/digest-facts.ts';
import { forecastExplanation } from '../facts/forecast-text.ts';
import { efficiencyBlocks } from './efficiency.ts';

const small = (text: string): Span[] => [{ text, size: 'small' }];
const muted = (text: string): Span[] => [{ text, size: 'small', tone: 'muted' }];

/** The parts of a sum stand in two columns; with more the annex would be longer than the digest. */
const COLUMNS = 2;

function figureBlocks({ title, outcome, basis, step, part, source }: ExplanationWords): PaperBlock[] {
  const list = (items: readonly string[], numbered: boolean, columns: number): PaperBlock[] =>
    items.length === 0 ? [] : [{ kind: 'list', columns, numbered, items: items.map((one) => [small(one)]) }];
  return [
    {
      kind: 'paragraph',
      lines: [
        [{ text: title, weight: 'semibold' }],
        small(outcome),
        ...(basis.length === 0 ? [] : [muted(basis.join(' · '))]),
      ],
    },
    ...list(step, true, 1),
    ...list(part, false, COLUMNS),
    ...(source.length === 0 ? [] : [{ kind: 'paragraph' as const, lines: source.map(muted) }]),
  ];
}

/** Where every figure of the digest comes from: the same words as `/jelaskan` says. Empty where no figure is shown. */
export function annexBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { explanations } = facts;
  if (explanations.length === 0) return [];
  return [
    { kind: 'page' },
    { kind: 'heading', level: 2, text: say('jelas-lampiran') },
    ...efficiencyBlocks(facts, say),
    ...[...forecastExplanation(facts, say), ...explanations].flatMap(figureBlocks),
  ];
}
