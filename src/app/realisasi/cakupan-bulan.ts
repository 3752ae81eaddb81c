import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import { dimintaPada, tahunAngka } from '../../domain/butir.ts';
import type { Indikator } from '../../domain/rencana.ts';
import type { Lembar } from './lembar.ts';

/**
 * How many desa have reported this very month what feeds a section's figure. The proposed figure itself takes the
 * newest position of every desa, so that one that is late is not counted as nothing; this says how many are late.
 * A dated event that was done earlier is not asked again and counts as reported.
 */
export function desaBulanIni(lembar: Lembar, indikator: Indikator): { sudah: number; dari: number } {
  const sumber = lembar.rencana.indikators.filter(
    (one) => one.pelapor === 'desa' && one.feedsKunci === indikator.kunci,
  );
  const desa = lembar.kantor.pelapor.filter((one) => one.jenis === 'desa');
  const sudah = desa.filter(({ id }) => sumber.every((one) => terjawab(lembar, id, one, lembar.bulan)));
  return { sudah: sumber.length === 0 ? 0 : sudah.length, dari: desa.length };
}

function terjawab(lembar: Lembar, pelaporId: number, indikator: Indikator, bulan: Bulan): boolean {
  const tahun = tahunOf(bulan);
  const milik = lembar.angka.filter(
    (one) =>
      one.pelaporId === pelaporId &&
      one.indikatorId === indikator.id &&
      one.bulan <= bulan &&
      tahunAngka(one) === tahun,
  );
  const selesai = milik.some((one) => one.keadaan === 'tanggal' && one.bulan < bulan);
  return !dimintaPada(indikator.diminta, bulan, selesai) || milik.some((one) => one.bulan === bulan);
}
