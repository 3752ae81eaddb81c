import { ok, type Result, refuse } from '../../domain/result.ts';
import { jenisBerkas } from '../berkas/jenis-berkas.ts';
import type { ZipRefusal } from '../daftar-uang/zip-aman.ts';
import type { Baris } from '../lines/split-lines.ts';
import { barisBuku } from './baris-buku.ts';
import { barisTeks } from './sel-pemisah.ts';

/** Bytes of a document at most: what a bot may download. */
const UKURAN_MAX = 20 * 1024 * 1024;

/** Why a file cannot be read as a document. */
export type DokumenRefusal =
  | ZipRefusal
  | { code: 'dokumen-kosong' }
  | { code: 'dokumen-terlalu-besar' }
  /** An old .xls, or a workbook under a password: both have the same outside. */
  | { code: 'berkas-terkunci' }
  | { code: 'dokumen-pdf' }
  | { code: 'dokumen-bukan-teks' };

/** Lines and cells of a file, judged by its content whatever it is called: .xlsx, .csv, .tsv or .txt. */
export async function barisBerkas(isi: Uint8Array): Promise<Result<Baris[], DokumenRefusal>> {
  if (isi.byteLength > UKURAN_MAX) return refuse({ code: 'dokumen-terlalu-besar' });
  const berkas = jenisBerkas(isi);
  switch (berkas.jenis) {
    case 'buku':
      return await barisBuku(isi);
    case 'terkunci':
      return refuse({ code: 'berkas-terkunci' });
    case 'pdf':
      return refuse({ code: 'dokumen-pdf' });
    case 'lain':
      return refuse({ code: 'dokumen-bukan-teks' });
    case 'teks':
      return berkas.teks.trim() === '' ? refuse({ code: 'dokumen-kosong' }) : ok(barisTeks(berkas.teks));
  }
}
