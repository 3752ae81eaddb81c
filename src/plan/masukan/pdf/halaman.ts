import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { Membengkak, POTONGAN_HALAMAN_MAX } from '../batas.ts';
import { type Halaman, kali, type Matriks, type Potongan } from './bentuk.ts';
import { garisHalaman } from './garis.ts';

/** Options of the PDF reader: pictures are not unpacked, fonts not built, nothing is fetched or evaluated. */
const PILIHAN = {
  maxImageSize: 1,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
} as const;

type Dokumen = Awaited<ReturnType<typeof getDocumentProxy>>;
type HalamanPdf = Awaited<ReturnType<Dokumen['getPage']>>;

/** Pieces of text of a page, without those that stand on their side (watermarks, margins). */
function potonganDari(items: readonly object[], view: Matriks): Potongan[] {
  return items.flatMap((item): Potongan[] => {
    if (!('str' in item) || !('transform' in item)) return [];
    const { str, transform, width, height } = item as {
      str: string;
      transform: Matriks;
      width: number;
      height: number;
    };
    const [a = 0, b = 0, , , x = 0, y = 0] = kali(view, transform);
    if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
    const skala = Math.hypot(view[0] ?? 1, view[1] ?? 0);
    const lead = str.length - str.trimStart().length;
    const letter = (width * skala) / str.length;
    return [
      {
        teks: str.trim(),
        x: x + lead * letter,
        y,
        lebar: letter * str.trim().length,
        tinggi: (height || Math.hypot(a, b)) * skala,
      },
    ];
  });
}

/** Whether some row of the page has words that stand apart, so that its lines may rule a table. */
function bertabel(pieces: readonly Potongan[]): boolean {
  const rows = new Map<number, number>();
  for (const { y } of pieces) rows.set(Math.round(y / 3), (rows.get(Math.round(y / 3)) ?? 0) + 1);
  return [...rows.values()].some((count) => count > 1);
}

async function bacaHalaman(page: HalamanPdf, nomor: number): Promise<Halaman> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  if (items.length > POTONGAN_HALAMAN_MAX) throw new Membengkak();
  const potongan = potonganDari(items, transform);
  const blank = potongan.length === 0;
  if (!blank && !bertabel(potongan)) return { nomor, tinggi: height, potongan, garis: [], gambar: false };
  const ops = (await getResolvedPDFJS()).OPS as Record<string, number>;
  const list = await page.getOperatorList();
  const gambar =
    blank && list.fnArray.some((op) => op === ops.paintImageXObject || op === ops.paintInlineImageXObject);
  return { nomor, tinggi: height, potongan, garis: garisHalaman({ ...list, ops }, transform), gambar };
}

let dimuat: Promise<unknown> | undefined;

/**
 * Loads the PDF reader when the first PDF comes. Its build warns on standard output that it was made for browsers, which
 * would stand in the middle of `--json`; that one line is left out.
 */
async function muat(): Promise<void> {
  dimuat ??= (async () => {
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
  await dimuat;
}

/** Why a PDF is not opened. */
export type SebabPdf = 'bersandi' | 'rusak';

/** A PDF whose pages are read one by one. */
export interface DokumenPdf {
  banyak: number;
  halaman(): AsyncGenerator<Halaman>;
}

/** Opens a PDF; a reason where it is broken or under a password. */
export async function bukaPdf(isi: Uint8Array): Promise<DokumenPdf | SebabPdf> {
  await muat();
  let pdf: Dokumen;
  try {
    // The reader keeps the bytes for itself, and takes no Buffer, whose slice would be no copy.
    pdf = await getDocumentProxy(Uint8Array.from(isi), PILIHAN);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'bersandi' : 'rusak';
  }
  async function* halaman(): AsyncGenerator<Halaman> {
    try {
      for (let nomor = 1; nomor <= pdf.numPages; nomor += 1) {
        const page = await pdf.getPage(nomor);
        yield await bacaHalaman(page, nomor);
        page.cleanup();
      }
    } finally {
      await pdf.loadingTask.destroy();
    }
  }
  return { banyak: pdf.numPages, halaman };
}

/** What somebody who opens a PDF meets. */
export interface IsiPdf {
  /** Pages; 0 where the first of them cannot be shown. */
  halaman: number;
  /** Whether it runs something when it is opened or touched. */
  program: boolean;
  /** Files inside it. */
  lampiran: number;
}

/** Opens a PDF as a reader does, up to its first page; a reason where it is broken or under a password. */
export async function lihatPdf(isi: Uint8Array): Promise<IsiPdf | SebabPdf> {
  await muat();
  let pdf: Dokumen | undefined;
  try {
    pdf = await getDocumentProxy(Uint8Array.from(isi), PILIHAN);
    const page = await pdf.getPage(1);
    await page.getOperatorList();
    const actions = [await pdf.getJSActions(), await page.getJSActions()];
    const program = actions.some((one) => one !== null && one !== undefined) || (await pdf.hasJSActions());
    const lampiran = Object.keys((await pdf.getAttachments()) ?? {}).length;
    return { halaman: pdf.numPages, program, lampiran };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'bersandi' : 'rusak';
  } finally {
    await pdf?.loadingTask.destroy();
  }
}
