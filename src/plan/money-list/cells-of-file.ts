import { ok, type Result, refuse } from '../../domain/result.ts';
import { openArchive, type ZipRefusal } from '../files/archive.ts';
import { type ClosedFileRefusal, fileKind } from '../files/file-kind.ts';
import { cellsOfText } from './cells-of-text.ts';
import { cellsOfWorkbook } from './cells-of-workbook.ts';
import type { CellTable } from './list-line.ts';

/** Bytes of a list at most. */
export const BYTES_MAX = 1024 * 1024;

/** Why a file is no list that can be read. */
export type ListFileRefusal =
  | ZipRefusal
  | ClosedFileRefusal
  | { code: 'daftar-terlalu-besar' }
  | { code: 'daftar-pdf' }
  | { code: 'berkas-bukan-daftar' };

/** Cells of a file, judged by its content whatever it is called: .xlsx, .csv, .tsv or .txt. */
export async function cellsOfFile(content: Uint8Array): Promise<Result<CellTable, ListFileRefusal>> {
  if (content.byteLength > BYTES_MAX) return refuse({ code: 'daftar-terlalu-besar' });
  const file = fileKind(content);
  switch (file.kind) {
    case 'arsip': {
      const archive = await openArchive(content);
      return archive.ok ? await cellsOfWorkbook(archive.value) : archive;
    }
    case 'ditolak':
      return refuse(file.refusal);
    case 'pdf':
      return refuse({ code: 'daftar-pdf' });
    case 'lain':
      return refuse({ code: 'berkas-bukan-daftar' });
    case 'teks':
      return ok(cellsOfText(file.text));
  }
}
