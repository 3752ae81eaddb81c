import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Temuan } from '../draf.ts';
import type { Baris } from '../lines/split-lines.ts';
import {
  HALAMAN_MAX,
  hurufBaris,
  Membengkak,
  Penghitung,
  type PilihanBaca,
  type TerlaluPanjang,
  terlaluPanjang,
} from './batas.ts';
import { barisHalaman } from './pdf/baris-halaman.ts';
import { pdfMembengkak } from './pdf/bom.ts';
import { bukaPdf } from './pdf/halaman.ts';
import { type LembarPdf, tanpaKepalaKaki } from './pdf/kepala-kaki.ts';

/** Why a PDF cannot be read. */
export type PdfRefusal =
  | TerlaluPanjang
  | { code: 'berkas-rusak' }
  | { code: 'berkas-bersandi' }
  | { code: 'berkas-membengkak' }
  /** Pages without any text: pictures of paper. */
  | { code: 'pdf-gambar'; halaman: number };

function temuanGambar(nomor: number, baris: number): Temuan {
  return { kode: 'halaman-gambar', baris, data: { halaman: nomor } };
}

/** Pages one below the other, an empty line between them; each line knows its page. */
function susun(pages: readonly LembarPdf[], gambar: ReadonlySet<number>): Baris[] {
  const lines: Baris[] = [];
  for (const { nomor, lines: own } of pages) {
    const asal = { jenis: 'halaman' as const, nama: String(nomor), sebelum: lines.length };
    for (const { sel, tanpaGaris } of own) {
      const baris = lines.length + 1;
      const told = tanpaGaris === true && { temuan: [{ kode: 'tabel-tanpa-garis', baris, data: {} }] };
      lines.push({ baris, sel, asal, ...told });
    }
    const last: Baris = { baris: lines.length + 1, sel: [''], asal };
    if (gambar.has(nomor)) last.temuan = [temuanGambar(nomor, last.baris)];
    lines.push(last);
  }
  return lines;
}

/**
 * Lines of a PDF that contains text: rows of its tables, ruled or only set in columns, and lines of prose. Running heads
 * and feet are left out; a page that is only a picture has a finding.
 */
export async function barisPdf(isi: Uint8Array, pilihan: PilihanBaca): Promise<Result<Baris[], PdfRefusal>> {
  if (pdfMembengkak(isi)) return refuse({ code: 'berkas-membengkak' });
  const pdf = await bukaPdf(isi);
  if (pdf === 'bersandi') return refuse({ code: 'berkas-bersandi' });
  if (pdf === 'rusak') return refuse({ code: 'berkas-rusak' });
  if (pdf.banyak > HALAMAN_MAX) return terlaluPanjang();
  const pages: LembarPdf[] = [];
  const gambar = new Set<number>();
  const hitung = new Penghitung(pilihan);
  try {
    for await (const page of pdf.halaman()) {
      const lines = barisHalaman(page);
      if (page.gambar) gambar.add(page.nomor);
      if (!hitung.tambah(lines.length, hurufBaris(lines))) return terlaluPanjang();
      pages.push({ nomor: page.nomor, lines });
    }
  } catch (error) {
    return refuse({ code: error instanceof Membengkak ? 'berkas-membengkak' : 'berkas-rusak' });
  }
  if (pages.every(({ lines }) => lines.length === 0) && gambar.size > 0) {
    return refuse({ code: 'pdf-gambar', halaman: pages.length });
  }
  return ok(susun(tanpaKepalaKaki(pages), gambar));
}
