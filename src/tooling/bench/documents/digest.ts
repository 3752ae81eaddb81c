import { performance } from 'node:perf_hooks';
import { sampleFacts } from '../../../../test/support/render/sample-facts.ts';
import { renderDigestPdf } from '../../../render/pdf/digest-pdf.ts';
import { renderDigestCard } from '../../../render/picture/digest-card.ts';
import { createTranslator } from '../../../text/translator.ts';
import { median, quantile } from '../measure/statistics.ts';

/** What one digest costs; times are medians after warm-up, memory is of this process. */
export type DigestBench = {
  pdfMs: number;
  pdfP95Ms: number;
  cardMs: number;
  /** The very first PDF of a process, which also opens the fonts. */
  firstPdfMs: number;
  pdfBytes: number;
  cardBytes: number;
  /** Growth of the resident memory from before the first PDF to after the last, fonts included. */
  pdfRssMb: number;
};

const RUNS = 40;
const WARM_UP = 10;
const MEGABYTE = 1024 * 1024;

const rssMb = (): number => process.memoryUsage.rss() / MEGABYTE;
const tenth = (value: number): number => Math.round(value * 10) / 10;

async function times(runs: number, work: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    await work();
    taken.push(performance.now() - begin);
  }
  return taken;
}

/** Draws the sample digest over and over, as PDF and as card, in this process. */
export async function benchDigest(): Promise<DigestBench> {
  const say = createTranslator('id');
  const facts = sampleFacts();
  const pdf = () => renderDigestPdf(facts, say);
  const rssBefore = rssMb();
  const [first = 0] = await times(1, pdf);
  await times(WARM_UP, pdf);
  const pdfTimes = await times(RUNS, pdf);
  const rssAfter = rssMb();
  await times(2, () => renderDigestCard(facts, say));
  const cardTimes = await times(WARM_UP, () => renderDigestCard(facts, say));
  return {
    pdfMs: tenth(median(pdfTimes)),
    pdfP95Ms: tenth(quantile(pdfTimes, 0.95)),
    cardMs: tenth(median(cardTimes)),
    firstPdfMs: tenth(first),
    pdfBytes: (await pdf()).length,
    cardBytes: renderDigestCard(facts, say).length,
    pdfRssMb: tenth(rssAfter - rssBefore),
  };
}
