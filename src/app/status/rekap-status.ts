import { Temporal } from 'temporal-polyfill';
import { jumlahHariKerja, tanggalDi } from '../../domain/kalender.ts';
import { type KelengkapanKantor, kelengkapanKantor, type Rasio, rasio } from '../../domain/kelengkapan.ts';
import type { KeadaanBulan, KeadaanPelapor } from './susun-keadaan.ts';

/** The lists and rates that a month's status is made of. */
export interface RekapStatus extends KelengkapanKantor {
  /** Reporters that miss something, in the office's order. */
  kurang: KeadaanPelapor[];
  /** Of those, from whom a report is still taken today: they can be reminded. */
  dapatDiingatkan: KeadaanPelapor[];
  menunggu: KeadaanPelapor[];
  /** Working days that the oldest of `menunggu` has waited; absent when none waits. */
  terlamaHariKerja?: number;
  dikembalikan: KeadaanPelapor[];
  /** Verified or approved, out of the complete ones. */
  terverifikasi: Rasio;
  /** Complete ones of all that are asked. */
  desa: Rasio;
  unit: Rasio;
}

/** Counts a month; what was not asked counts nowhere. */
export function rekapStatus(keadaan: KeadaanBulan): RekapStatus {
  const semua = keadaan.pelapor;
  const rates = kelengkapanKantor(semua);
  const menunggu = semua.filter((one) => one.status === 'diajukan');
  const lengkap = semua.filter((one) => one.kelengkapan.lengkap);
  const sah = lengkap.filter((one) => one.status === 'diverifikasi' || one.status === 'disetujui');
  const desa = semua.filter((one) => one.pelapor.jenis === 'desa');
  const unit = semua.filter((one) => one.pelapor.jenis !== 'desa');
  const lama = menunggu.map((one) => hariKerjaMenunggu(keadaan, one) ?? 0);
  const kurang = semua.filter((one) => !one.kelengkapan.lengkap);
  return {
    ...rates,
    kurang,
    dapatDiingatkan: kurang.filter((one) => one.dapatLapor),
    menunggu,
    terlamaHariKerja: menunggu.length === 0 ? undefined : Math.max(...lama),
    dikembalikan: semua.filter((one) => one.status === 'dikembalikan'),
    terverifikasi: rasio(sah.length, lengkap.length),
    desa: rasio(desa.filter((one) => one.kelengkapan.lengkap).length, desa.length),
    unit: rasio(unit.filter((one) => one.kelengkapan.lengkap).length, unit.length),
  };
}

/** Working days that a report has waited for verification; undefined when it does not wait. */
export function hariKerjaMenunggu(
  { kantor, hariIni }: KeadaanBulan,
  { diajukanSejak }: KeadaanPelapor,
): number | undefined {
  if (diajukanSejak === undefined) return undefined;
  return jumlahHariKerja(tanggalDi(Temporal.Instant.from(diajukanSejak), kantor.zona), hariIni, kantor);
}
