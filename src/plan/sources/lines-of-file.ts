import { FILE_BYTES_MAX } from '../../domain/file-size.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { withStacksOnly } from '../cells/paragraphs.ts';
import { type Archive, openArchive, type ZipRefusal } from '../files/archive.ts';
import { type ClosedFileRefusal, fileKind, type TextEncoding } from '../files/file-kind.ts';
import {
  DOCUMENT_LETTERS_MAX,
  LINES_MAX,
  lettersOfLines,
  type ReadOptions,
  TooBig,
  type TooLong,
  tooLong,
} from '../files/limits.ts';
import { odfKind } from '../files/odf.ts';
import { openOds } from '../files/open-ods.ts';
import { openWorkbook } from '../files/open-workbook.ts';
import type { Line } from '../lines/split-lines.ts';
import { linesOfOdt } from './lines-of-odt.ts';
import { linesOfPdf, type PdfRefusal } from './lines-of-pdf.ts';
import { linesOfText } from './lines-of-text.ts';
import { linesOfWord } from './lines-of-word.ts';
import { linesOfWorkbook } from './lines-of-workbook.ts';

/** Why a file cannot be read as a document. */
export type DocumentRefusal =
  | ZipRefusal
  | ClosedFileRefusal
  | PdfRefusal
  | TooLong
  | { code: 'dokumen-kosong' }
  | { code: 'dokumen-terlalu-besar' }
  /** An archive of something else, or of another office program. */
  | { code: 'berkas-arsip-lain' }
  | { code: 'dokumen-bukan-teks' };

async function linesOfArchive(
  archive: Archive,
  options: ReadOptions,
): Promise<Result<Line[], DocumentRefusal>> {
  try {
    if (archive.name.has('xl/workbook.xml'))
      return await linesOfWorkbook(await openWorkbook(archive), options);
    if (archive.name.has('word/document.xml')) return await linesOfWord(archive, options);
    const odf = await odfKind(archive);
    if (odf === 'ods') return await linesOfWorkbook(await openOds(archive), options);
    if (odf === 'odt') return await linesOfOdt(archive, options);
    if (odf === 'bersandi') return refuse({ code: 'berkas-bersandi' });
  } catch (error) {
    // Whatever makes it unreadable, it is no document for us.
    return refuse({ code: error instanceof TooBig ? 'berkas-membengkak' : 'berkas-rusak' });
  }
  return refuse({ code: 'berkas-arsip-lain' });
}

/** Lines of a text; where its encoding is only what is left over, the first line with such a letter says so. */
function decodedLines(text: string, encoding: TextEncoding): Line[] {
  const lines = linesOfText(text);
  if (encoding !== 'windows-1252') return lines;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that ASCII is not
  const line = lines.find(({ cells }) => cells.some((cell) => /[^\x00-\x7f]/.test(cell)));
  if (line === undefined) return lines;
  const cell = line.cells.find((text) => /[^\p{ASCII}]/u.test(text)) ?? '';
  line.findings = [{ kode: 'sandi-lama', line: line.line, data: { text: cell.trim().slice(0, 60) } }];
  return lines;
}

async function linesOfKind(
  content: Uint8Array,
  options: ReadOptions,
): Promise<Result<Line[], DocumentRefusal>> {
  const file = fileKind(content);
  switch (file.kind) {
    case 'arsip': {
      const archive = await openArchive(content);
      return archive.ok ? await linesOfArchive(archive.value, options) : archive;
    }
    case 'pdf':
      return await linesOfPdf(content, options);
    case 'ditolak':
      return refuse(file.refusal);
    case 'lain':
      return refuse({ code: 'dokumen-bukan-teks' });
    case 'teks':
      return ok(decodedLines(file.text, file.encoding));
  }
}

/**
 * Lines and cells of a file, judged by its content whatever it is called: .xlsx, .docx, .ods, .odt, PDF with text,
 * .csv, .tsv, .txt.
 * Findings of the file itself (a formula without a value, an old encoding) hang on their lines.
 */
export async function linesOfFile(
  content: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Line[], DocumentRefusal>> {
  if (content.byteLength > FILE_BYTES_MAX) return refuse({ code: 'dokumen-terlalu-besar' });
  if (content.byteLength === 0) return refuse({ code: 'dokumen-kosong' });
  const lines = await linesOfKind(content, options);
  if (!lines.ok) return lines;
  if (lines.value.length > LINES_MAX) return tooLong();
  if (lettersOfLines(lines.value) > DOCUMENT_LETTERS_MAX) return refuse({ code: 'berkas-membengkak' });
  for (const line of lines.value) line.cells = withStacksOnly(line.cells);
  const blank = lines.value.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
  return blank ? refuse({ code: 'dokumen-kosong' }) : lines;
}
