import type { Metric } from '../measure/report.ts';
import { benchDigest } from './digest.ts';

/** What one digest costs, in milliseconds and memory. */
export async function benchDigestMetrics(): Promise<Metric[]> {
  const digest = await benchDigest();
  return [
    {
      name: 'time per digest PDF',
      value: digest.pdfMs,
      unit: 'ms',
      goal: { atMost: 100 },
      note: `median of 40 after warm-up, p95 ${digest.pdfP95Ms} ms; the first of a process ${digest.firstPdfMs} ms`,
    },
    {
      name: 'memory for digest PDFs',
      value: digest.pdfRssMb,
      unit: 'MB',
      note: `growth of RSS over 51 PDFs of ${Math.round(digest.pdfBytes / 1024)} kB, fonts included`,
    },
    {
      name: 'time per digest card',
      value: digest.cardMs,
      unit: 'ms',
      note: `PNG of ${Math.round(digest.cardBytes / 1024)} kB`,
    },
  ];
}
