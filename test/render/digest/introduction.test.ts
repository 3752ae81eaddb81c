import { expect, test } from 'vitest';
import { composeIntroduction } from '../../../src/render/digest/introduction.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { sampleFacts } from '../../support/render/sample-facts.ts';

const say = createTranslator('id');
const decisions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    butir: `Butir ${index + 1}`,
    unit: 'Seksi Trantib',
    text: 'Kurang personel',
  }));
const caption = (count: number, mayDecide: boolean): string =>
  composeIntroduction(say, 1, sampleFacts({ decisions: decisions(count) }), mayDecide).text;

test.each([0, 1, 3, 4])('finding 7: a caption with %i decisions ends in what it announces', (count) => {
  for (const mayDecide of [true, false]) expect(caption(count, mayDecide).trimEnd()).not.toMatch(/:$/);
});

test('finding 7: who may not decide reads what waits, without buttons', () => {
  expect(caption(1, false)).toContain('Butir 1 (Seksi Trantib)');
  expect(
    composeIntroduction(say, 1, sampleFacts({ decisions: decisions(1) }), false).buttons,
  ).toBeUndefined();
  expect(caption(4, false)).toContain('semuanya ada di PDF');
});
