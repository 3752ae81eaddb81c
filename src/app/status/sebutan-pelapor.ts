import type { Pelapor } from '../../domain/rencana.ts';

/** How a reporter is called in a sentence: a desa by its whole name (`Desa Sembung`), a unit by its short one. */
export function sebutanPelapor(pelapor: Pelapor): string {
  return pelapor.jenis === 'desa' ? pelapor.nama : pelapor.namaPendek;
}
