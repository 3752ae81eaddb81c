import { ok, type Result, refuse } from '../../domain/result.ts';
import { bukaArsip, type ZipRefusal } from '../berkas/arsip.ts';
import { jenisBerkas, type TertutupRefusal } from '../berkas/jenis-berkas.ts';
import type { TabelSel } from './daftar-uang.ts';
import { selDariBuku } from './sel-buku.ts';
import { selDariTeks } from './sel-teks.ts';

/** Bytes of a list at most. */
export const UKURAN_MAX = 1024 * 1024;

/** Why a file is no list that can be read. */
export type BerkasRefusal =
  | ZipRefusal
  | TertutupRefusal
  | { code: 'daftar-terlalu-besar' }
  | { code: 'daftar-pdf' }
  | { code: 'berkas-bukan-daftar' };

/** Cells of a file, judged by its content whatever it is called: .xlsx, .csv, .tsv or .txt. */
export async function selDariBerkas(isi: Uint8Array): Promise<Result<TabelSel, BerkasRefusal>> {
  if (isi.byteLength > UKURAN_MAX) return refuse({ code: 'daftar-terlalu-besar' });
  const berkas = jenisBerkas(isi);
  switch (berkas.jenis) {
    case 'arsip': {
      const arsip = await bukaArsip(isi);
      return arsip.ok ? await selDariBuku(arsip.value) : arsip;
    }
    case 'ditolak':
      return refuse(berkas.refusal);
    case 'pdf':
      return refuse({ code: 'daftar-pdf' });
    case 'lain':
      return refuse({ code: 'berkas-bukan-daftar' });
    case 'teks':
      return ok(selDariTeks(berkas.teks));
  }
}
