import type { Temporal } from 'temporal-polyfill';
import { akhirBulan, type Bulan } from '../../domain/bulan.ts';
import { type Butir, butirDiminta } from '../../domain/butir.ts';
import { opsiLembar } from '../../domain/butir-opsi.ts';
import type { AngkaGanda } from '../../domain/counting-reporter.ts';
import { type JadwalBulan, type StatusBulan, statusBulan, tanggalDi } from '../../domain/kalender.ts';
import { type Kantor, profilBulan } from '../../domain/kantor.ts';
import { type Kelengkapan, kelengkapan, type PelaporMasuk } from '../../domain/kelengkapan.ts';
import type { ProfilPada } from '../../domain/profil.ts';
import { progres } from '../../domain/progres.ts';
import type { Progres } from '../../domain/progres-figur.ts';
import type { Angka, Pelapor, Rencana, StatusLaporan } from '../../domain/rencana.ts';
import type { BarisKendala, BarisLaporan, Jejak } from '../../store/status.ts';
import { isTerbuka, jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import { angkaMilik, angkaTerhitung } from './counted-figures.ts';
import { type PlanOfMonth, planOfMonth } from './plan-of-month.ts';
import { angkaMenurut, rencanaBulan } from './rencana-bulan.ts';
import { tahunLaluKantor } from './tahun-lalu.ts';

/** One reporter's month. */
export interface KeadaanPelapor extends PelaporMasuk {
  pelapor: Pelapor;
  /** What is asked for the month, in the order in which it is asked; never empty. */
  diminta: Butir[];
  kelengkapan: Kelengkapan;
  /** Absent before anything was answered. */
  reportId?: number;
  status?: StatusLaporan;
  /** Newest sent revision, 0 before the first. */
  revisi: number;
  /** Answers in an unsent draft: how many, never what. */
  draf: number;
  dikirim?: Jejak;
  diverifikasi?: Jejak;
  disetujui?: Jejak;
  /** With the reason; only while the report is returned and not sent again. */
  dikembalikan?: Jejak;
  /** ISO instant since which it waits for verification; only while it does. */
  diajukanSejak?: string;
  /** Files kept with it. */
  bukti: number;
  /** A report is still taken from this reporter today. */
  dapatLapor: boolean;
}

/**
 * A reporter's figures of the year with the plan that its own report of the month was made under: of a desa its own, of
 * a unit those of all units that count.
 */
export interface MilikPelapor {
  rencana?: Rencana;
  angka: Angka[];
}

/** Where an office's month stands at one instant: what status, reminders and digest all read. */
export interface KeadaanBulan {
  kantor: Kantor;
  bulan: Bulan;
  now: Temporal.Instant;
  /** Today in the office's zone. */
  hariIni: Temporal.PlainDate;
  jadwal: JadwalBulan;
  statusBulan: StatusBulan;
  /** The plan by which the month is judged (`monthPlan`); without one nobody is asked anything. */
  rencana?: Rencana;
  /** The kabupaten's rules by which the month is judged, with their version. */
  profil: ProfilPada;
  /** Reporters that are asked anything, in the office's order. */
  pelapor: KeadaanPelapor[];
  /** Figures in force of the calendar year that count, with the ids of `rencana`: of an item and month one reporter's. */
  angka: Angka[];
  /** What one reporter's own figures are judged by, and these, with the ids of `rencana`. */
  milik(pelaporId: number): MilikPelapor;
  /** Items of which more than one reporter sent a figure, of all months that were read. */
  ganda: AngkaGanda[];
  /** Obstacles of the month's sent reports. */
  kendala: BarisKendala[];
  /** Decisions wanted and not given, of this month and earlier ones. */
  keputusan: BarisKendala[];
  /** Progress up to the month, by the pagu in force in it; computed at the first call. Undefined without a plan. */
  progres(): Progres | undefined;
}

/** What was read of a month. */
export interface BahanKeadaan {
  kantor: Kantor;
  bulan: Bulan;
  now: Temporal.Instant;
  /** Whose months are read: all of the office, or one's own. */
  pelapor: readonly Pelapor[];
  laporan: readonly BarisLaporan[];
  /** Of these reporters and of those that their figures rest on (`pelaporSumber`). */
  angka: readonly Angka[];
  /** Figures of the year before; read only where a formula asks for them. */
  angkaLalu?: readonly Angka[];
  kendala: readonly BarisKendala[];
}

/**
 * The office's month from what was read; pure. A reporter that is asked nothing is left out; a figure reported under
 * another plan version counts under the one in force.
 */
export function susunKeadaan(bahan: BahanKeadaan): KeadaanBulan {
  const { kantor, bulan, now } = bahan;
  const base = rencanaBulan(kantor, bulan);
  const plan = base && planOfMonth(kantor, base, bahan);
  const rencana = plan?.rencana;
  const profil = profilBulan(kantor, bulan);
  const { angka, ganda } = dihitung(bahan, rencana);
  const hariIni = tanggalDi(now, kantor.zona);
  const jadwal = jadwalKantor(kantor, bulan);
  const milik = pembacaMilik(bahan, plan, angka);
  const semua = base === undefined ? [] : bahan.pelapor.map((p) => keadaanPelapor(p, base, bahan));
  let terhitung: Progres | undefined;
  return {
    kantor,
    bulan,
    now,
    hariIni,
    jadwal,
    statusBulan: statusBulan(jadwal, hariIni),
    rencana,
    profil,
    angka,
    milik,
    ganda,
    pelapor: semua.filter((one) => one.kelengkapan.keadaan !== 'tidak_diminta'),
    kendala: bahan.kendala.filter((one) => one.bulan === bulan),
    keputusan: bahan.kendala.filter((one) => one.mintaKeputusan && one.keputusan === undefined),
    progres() {
      if (rencana !== undefined) terhitung ??= hitungProgres(bahan, rencana, angka, milik);
      return terhitung;
    },
  };
}

/**
 * Reads what one reporter's own figures are judged by: mostly the month's plan and the month's figures. Of a unit the
 * figures of all units that count, since its items may have been reported by others in other months.
 */
function pembacaMilik(bahan: BahanKeadaan, plan: PlanOfMonth | undefined, angka: readonly Angka[]) {
  const kept = new Map<number, MilikPelapor>();
  const desa = new Set(bahan.kantor.pelapor.flatMap(({ id, jenis }) => (jenis === 'desa' ? [id] : [])));
  const baca = (pelaporId: number): MilikPelapor => {
    const rencana = plan?.own(pelaporId);
    const yang = (a: Angka) => (desa.has(pelaporId) ? a.pelaporId === pelaporId : !desa.has(a.pelaporId));
    if (rencana === undefined || rencana === plan?.rencana) return { rencana, angka: angka.filter(yang) };
    return { rencana, angka: dihitung(bahan, rencana).angka.filter(yang) };
  };
  return (pelaporId: number): MilikPelapor => {
    const ada = kept.get(pelaporId) ?? baca(pelaporId);
    kept.set(pelaporId, ada);
    return ada;
  };
}

/** What counts of what was read, and what does not; of a reading of some reporters only what is theirs. */
function dihitung({ kantor, pelapor, angka }: BahanKeadaan, rencana: Rencana | undefined) {
  if (rencana === undefined) return { angka: [...angka], ganda: [] };
  const terpilih = angkaTerhitung(kantor, rencana, angka);
  if (pelapor.length === kantor.pelapor.length) return terpilih;
  const milik = new Set(angkaMilik(rencana, pelapor, terpilih.angka));
  return {
    angka: terpilih.angka.filter((one) => milik.has(one)),
    ganda: terpilih.ganda.filter(
      (one) => milik.has(one.dihitung) || angkaMilik(rencana, pelapor, one.lain).length > 0,
    ),
  };
}

function hitungProgres(
  bahan: BahanKeadaan,
  rencana: Rencana,
  angka: readonly Angka[],
  milik: KeadaanBulan['milik'],
): Progres {
  const { kantor, bulan, pelapor, angkaLalu } = bahan;
  const tahunLalu = angkaLalu && tahunLaluKantor(kantor, pelapor, angkaLalu, bulan);
  const { profil } = profilBulan(kantor, bulan);
  const milikLain = (id: number) => {
    const satu = milik(id);
    return satu.rencana === undefined || satu.rencana === rencana
      ? undefined
      : { ...satu, rencana: satu.rencana };
  };
  const padaTanggal = akhirBulan(bulan).toString();
  return progres(rencana, pelapor, angka, bulan, padaTanggal, profil, tahunLalu, milikLain);
}

/** A report that was begun under another plan version is asked what that version asks, as its officer was. */
function keadaanPelapor(pelapor: Pelapor, berlaku: Rencana, bahan: BahanKeadaan): KeadaanPelapor {
  const { kantor, bulan, now, laporan } = bahan;
  const baris = laporan.find((one) => one.pelaporId === pelapor.id);
  const rencana = rencanaBulan(kantor, bulan, baris?.planId) ?? berlaku;
  const milik = angkaMenurut(
    kantor,
    rencana,
    bahan.angka.filter((a) => a.pelaporId === pelapor.id),
  );
  const semua = pelapor.jenis === 'desa' ? milik : angkaMenurut(kantor, rencana, bahan.angka);
  const lembaran = { rencana, pelaporId: pelapor.id, bulan };
  const diminta = butirDiminta(rencana, pelapor, opsiLembar(kantor, lembaran, semua));
  return {
    pelapor,
    diminta,
    kelengkapan: kelengkapan(
      diminta,
      milik.filter((a) => a.bulan === bulan),
    ),
    ketepatan: baris?.ketepatan,
    reportId: baris?.reportId,
    status: baris?.status,
    revisi: baris?.revisi ?? 0,
    draf: baris?.draf ?? 0,
    dikirim: baris?.dikirim,
    diverifikasi: baris?.diverifikasi,
    disetujui: baris?.disetujui,
    dikembalikan: baris?.status === 'dikembalikan' ? baris.dikembalikan : undefined,
    diajukanSejak: baris?.status === 'diajukan' ? (baris.diajukanSejak ?? baris.dikirim?.at) : undefined,
    bukti: baris?.bukti ?? 0,
    dapatLapor: isTerbuka(kantor, pelapor.id, bulan, now),
  };
}
