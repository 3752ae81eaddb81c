import { expect, test } from 'vitest';
import { cutPage } from '../../../src/chat/shared/buttons.ts';
import type { ButtonData } from '../../../src/text/message.ts';
import { createTranslator } from '../../../src/text/translator.ts';

const say = createTranslator('id');
const all = Array.from({ length: 25 }, (_, at) => at);
const page = (number: number) =>
  cutPage(say, all, { number, perPage: 10, move: (to) => `ke.${to}` as ButtonData });

test.each<[string, number, number]>([
  ['the first', 0, 0],
  ['the last', 2, 2],
  ['one after the last shows the last', 9, 2],
  ['one before the first shows the first', -1, 0],
  ['a forged fraction is cut off', 1.5, 1],
  ['a forged fraction below 0', -0.5, 0],
  ['no number', Number.NaN, 0],
  ['no finite number', Number.POSITIVE_INFINITY, 2],
])('page: %s', (_name, number, shown) => {
  const cut = page(number);
  expect(cut.number).toBe(shown);
  expect(cut.content).toEqual(all.slice(shown * 10, shown * 10 + 10));
  const wanted = [shown - 1, shown + 1].filter((to) => to >= 0 && to <= 2).map((to) => `ke.${to}`);
  expect(cut.navigation.map((one) => 'data' in one && one.data)).toEqual(wanted);
});
