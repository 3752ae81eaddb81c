import { Decimal } from 'decimal.js';
import type { Bulan } from './bulan.ts';
import type { Uang, UangTerpisah } from './progres-figur.ts';
import type { AnggaranKas, JenisPagu, PlanNode } from './rencana.ts';
import { deviasiPoin, type PaguBerlaku, rencanaKas, serapanPercent, type Terpakai } from './serapan.ts';

/** Money of one sub kegiatan before it is added up. */
export interface UangSubKegiatan {
  node: PlanNode;
  terpakai: Terpakai;
  pagu?: PaguBerlaku;
  /** Anggaran kas in force, where there is one. */
  kas?: AnggaranKas;
}

/**
 * Money of a sub kegiatan, or of all below a kegiatan, program or office; Rupiah exact, percent unrounded. Serapan
 * rests on the sub kegiatan whose money was reported and whose pagu is known: one that did not report is unknown, not
 * 0, so its pagu is not in the base, and what was spent without a pagu stands apart (`tanpaPagu`, `dihapus`); `cakupan` says how many are. `serapanPaguPenuh` divides by the whole pagu.
 * Sums are computed from the sub kegiatan, never taken from the printed pagu of the parents.
 * @returns members absent where nothing was reported, or no pagu is in force
 */
export function uangGabungan(semua: readonly UangSubKegiatan[], sampaiBulan: Bulan): Uang {
  const lapor = semua.filter((s) => s.terpakai.nilai !== undefined);
  const berpagu = semua.filter((s) => s.pagu !== undefined);
  const dasar = lapor.filter((s) => s.pagu?.nilai.gt(0));
  const realisasi = jumlah(lapor.map((s) => s.terpakai.nilai!));
  const atasPagu = jumlah(lapor.filter((s) => s.pagu !== undefined).map((s) => s.terpakai.nilai!));
  const tetap = semua.filter((s) => s.node.dihapus === undefined);
  const pagu = jumlah(berpagu.map((s) => s.pagu!.nilai));
  return {
    realisasi,
    pagu,
    jenisPagu: jenis(berpagu.map((s) => s.pagu!.jenis)),
    sisa: pagu?.minus(atasPagu ?? 0),
    serapanPaguPenuh: atasPagu && pagu && serapanPercent(atasPagu, pagu),
    tanpaPagu: terpisah(tetap.filter((s) => !s.pagu?.nilai.gt(0))),
    dihapus: terpisah(semua.filter((s) => s.node.dihapus !== undefined)),
    ...serapan(dasar, sampaiBulan),
    cakupan: { dari: dasar.length, total: tetap.length },
    beforeStart: monthsOf(dasar),
    adaBulanKosong: lapor.filter((s) => s.terpakai.bulanKosong.length > 0).length,
    sementara: lapor.some((s) => s.terpakai.sementara),
  };
}

function serapan(
  dasar: readonly UangSubKegiatan[],
  sampaiBulan: Bulan,
): Pick<Uang, 'realisasiDasar' | 'paguDasar' | 'serapan' | 'rencana' | 'deviasi'> {
  const paguDasar = jumlah(dasar.map((s) => s.pagu!.nilai));
  const nilai = jumlah(dasar.map((s) => s.terpakai.nilai!));
  if (paguDasar === undefined || nilai === undefined) return {};
  const persen = serapanPercent(nilai, paguDasar)!;
  const kas = dasar.map((s) => rencanaKas(s.pagu!.nilai, sampaiBulan, s.kas));
  const rencana = {
    persen: serapanPercent(jumlah(kas.map((k) => k.nilai))!, paguDasar)!,
    merata: kas.some((k) => k.merata),
    kas: { dari: kas.filter((k) => !k.merata).length, total: kas.length },
  };
  const deviasi = monthsOf(dasar).length > 0 ? undefined : deviasiPoin(persen, rencana.persen);
  return { realisasiDasar: nilai, paguDasar, serapan: persen, rencana, ...(deviasi && { deviasi }) };
}

/** Months before the office's first one that one of them lacks; the plan to date counts them. */
function monthsOf(semua: readonly UangSubKegiatan[]): Bulan[] {
  return [...new Set(semua.flatMap((s) => s.terpakai.beforeStart))].sort();
}

/** What was spent of sub kegiatan without a pagu; undefined where that is nothing. */
function terpisah(semua: readonly UangSubKegiatan[]): UangTerpisah | undefined {
  const nilai = semua.flatMap((s) => (s.terpakai.nilai?.isZero() === false ? [s.terpakai.nilai] : []));
  return nilai.length === 0 ? undefined : { nilai: Decimal.sum(...nilai), jumlah: nilai.length };
}

function jumlah(nilai: readonly Decimal[]): Decimal | undefined {
  return nilai.length === 0 ? undefined : Decimal.sum(...nilai);
}

function jenis(semua: readonly JenisPagu[]): JenisPagu | 'campuran' | undefined {
  return new Set(semua).size > 1 ? 'campuran' : semua[0];
}
