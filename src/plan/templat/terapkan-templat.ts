import type { RencanaBaru } from '../../domain/rencana-baru.ts';
import type { TemplatKembali } from './baca-buku.ts';
import { isiTemplat } from './isi-templat.ts';
import { pencatat, type SelSalah } from './salah.ts';
import { terapkanAksi, terapkanKas } from './terapkan-bulanan.ts';
import { terapkanIndikator } from './terapkan-indikator.ts';
import { type Dasar, terapkanSimpul } from './terapkan-simpul.ts';

/** What a template is laid upon, and what the new version is called. */
export interface TerapkanOptions extends Omit<Dasar, 'isi'> {
  jenis: RencanaBaru['jenis'];
}

/**
 * The plan as a template that came back says it. Cells that were not touched keep what is stored, as printed and as
 * read; a line keeps its lineage by its hidden kunci; a deleted line is gone from the new version.
 * @returns the plan, and every cell that was not taken: it is not to be stored while there is one
 */
export function terapkanTemplat(
  templat: TemplatKembali,
  options: TerapkanOptions,
): { rencana: RencanaBaru; salah: SelSalah[] } {
  const { say, rencana, pelapor, jenis, berlakuDari } = options;
  const isi = isiTemplat({ say, rencana, pelapor, tahun: templat.tahun });
  const dasar: Dasar = { ...options, isi };
  const catat = pencatat(templat);
  const { nodes, nomor } = terapkanSimpul(templat, dasar, catat);
  const semua = terapkanIndikator(templat, dasar, nomor, catat);
  terapkanAksi(templat, dasar, semua, catat);
  terapkanKas(templat, dasar, nodes, catat);
  const indikators = semua.map(({ indikator }) => indikator);
  return { rencana: { jenis, dokumen: rencana.dokumen, berlakuDari, nodes, indikators }, salah: catat.salah };
}
