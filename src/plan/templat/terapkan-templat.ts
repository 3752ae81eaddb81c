import { type RencanaBaru, sebagaiRencana } from '../../domain/rencana-baru.ts';
import { semuaRumusKeliru } from '../../domain/rumus/periksa-rencana.ts';
import type { TemplatKembali } from './baca-buku.ts';
import { isiTemplat } from './isi-templat.ts';
import { type Pencatat, pencatat, type SelSalah } from './salah.ts';
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
  const baru: RencanaBaru = { jenis, dokumen: rencana.dokumen, berlakuDari, nodes, indikators };
  periksaSemuaRumus(baru, semua, catat);
  return { rencana: baru, salah: catat.salah };
}

/** Formulas are checked once every line is known: a name that one of them uses may be gone, or its satuan another. */
function periksaSemuaRumus(
  rencana: RencanaBaru,
  semua: ReturnType<typeof terapkanIndikator>,
  { catatRumus }: Pencatat,
): void {
  for (const { indikator, sebab } of semuaRumusKeliru(sebagaiRencana(rencana).indikators)) {
    const asal = semua.find((one) => one.indikator.kunci === indikator.kunci);
    if (asal !== undefined && sebab.code !== 'rumus-kosong')
      catatRumus(asal.kembali, indikator.rumus ?? '', sebab);
  }
}
