import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Finding } from '../draft/draft.ts';
import {
  LineCounter,
  lettersOfLines,
  PAGES_MAX,
  type ReadOptions,
  TooBig,
  type TooLong,
  tooLong,
} from '../files/limits.ts';
import type { Line } from '../lines/split-lines.ts';
import { isPdfBomb } from './pdf/bomb.ts';
import { linesOfPage } from './pdf/lines-of-page.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { type PdfSheet, withoutRunningHeads } from './pdf/running-heads.ts';

/** Why a PDF cannot be read. */
export type PdfRefusal =
  | TooLong
  | { code: 'berkas-rusak' }
  | { code: 'berkas-bersandi' }
  | { code: 'berkas-membengkak' }
  /** Pages without any text: pictures of paper. */
  | { code: 'pdf-gambar'; page: number };

function pictureFinding(number: number, line: number): Finding {
  return { kode: 'halaman-gambar', line, data: { page: number } };
}

/** Pages one below the other, an empty line between them; each line knows its page. */
function compose(pages: readonly PdfSheet[], picture: ReadonlySet<number>): Line[] {
  const lines: Line[] = [];
  for (const { number, lines: own } of pages) {
    const origin = { kind: 'halaman' as const, name: String(number), before: lines.length };
    for (const { cells, unruled } of own) {
      const line = lines.length + 1;
      const told = unruled === true && { findings: [{ kode: 'tabel-tanpa-garis', line, data: {} }] };
      lines.push({ line, cells, origin, ...told });
    }
    const last: Line = { line: lines.length + 1, cells: [''], origin };
    if (picture.has(number)) last.findings = [pictureFinding(number, last.line)];
    lines.push(last);
  }
  return lines;
}

/**
 * Lines of a PDF that contains text: rows of its tables, ruled or only set in columns, and lines of prose. Running heads
 * and feet are left out; a page that is only a picture has a finding.
 */
export async function linesOfPdf(
  content: Uint8Array,
  options: ReadOptions,
): Promise<Result<Line[], PdfRefusal>> {
  if (isPdfBomb(content)) return refuse({ code: 'berkas-membengkak' });
  const pdf = await openPdf(content);
  if (pdf === 'bersandi') return refuse({ code: 'berkas-bersandi' });
  if (pdf === 'rusak') return refuse({ code: 'berkas-rusak' });
  if (pdf.many > PAGES_MAX) return tooLong();
  const pages: PdfSheet[] = [];
  const picture = new Set<number>();
  const compute = new LineCounter(options);
  try {
    for await (const page of pdf.page()) {
      const lines = linesOfPage(page);
      if (page.picture) picture.add(page.number);
      if (!compute.add(lines.length, lettersOfLines(lines))) return tooLong();
      pages.push({ number: page.number, lines });
    }
  } catch (error) {
    return refuse({ code: error instanceof TooBig ? 'berkas-membengkak' : 'berkas-rusak' });
  }
  if (pages.every(({ lines }) => lines.length === 0) && picture.size > 0) {
    return refuse({ code: 'pdf-gambar', page: pages.length });
  }
  return ok(compose(withoutRunningHeads(pages), picture));
}
