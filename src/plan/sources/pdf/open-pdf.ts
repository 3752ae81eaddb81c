import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { PAGE_PIECES_MAX, TooBig } from '../../files/limits.ts';
import { rulingsOfPage } from './rulings-of-page.ts';
import { type Matrix, multiply, type Page, type TextPiece } from './shapes.ts';

/** Options of the PDF reader: pictures are not unpacked, fonts not built, nothing is fetched or evaluated. */
const DROP_DOWNS = {
  maxImageSize: 1,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
} as const;

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfProxy['getPage']>>;

/** Pieces of text of a page, without those that stand on their side (watermarks, margins). */
function piecesOf(items: readonly object[], view: Matrix): TextPiece[] {
  return items.flatMap((item): TextPiece[] => {
    if (!('str' in item) || !('transform' in item)) return [];
    const { str, transform, width, height } = item as {
      str: string;
      transform: Matrix;
      width: number;
      height: number;
    };
    const [a = 0, b = 0, , , x = 0, y = 0] = multiply(view, transform);
    if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
    const skala = Math.hypot(view[0] ?? 1, view[1] ?? 0);
    const lead = str.length - str.trimStart().length;
    const letter = (width * skala) / str.length;
    return [
      {
        text: str.trim(),
        x: x + lead * letter,
        y,
        width: letter * str.trim().length,
        height: (height || Math.hypot(a, b)) * skala,
      },
    ];
  });
}

/** Whether some row of the page has words that stand apart, so that its lines may rule a table. */
function hasTable(pieces: readonly TextPiece[]): boolean {
  const rows = new Map<number, number>();
  for (const { y } of pieces) rows.set(Math.round(y / 3), (rows.get(Math.round(y / 3)) ?? 0) + 1);
  return [...rows.values()].some((count) => count > 1);
}

async function readPage(page: PdfPage, number: number): Promise<Page> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  if (items.length > PAGE_PIECES_MAX) throw new TooBig();
  const pieces = piecesOf(items, transform);
  const blank = pieces.length === 0;
  if (!blank && !hasTable(pieces)) return { number, height: height, pieces, rulings: [], picture: false };
  const ops = (await getResolvedPDFJS()).OPS as Record<string, number>;
  const list = await page.getOperatorList();
  const picture =
    blank && list.fnArray.some((op) => op === ops.paintImageXObject || op === ops.paintInlineImageXObject);
  return { number, height: height, pieces, rulings: rulingsOfPage({ ...list, ops }, transform), picture };
}

let loaded: Promise<unknown> | undefined;

/**
 * Loads the PDF reader when the first PDF comes. Its build warns on standard output that it was made for browsers, which
 * would stand in the middle of `--json`; that one line is left out.
 */
async function load(): Promise<void> {
  loaded ??= (async () => {
    const { log } = console;
    console.log = (...words: unknown[]) => {
      if (!String(words[0]).includes('`legacy` build')) log(...words);
    };
    try {
      await getResolvedPDFJS();
    } finally {
      console.log = log;
    }
  })();
  await loaded;
}

/** Why a PDF is not opened. */
export type PdfCause = 'bersandi' | 'rusak';

/** A PDF whose pages are read one by one. */
export interface OpenedPdf {
  many: number;
  page(): AsyncGenerator<Page>;
}

/** Opens a PDF; a reason where it is broken or under a password. */
export async function openPdf(content: Uint8Array): Promise<OpenedPdf | PdfCause> {
  await load();
  let pdf: PdfProxy;
  try {
    // The reader keeps the bytes for itself, and takes no Buffer, whose slice would be no copy.
    pdf = await getDocumentProxy(Uint8Array.from(content), DROP_DOWNS);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'bersandi' : 'rusak';
  }
  async function* page(): AsyncGenerator<Page> {
    try {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        yield await readPage(page, number);
        page.cleanup();
      }
    } finally {
      await pdf.loadingTask.destroy();
    }
  }
  return { many: pdf.numPages, page };
}

/** What somebody who opens a PDF meets. */
export interface PdfContent {
  /** Pages; 0 where the first of them cannot be shown. */
  page: number;
  /** Whether it runs something when it is opened or touched. */
  program: boolean;
  /** Files inside it. */
  attachments: number;
}

/** Opens a PDF as a reader does, up to its first page; a reason where it is broken or under a password. */
export async function viewPdf(content: Uint8Array): Promise<PdfContent | PdfCause> {
  await load();
  let pdf: PdfProxy | undefined;
  try {
    pdf = await getDocumentProxy(Uint8Array.from(content), DROP_DOWNS);
    const page = await pdf.getPage(1);
    await page.getOperatorList();
    const actions = [await pdf.getJSActions(), await page.getJSActions()];
    const program = actions.some((one) => one !== null && one !== undefined) || (await pdf.hasJSActions());
    const attachments = Object.keys((await pdf.getAttachments()) ?? {}).length;
    return { page: pdf.numPages, program, attachments };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'bersandi' : 'rusak';
  } finally {
    await pdf?.loadingTask.destroy();
  }
}
