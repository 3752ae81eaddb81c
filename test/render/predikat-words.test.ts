import { expect, test } from 'vitest';
import { DEFAULT_PREDIKAT } from '../../src/domain/capaian/predikat.ts';
import { predikatStep } from '../../src/domain/jelaskan/capaian-steps.ts';
import { programBlocks } from '../../src/render/digest/sections/programs.ts';
import { stepWords } from '../../src/render/jelaskan/step-words.ts';
import { blocksText } from '../../src/render/layout/block.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { d } from '../support/domain/sample-plan.ts';
import { sampleFacts } from '../support/render/sample-facts.ts';

const say = createTranslator('id');

test("a program's predikat has the kabupaten's word, with the mark and colour of its place", () => {
  const facts = sampleFacts();
  const [first] = facts.programs.filter((one) => one.predikat === 'sangat_rendah');
  const own = { ...first!, predikatWord: 'Perlu Kerja Keras' };
  const words = (programs: typeof facts.programs) => programBlocks({ ...facts, programs }, say);
  expect(blocksText(say, words([own]))).toContain('Perlu\u00a0Kerja\u00a0Keras');
  expect(blocksText(say, words([own]))).not.toContain('Sangat\u00a0Rendah');
  expect(blocksText(say, words([first!]))).toContain('Sangat\u00a0Rendah');
  const mark = (programs: typeof facts.programs) =>
    JSON.stringify(words(programs)).match(/"tone":"sangat_rendah","shape":"square"/g)?.length;
  expect([mark([own]), mark([first!])]).toEqual([1, 1]);
});

test('an explanation uses the same word', () => {
  const words = (percent: string) =>
    stepWords(
      say,
      predikatStep(d(percent), { ...DEFAULT_PREDIKAT, words: { sangat_tinggi: 'Istimewa' } }),
      '',
    );
  expect(words('90.995')).toContain('Istimewa');
  expect(words('90.994')).toContain('Tinggi');
  expect(words('90.994')).not.toContain('Istimewa');
});
