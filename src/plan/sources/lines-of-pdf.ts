import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Finding } from '../draft/draft.ts';
import { lineRanges } from '../draft/finding-words.ts';
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
import { withoutCutRows } from './pdf/cut-rows.ts';
import { linesOfPage, lineTexts, type PdfLine } from './pdf/lines-of-page.ts';
import { isPdfBomb } from './pdf/page/bomb.ts';
import { openPdf } from './pdf/page/open-pdf.ts';
import { type PdfSheet, withoutRunningHeads } from './pdf/running-heads.ts';

/** Why a PDF cannot be read. */
export type PdfRefusal =
  | TooLong
  | { code: 'berkas-rusak' }
  | { code: 'berkas-bersandi' }
  | { code: 'berkas-membengkak' }
  /** Pages without any text: pictures of paper. */
  | { code: 'pdf-gambar'; page: number };

/** What is told of a line because of how its page shows it. */
function pageFindings({ unruled, goesOn, cells }: PdfLine, line: number): Finding[] {
  const found: Finding[] = [];
  if (unruled === true) found.push({ kode: 'tabel-tanpa-garis', line, data: {} });
  if (goesOn !== undefined) {
    const [first] = cells;
    found.push({ kode: 'sambungan-halaman', line, data: { printed: first?.text ?? '', page: goesOn } });
  }
  return found;
}

/** Pages one below the other, an empty line between them; each line knows its page. */
function compose(pages: readonly PdfSheet[]): Line[] {
  const lines: Line[] = [];
  for (const { number, lines: own } of pages) {
    const origin = { kind: 'halaman' as const, name: String(number), before: lines.length };
    for (const one of own) {
      const line = lines.length + 1;
      const findings = pageFindings(one, line);
      lines.push({ line, cells: lineTexts(one), origin, ...(findings.length > 0 && { findings }) });
    }
    lines.push({ line: lines.length + 1, cells: [''], origin });
  }
  return lines;
}

/** Figures that narrow columns tore and that could be two each, in one finding. */
function tellTorn(lines: readonly Line[], pages: readonly PdfSheet[]): void {
  const torn = pages
    .flatMap(({ lines: own }) => [...own, undefined])
    .flatMap((one, i) =>
      (one?.cells ?? []).flatMap(({ doubtful }) => (doubtful ? [{ ...doubtful, at: i }] : [])),
    );
  const line = lines[torn[0]?.at ?? -1];
  if (line === undefined) return;
  const { printed, reading } = torn[0]!;
  const of = lineRanges(torn.map(({ at }) => lines[at]!.line));
  const data = { count: torn.length, printed, reading, lines: of };
  line.findings = [...(line.findings ?? []), { kode: 'angka-patah', line: line.line, data }];
}

/** Pages that show no text of their own, in one finding where the first of them begins. */
function tellPages(lines: readonly Line[], kode: string, pages: readonly number[]): void {
  const line = lines.find(({ origin }) => origin?.name === String(pages[0]));
  if (line === undefined) return;
  const data = { count: pages.length, page: lineRanges(pages) };
  line.findings = [...(line.findings ?? []), { kode, line: line.line, data }];
}

/**
 * Lines of a PDF that contains text: rows of its tables, ruled or only set in columns, and lines of prose. Running heads
 * and feet are left out; pages that are only pictures are told.
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
  const [picture, read]: [number[], number[]] = [[], []];
  const compute = new LineCounter(options);
  try {
    for await (const page of pdf.page()) {
      const lines = linesOfPage(page);
      if (page.picture) picture.push(page.number);
      if (page.readByScanner) read.push(page.number);
      if (!compute.add(lines.length, lettersOfLines(lines.map((line) => ({ cells: lineTexts(line) })))))
        return tooLong();
      pages.push({ number: page.number, lines });
    }
  } catch (error) {
    return refuse({ code: error instanceof TooBig ? 'berkas-membengkak' : 'berkas-rusak' });
  }
  const withText = pages.filter(({ number, lines }) => !picture.includes(number) && lines.length > 0);
  if (withText.length === 0 && picture.length > 0) {
    return refuse({ code: 'pdf-gambar', page: pages.length });
  }
  const sheets = withoutCutRows(withoutRunningHeads(pages));
  const lines = compose(sheets);
  tellTorn(lines, sheets);
  tellPages(lines, 'halaman-gambar', picture);
  tellPages(lines, 'halaman-terpindai', read);
  return ok(lines);
}
