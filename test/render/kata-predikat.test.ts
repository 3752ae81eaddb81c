import { expect, test } from 'vitest';
import { langkahPredikat } from '../../src/domain/jelaskan/langkah-capaian.ts';
import { PREDIKAT_BAWAAN } from '../../src/domain/predikat.ts';
import { blocksText } from '../../src/render/block.ts';
import { programBlocks } from '../../src/render/digest/programs.ts';
import { kataLangkah } from '../../src/render/jelaskan/kata-langkah.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { d } from '../domain/rencana-uji.ts';
import { sampleFacts } from './sample-facts.ts';

const say = createTranslator('id');

test("a program's predikat has the kabupaten's word, with the mark and colour of its place", () => {
  const facts = sampleFacts();
  const [pertama] = facts.programs.filter((one) => one.predikat === 'sangat_rendah');
  const sendiri = { ...pertama!, kataPredikat: 'Perlu Kerja Keras' };
  const kata = (programs: typeof facts.programs) => programBlocks({ ...facts, programs }, say);
  expect(blocksText(kata([sendiri]))).toContain('Perlu\u00a0Kerja\u00a0Keras');
  expect(blocksText(kata([sendiri]))).not.toContain('Sangat\u00a0Rendah');
  expect(blocksText(kata([pertama!]))).toContain('Sangat\u00a0Rendah');
  const tanda = (programs: typeof facts.programs) =>
    JSON.stringify(kata(programs)).match(/"tone":"sangat_rendah","shape":"square"/g)?.length;
  expect([tanda([sendiri]), tanda([pertama!])]).toEqual([1, 1]);
});

test('an explanation uses the same word', () => {
  const kata = (persen: string) =>
    kataLangkah(
      say,
      langkahPredikat(d(persen), { ...PREDIKAT_BAWAAN, kata: { sangat_tinggi: 'Istimewa' } }),
      '',
    );
  expect(kata('90.995')).toContain('Istimewa');
  expect(kata('90.994')).toContain('Tinggi');
  expect(kata('90.994')).not.toContain('Istimewa');
});
