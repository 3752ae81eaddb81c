import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/text/translator.ts';
import { caseFaults, foundCases } from '../../support/plan/found-case.ts';

const say = createTranslator('id');

test.each(foundCases())('$nama', async (one) => {
  expect(await caseFaults(one, say)).toEqual([]);
});
