import { type Bulan, bulanOf, tahunOf } from '../../domain/bulan.ts';
import { type Kantor, profilBulan } from '../../domain/kantor.ts';
import { type NilaiTahunLalu, nilaiTahunLalu } from '../../domain/progres-baca.ts';
import type { Angka, Pelapor } from '../../domain/rencana.ts';
import { adaTahunLalu } from '../../domain/rumus/uraian.ts';
import { angkaTerhitung } from './counted-figures.ts';
import { rencanaBulan } from './rencana-bulan.ts';

/** Whether a formula of the month's plan asks for last year's figures: only then they are read. */
export function perluTahunLalu(kantor: Kantor, bulan: Bulan): boolean {
  return rencanaBulan(kantor, bulan)?.indikators.some(adaTahunLalu) ?? false;
}

/**
 * The office's figures at the end of the year before, for the formulas of a month: by the plan of the month, and by the
 * kabupaten's rules of that December.
 * @param angka figures of the year before, with whatever ids they were reported under
 * @returns undefined where the month has no plan
 */
export function tahunLaluKantor(
  kantor: Kantor,
  pelapor: readonly Pelapor[],
  angka: readonly Angka[],
  bulan: Bulan,
): NilaiTahunLalu | undefined {
  const tahun = tahunOf(bulan);
  const desember = bulanOf(tahun - 1, 12);
  const rencana = rencanaBulan(kantor, desember, rencanaBulan(kantor, bulan)?.id);
  if (rencana === undefined) return undefined;
  const { profil } = profilBulan(kantor, desember);
  const dihitung = angkaTerhitung(kantor, rencana, angka).angka;
  return nilaiTahunLalu({ rencana, pelapor, angka: dihitung, profil }, tahun);
}
