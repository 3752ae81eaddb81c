import { ok, type Result, refuse } from '../../domain/result.ts';
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

function mulai(isi: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, at) => isi[at] === byte);
}

/** Text in the encodings that office programs save; undefined for anything that is no text. */
function teksDari(isi: Uint8Array): string | undefined {
  if (mulai(isi, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(isi);
  if (isi.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder('windows-1252').decode(isi);
  }
}

/** Lines and cells of a file, judged by its content whatever it is called: .xlsx, .csv, .tsv or .txt. */
export async function barisBerkas(isi: Uint8Array): Promise<Result<Baris[], DokumenRefusal>> {
  if (isi.byteLength > UKURAN_MAX) return refuse({ code: 'dokumen-terlalu-besar' });
  if (mulai(isi, 0x50, 0x4b)) return await barisBuku(isi);
  if (mulai(isi, 0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: 'berkas-terkunci' });
  if (mulai(isi, 0x25, 0x50, 0x44, 0x46)) return refuse({ code: 'dokumen-pdf' });
  const teks = teksDari(isi);
  if (teks === undefined) return refuse({ code: 'dokumen-bukan-teks' });
  return teks.trim() === '' ? refuse({ code: 'dokumen-kosong' }) : ok(barisTeks(teks));
}
