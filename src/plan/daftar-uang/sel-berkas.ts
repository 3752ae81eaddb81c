import { ok, type Result, refuse } from '../../domain/result.ts';
import type { TabelSel } from './daftar-uang.ts';
import { selDariBuku } from './sel-buku.ts';
import { selDariTeks } from './sel-teks.ts';
import type { ZipRefusal } from './zip-aman.ts';

/** Bytes of a list at most. */
export const UKURAN_MAX = 1024 * 1024;

/** Why a file is no list that can be read. */
export type BerkasRefusal =
  | ZipRefusal
  | { code: 'daftar-terlalu-besar' }
  /** An old .xls, or a workbook under a password: both have the same outside. */
  | { code: 'berkas-terkunci' }
  | { code: 'daftar-pdf' }
  | { code: 'berkas-bukan-daftar' };

function mulai(isi: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, at) => isi[at] === byte);
}

/** Text in the encodings that spreadsheets save; undefined for anything that is no text. */
function teksDari(isi: Uint8Array): string | undefined {
  if (mulai(isi, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(isi);
  if (isi.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder('windows-1252').decode(isi);
  }
}

/** Cells of a file, judged by its content whatever it is called: .xlsx, .csv, .tsv or .txt. */
export async function selDariBerkas(isi: Uint8Array): Promise<Result<TabelSel, BerkasRefusal>> {
  if (isi.byteLength > UKURAN_MAX) return refuse({ code: 'daftar-terlalu-besar' });
  if (mulai(isi, 0x50, 0x4b)) return await selDariBuku(isi);
  if (mulai(isi, 0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: 'berkas-terkunci' });
  if (mulai(isi, 0x25, 0x50, 0x44, 0x46)) return refuse({ code: 'daftar-pdf' });
  const teks = teksDari(isi);
  return teks === undefined ? refuse({ code: 'berkas-bukan-daftar' }) : ok(selDariTeks(teks));
}
