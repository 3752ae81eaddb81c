import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { PAGE_PIECES_MAX, TooBig } from '../../../files/limits.ts';
import { coveredByPictures } from './placed-pictures.ts';
import { rulingsOfPage } from './rulings-of-page.ts';
import type { Page, TextPiece } from './shapes.ts';
import { textOfPage } from './text-of-page.ts';

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

/** Whether some row of the page has words that stand apart, so that its lines may rule a table. */
function hasTable(pieces: readonly TextPiece[]): boolean {
  const rows = new Map<number, number>();
  for (const { y } of pieces) rows.set(Math.round(y / 3), (rows.get(Math.round(y / 3)) ?? 0) + 1);
  return [...rows.values()].some((count) => count > 1);
}

/** Letters that a scanner's program or a running head may print on a page that is a picture otherwise. */
const STAMP_LETTERS_MAX = 200;
/** Part of a page that its pictures cover: of one without any text, and of one with a few words. */
const PICTURE_MIN = 0.05;
const SCAN_MIN = 0.4;

async function readPage(page: PdfPage, number: number): Promise<Page> {
  const { transform: view, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  if (items.length > PAGE_PIECES_MAX) throw new TooBig();
  const { sheet, ...text } = textOfPage(items, { view, width, height });
  const letters = items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0);
  const told = { number, height: sheet.height, ...text };
  const ops = (await getResolvedPDFJS()).OPS as Record<string, number>;
  const picture = { ...(await page.getOperatorList()), ops };
  const covered = coveredByPictures(picture, sheet.view, width * height);
  const unseen = picture.fnArray.some(
    (op, i) => op === ops.setTextRenderingMode && isUnseen(picture.argsArray[i]),
  );
  return {
    ...told,
    rulings: hasTable(text.pieces) ? rulingsOfPage(picture, sheet.view) : [],
    picture: letters === 0 ? covered >= PICTURE_MIN : letters <= STAMP_LETTERS_MAX && covered >= SCAN_MIN,
    readByScanner: letters > STAMP_LETTERS_MAX && covered >= SCAN_MIN && unseen,
  };
}

/** Text that is neither filled nor drawn (ISO 32000-1, 9.3.6). */
const isUnseen = (args: unknown) => Array.isArray(args) && args[0] === 3;

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
