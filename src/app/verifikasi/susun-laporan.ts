import type { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import type { Bulan } from '../../domain/bulan.ts';
import { angkaButir, type Butir, butirDiminta, tahunButir } from '../../domain/butir.ts';
import { opsiLembar } from '../../domain/butir-opsi.ts';
import type { AngkaGanda, AngkaTerpilih } from '../../domain/counting-reporter.ts';
import { samaIsi } from '../../domain/isi-angka.ts';
import { type Kantor, profilBulan } from '../../domain/kantor.ts';
import { indikatorAsJudged, nodeAsJudged } from '../../domain/month-plan.ts';
import { kodeMutu } from '../../domain/mutu/mutu-angka.ts';
import type { TemuanMutu } from '../../domain/mutu/temuan-mutu.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { progresPelapor } from '../../domain/progres-indikator.ts';
import type { Angka, Indikator, Pelapor, PlanNode, Rencana, Tercatat } from '../../domain/rencana.ts';
import {
  type PaguBerlaku,
  paguBulan,
  serapanPercent,
  type Terpakai,
  terpakai,
} from '../../domain/serapan.ts';
import type { AngkaRevisi, LaporanTersimpan, RevisiTerkirim } from '../../store/verification-report.ts';
import { type MutuBulan, temuanPelapor } from '../mutu/temuan-bulan.ts';
import { nomorLaporan } from '../realisasi/kirim-laporan.ts';
import { angkaTerhitung } from '../status/counted-figures.ts';
import { judgedAt } from '../status/plan-of-month.ts';
import { angkaMenurut, butirKantor, rencanaBulan } from '../status/rencana-bulan.ts';

export type { AngkaRevisi };

/** Money of one sub kegiatan to date, against the pagu that its month is judged by. */
export interface UangPeriksa extends Terpakai {
  pagu?: PaguBerlaku;
  /** nilai / pagu × 100, unrounded; absent without either. */
  persen?: Decimal;
}

interface BarisUmum {
  /** The figure as sent; absent where nothing was given. */
  kini?: AngkaRevisi;
  /** Only where it differs from what the verifier compares with: the figure then, or that there was none. */
  dulu?: AngkaRevisi | 'tidak_ada';
  /** Another reporter sent a figure of this item and month too: which of them counts. */
  ganda?: AngkaGanda;
}

/** One item of a report with where it stands to date. */
export type BarisPeriksa = BarisUmum &
  (
    | { jenis: 'indikator'; butir: Butir; indikator: Indikator; sampai: ProgresIndikator }
    | { jenis: 'keuangan'; butir: Butir; node: PlanNode; sampai: UangPeriksa }
  );

/** A report as its verifier sees it. */
export interface LaporanPeriksa {
  kantor: Kantor;
  pelapor: Pelapor;
  bulan: Bulan;
  laporan: LaporanTersimpan;
  /** `2026-03/35.17.01.2006/2` */
  nomor: string;
  /** The newest revision's sending. */
  dikirim: RevisiTerkirim;
  /** The revision that changes are shown against: the newest that somebody judged, else the first; absent for it. */
  dasar?: number;
  /** Revisions after `dasar` that gave a reason. */
  perubahan: RevisiTerkirim[];
  baris: BarisPeriksa[];
  /** The verifier's own: somebody else verifies it. */
  sendiri: boolean;
  /** What about its data is worth a look, without what its officer was asked about while typing. */
  mutu: MutuBulan;
}

export interface BahanLaporan {
  kantor: Kantor;
  pelapor: Pelapor;
  laporan: LaporanTersimpan;
  /** Figures in force of the calendar year: of the reporter, and of those that they rest on (`pelaporSumber`). */
  tahunan: readonly Angka[];
  now: Temporal.Instant;
  sendiri: boolean;
  /** Findings of the report's month. */
  mutu: MutuBulan;
}

/** A report with positions, changes and reasons, from what was read; pure. */
export function susunLaporan(bahan: BahanLaporan): LaporanPeriksa {
  const { kantor, pelapor, laporan, sendiri } = bahan;
  const { bulan, revisi, terkirim } = laporan;
  const dasar = revisiDasar(laporan);
  return {
    kantor,
    pelapor,
    bulan,
    laporan,
    nomor: nomorLaporan(kantor, pelapor, bulan, revisi),
    dikirim: terkirim.find((one) => one.revisi === revisi)!,
    dasar,
    perubahan: terkirim.filter(
      (one) => dasar !== undefined && one.revisi > dasar && one.alasan !== undefined,
    ),
    baris: barisLaporan(bahan, dasar),
    sendiri,
    mutu: { ...bahan.mutu, temuan: temuanBaru(bahan) },
  };
}

/** The month's findings about this report; what was asked while typing stands beside its figure already. */
function temuanBaru({ mutu, pelapor, laporan }: BahanLaporan): TemuanMutu[] {
  const ditanya = laporan.angka
    .filter((one) => one.revisi === laporan.revisi)
    .flatMap(({ butir, anomali }) => anomali.map((one) => `${butir} ${kodeMutu(one)}`));
  return temuanPelapor(mutu, pelapor.id).filter(({ butir, kode }) => !ditanya.includes(`${butir} ${kode}`));
}

/**
 * The revision that a verifier compares with: the newest one before the present that was verified, returned or
 * approved, else the first that was sent.
 * @returns undefined for a report of one revision
 */
export function revisiDasar({
  revisi,
  langkah,
}: Pick<LaporanTersimpan, 'revisi' | 'langkah'>): number | undefined {
  if (revisi < 2) return undefined;
  const dinilai = langkah.filter((one) => one.langkah !== 'ajukan' && one.revisi < revisi);
  return Math.max(1, ...dinilai.map((one) => one.revisi));
}

function barisLaporan(
  { kantor, pelapor, laporan, tahunan }: BahanLaporan,
  dasar: number | undefined,
): BarisPeriksa[] {
  const rencana = rencanaBulan(kantor, laporan.bulan, laporan.planId);
  const { profil } = profilBulan(kantor, laporan.bulan);
  const { angka, ganda }: AngkaTerpilih =
    rencana === undefined ? { angka: [...tahunan], ganda: [] } : angkaTerhitung(kantor, rencana, tahunan);
  const semua = rencana === undefined ? angka : angkaMenurut(kantor, rencana, tahunan);
  const judged = judgedAt(laporan.status, verifiedAt(laporan));
  return butirLaporan(kantor, pelapor, laporan, rencana, semua).map((butir) => {
    const pada = (revisi: number) =>
      laporan.angka.find((one) => one.revisi === revisi && one.butir === butir.kunci);
    const kini = pada(laporan.revisi);
    const umum: BarisUmum = {
      kini,
      dulu: dasar === undefined ? undefined : berubahDari(pada(dasar), kini),
      ganda: ganda.find((one) => one.bulan === laporan.bulan && one.butir === butir.kunci),
    };
    const milik = angkaButir(angka, butir);
    if (butir.jenis === 'keuangan') {
      const sampai = uangPeriksa(nodeAsJudged(butir.node, judged), milik, laporan.bulan);
      return { ...umum, jenis: 'keuangan', butir, node: butir.node, sampai };
    }
    const sampai = progresPelapor(
      indikatorAsJudged(butir.indikator, judged),
      milik,
      laporan.bulan,
      profil,
      tahunButir(butir, laporan.bulan),
    );
    return { ...umum, jenis: 'indikator', butir, indikator: butir.indikator, sampai };
  });
}

/** The verification of the present revision. */
function verifiedAt({ revisi, langkah }: LaporanTersimpan): Tercatat | undefined {
  return langkah.findLast((one) => one.langkah === 'verifikasi' && one.revisi === revisi)?.tercatat;
}

/** What the month asks of the reporter, and after it whatever else was sent (asked under settings of then). */
function butirLaporan(
  kantor: Kantor,
  pelapor: Pelapor,
  laporan: LaporanTersimpan,
  rencana: Rencana | undefined,
  angka: readonly Angka[],
): Butir[] {
  const { bulan, revisi } = laporan;
  const diminta =
    rencana === undefined
      ? []
      : butirDiminta(rencana, pelapor, opsiLembar(kantor, { rencana, pelaporId: pelapor.id, bulan }, angka));
  const kunci = new Set(diminta.map((one) => one.kunci));
  const lain = laporan.angka
    .filter((one) => one.revisi === revisi && !kunci.has(one.butir))
    .flatMap((one) => butirKantor(kantor, one.butir) ?? []);
  return [...diminta, ...lain];
}

function uangPeriksa(node: PlanNode, angka: readonly Angka[], bulan: Bulan): UangPeriksa {
  const sampai = terpakai(node, angka, bulan);
  const pagu = paguBulan(node, bulan);
  return { ...sampai, pagu, persen: pagu && sampai.nilai && serapanPercent(sampai.nilai, pagu.nilai) };
}

/** The older figure where it says something else than the present one; undefined where both say the same. */
export function berubahDari(
  dulu: AngkaRevisi | undefined,
  kini: AngkaRevisi | undefined,
): AngkaRevisi | 'tidak_ada' | undefined {
  if (dulu === undefined) return kini === undefined ? undefined : 'tidak_ada';
  return samaIsi(kini, dulu) ? undefined : dulu;
}
