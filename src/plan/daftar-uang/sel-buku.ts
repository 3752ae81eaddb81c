import { ok, type Result, refuse } from '../../domain/result.ts';
import { angkaTercetak, berformatTanggal } from '../berkas/angka-buku.ts';
import type { Arsip, ZipRefusal } from '../berkas/arsip.ts';
import type { SelBuku } from '../berkas/baca-lembar.ts';
import { type BukuKerja, bukaBuku } from '../berkas/buku-kerja.ts';
import { Membengkak } from '../masukan/batas.ts';
import type { LarikSel, Sel, TabelSel } from './daftar-uang.ts';
import { kodeDaftar } from './kode.ts';

/** Rows of a sheet that are kept: beyond what a list may have, so that it is told to be too long. */
const LARIK_MAX = 6000;

function selDaftar(cell: SelBuku): Sel {
  if (typeof cell === 'string') return cell;
  if (!('angka' in cell)) return '';
  // A month above its column is kept as a day (`Januari 2026`).
  return berformatTanggal(cell.format) ? angkaTercetak(cell.angka, cell.format) : cell.angka;
}

async function larikLembar(buku: BukuKerja, lembar: BukuKerja['lembar'][number]): Promise<LarikSel[]> {
  const larik: LarikSel[] = [];
  for await (const rows of buku.baris(lembar)) {
    for (const { nomor, sel } of rows) larik.push({ baris: nomor, sel: sel.map(selDaftar) });
    if (larik.length > LARIK_MAX) break;
  }
  return larik;
}

const berkode = (larik: readonly LarikSel[]) =>
  larik.some(({ sel }) => sel.some((cell) => typeof cell === 'string' && kodeDaftar(cell) !== undefined));

/**
 * Cells of the first visible sheet of an .xlsx workbook that has codes, or of its first sheet; a formula counts by the
 * result that was saved with it.
 */
export async function selDariBuku(arsip: Arsip): Promise<Result<TabelSel, ZipRefusal>> {
  if (!arsip.nama.has('xl/workbook.xml')) return refuse({ code: 'berkas-rusak' });
  try {
    const buku = await bukaBuku(arsip);
    const lembar: LarikSel[][] = [];
    for (const one of buku.lembar) {
      const larik = await larikLembar(buku, one);
      if (berkode(larik)) return ok({ larik, kolom: true });
      lembar.push(larik);
    }
    const [first] = lembar;
    return first === undefined ? refuse({ code: 'berkas-rusak' }) : ok({ larik: first, kolom: true });
  } catch (error) {
    // Whatever makes it unreadable, it is no workbook for us.
    return refuse({ code: error instanceof Membengkak ? 'berkas-membengkak' : 'berkas-rusak' });
  }
}
