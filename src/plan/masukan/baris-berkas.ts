import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Arsip, bukaArsip, type ZipRefusal } from '../berkas/arsip.ts';
import { jenisBerkas, type SandiTeks, type TertutupRefusal } from '../berkas/jenis-berkas.ts';
import type { Baris } from '../lines/split-lines.ts';
import { barisBuku } from './baris-buku.ts';
import { barisPdf, type PdfRefusal } from './baris-pdf.ts';
import { barisWord } from './baris-word.ts';
import {
  BARIS_MAX,
  HURUF_MAX,
  hurufBaris,
  Membengkak,
  type PilihanBaca,
  type TerlaluPanjang,
  terlaluPanjang,
} from './batas.ts';
import { barisTeks } from './sel-pemisah.ts';

/** Bytes of a document at most: what a bot may download. */
const UKURAN_MAX = 20 * 1024 * 1024;

/** Why a file cannot be read as a document. */
export type DokumenRefusal =
  | ZipRefusal
  | TertutupRefusal
  | PdfRefusal
  | TerlaluPanjang
  | { code: 'dokumen-kosong' }
  | { code: 'dokumen-terlalu-besar' }
  /** An archive of something else, or of another office program. */
  | { code: 'berkas-arsip-lain' }
  | { code: 'dokumen-bukan-teks' };

async function barisArsip(arsip: Arsip, pilihan: PilihanBaca): Promise<Result<Baris[], DokumenRefusal>> {
  try {
    if (arsip.nama.has('xl/workbook.xml')) return await barisBuku(arsip, pilihan);
    if (arsip.nama.has('word/document.xml')) return await barisWord(arsip, pilihan);
  } catch (error) {
    // Whatever makes it unreadable, it is no document for us.
    return refuse({ code: error instanceof Membengkak ? 'berkas-membengkak' : 'berkas-rusak' });
  }
  return refuse({ code: 'berkas-arsip-lain' });
}

/** Lines of a text; where its encoding is only what is left over, the first line with such a letter says so. */
function barisSandi(teks: string, sandi: SandiTeks): Baris[] {
  const lines = barisTeks(teks);
  if (sandi !== 'windows-1252') return lines;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that ASCII is not
  const line = lines.find(({ sel }) => sel.some((cell) => /[^\x00-\x7f]/.test(cell)));
  if (line === undefined) return lines;
  const cell = line.sel.find((text) => /[^\p{ASCII}]/u.test(text)) ?? '';
  line.temuan = [{ kode: 'sandi-lama', baris: line.baris, data: { teks: cell.trim().slice(0, 60) } }];
  return lines;
}

async function barisJenis(isi: Uint8Array, pilihan: PilihanBaca): Promise<Result<Baris[], DokumenRefusal>> {
  const berkas = jenisBerkas(isi);
  switch (berkas.jenis) {
    case 'arsip': {
      const arsip = await bukaArsip(isi);
      return arsip.ok ? await barisArsip(arsip.value, pilihan) : arsip;
    }
    case 'pdf':
      return await barisPdf(isi, pilihan);
    case 'ditolak':
      return refuse(berkas.refusal);
    case 'lain':
      return refuse({ code: 'dokumen-bukan-teks' });
    case 'teks':
      return ok(barisSandi(berkas.teks, berkas.sandi));
  }
}

/**
 * Lines and cells of a file, judged by its content whatever it is called: .xlsx, .docx, PDF with text, .csv, .tsv, .txt.
 * Findings of the file itself (a formula without a value, an old encoding) hang on their lines.
 */
export async function barisBerkas(
  isi: Uint8Array,
  pilihan: PilihanBaca = {},
): Promise<Result<Baris[], DokumenRefusal>> {
  if (isi.byteLength > UKURAN_MAX) return refuse({ code: 'dokumen-terlalu-besar' });
  if (isi.byteLength === 0) return refuse({ code: 'dokumen-kosong' });
  const lines = await barisJenis(isi, pilihan);
  if (!lines.ok) return lines;
  if (lines.value.length > BARIS_MAX) return terlaluPanjang();
  if (hurufBaris(lines.value) > HURUF_MAX) return refuse({ code: 'berkas-membengkak' });
  const blank = lines.value.every(({ sel }) => sel.every((cell) => cell.trim() === ''));
  return blank ? refuse({ code: 'dokumen-kosong' }) : lines;
}
