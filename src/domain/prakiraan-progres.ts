import { Decimal } from 'decimal.js';
import { type Bulan, bulanOf, nomorBulan, tahunOf } from './bulan.ts';
import { butirKeuangan } from './butir.ts';
import { satuPelapor } from './counting-reporter.ts';
import { kelompok } from './kelompok.ts';
import { nomorMulai } from './mulai-lapor.ts';
import { angkaTahun } from './posisi.ts';
import {
  type AlasanTanpaPrakiraan,
  type HasilPrakiraan,
  jumlahPrakiraan,
  type Prakiraan,
  prakirakan,
  type Tambahan,
} from './prakiraan.ts';
import { type LajuTarget, lajuTarget } from './prakiraan-target.ts';
import type { Cakupan, ProgresIndikator } from './progres-figur.ts';
import type { Angka, Diminta, Indikator, PlanNode } from './rencana.ts';
import { refuse } from './result.ts';
import { SEDIKIT_DOKUMEN } from './target-bulan.ts';

const BULANAN = Array.from({ length: 12 }, (_, i) => i + 1);
const TRIWULANAN = [3, 6, 9, 12];

/** Forecast of an indicator, what it rests on, and whether its target can still be met. */
export interface PrakiraanIndikator {
  /** In the satuan, or why there is none. */
  prakiraan: HasilPrakiraan;
  /** Desa with a forecast of all, where it is the sum over desa. */
  cakupan?: Cakupan;
  /** Only where there is a forecast of the whole and a target with a direction. */
  laju?: LajuTarget;
}

/**
 * Forecast of an indicator to the year's end, for what grows by additions: counts and quantities that are summed over
 * the months (and over the desa), asked monthly or quarterly; a cumulative position counts by its steps. In the satuan.
 * @param progres from `progres`, of an office or of one reporter
 * @param angka figures of the indicator, of the same reporters, in any order; with those of the year before, last
 *   year's pattern is one of the ways
 * @returns refusal with the reason for everything else: positions, scores, ratios, dated events, a few whole documents
 */
export function prakiraanIndikator(
  progres: ProgresIndikator,
  angka: readonly Angka[],
  sampaiBulan: Bulan,
): PrakiraanIndikator {
  const { indikator, perDesa, target } = progres;
  const diminta = periode(indikator.diminta);
  const alasan = tanpaPrakiraan(progres);
  if (alasan !== undefined) return { prakiraan: refuse({ code: alasan }) };
  if (diminta === undefined) return { prakiraan: refuse({ code: 'tak_berkala' }) };
  const lalu = desemberLalu(sampaiBulan);
  const sampai = (semua: readonly Angka[], bulan: Bulan) => tambahanDari(indikator, angkaTahun(semua, bulan));
  const mulai = nomorMulai(indikator.mulaiBulan, sampaiBulan);
  const satu = (semua: readonly Angka[]) =>
    prakirakan(sampai(semua, sampaiBulan), diminta, sampai(semua, lalu), mulai);
  if (perDesa === undefined) {
    return { prakiraan: satu(angka), laju: lajuDari(indikator, sampai(angka, sampaiBulan), diminta, target) };
  }
  const milik = kelompok(angka, (a) => a.pelaporId);
  const desa = perDesa.map((one) => satu(milik.get(one.pelapor.id) ?? []));
  const { prakiraan, cakupan } = jumlahPrakiraan(desa);
  if (prakiraan !== undefined) return { prakiraan: { ok: true, value: prakiraan }, cakupan };
  return { prakiraan: desa[0] ?? refuse({ code: 'belum_lapor' }), cakupan };
}

/**
 * Forecast of the money of sub kegiatan to the year's end in Rupiah: the sum over those that have one, with how many, and
 * of the others what they have spent, so that the whole is never foreseen below what is spent already.
 * @param nodes sub kegiatan
 * @param angka money figures in any order, of any sub kegiatan; with those of the year before, last year's pattern is
 *   one of the ways
 */
export function prakiraanUang(
  nodes: readonly PlanNode[],
  angka: readonly Angka[],
  sampaiBulan: Bulan,
): { prakiraan?: Prakiraan; cakupan: Cakupan } {
  const milik = kelompok(angka, (a) => a.butir);
  const lalu = desemberLalu(sampaiBulan);
  const parts = nodes.map((satu) => {
    const semua = satuPelapor(milik.get(butirKeuangan(satu.id)) ?? []);
    const mulai = nomorMulai(satu.mulaiBulan, sampaiBulan);
    const kini = perBulan(angkaTahun(semua, sampaiBulan));
    const hasil = prakirakan(kini, BULANAN, perBulan(angkaTahun(semua, lalu)), mulai);
    return { hasil, spent: Decimal.sum(0, ...kini.values()) };
  });
  const { prakiraan, cakupan } = jumlahPrakiraan(parts.map((one) => one.hasil));
  const others = parts.filter((one) => !one.hasil.ok).map((one) => one.spent);
  return { prakiraan: prakiraan && plus(prakiraan, Decimal.sum(0, ...others)), cakupan };
}

function plus(prakiraan: Prakiraan, spent: Decimal): Prakiraan {
  const { cara, terendah, tertinggi, bulan } = prakiraan;
  return {
    cara: cara.map((one) => ({ ...one, nilai: one.nilai.plus(spent) })),
    terendah: terendah.plus(spent),
    tertinggi: tertinggi.plus(spent),
    bulan,
  };
}

function desemberLalu(bulan: Bulan): Bulan {
  return bulanOf(tahunOf(bulan) - 1, 12);
}

function tanpaPrakiraan({ indikator, target }: ProgresIndikator): AlasanTanpaPrakiraan | undefined {
  const { jenisNilai, akumulasi, antarDesa, pelapor } = indikator;
  const jumlah = akumulasi === 'sum' && (jenisNilai === 'jumlah' || jenisNilai === 'kuantitas');
  if (!jumlah || pelapor === 'rumus' || (pelapor === 'desa' && antarDesa !== 'sum')) return 'bukan_jumlah';
  return jenisNilai === 'jumlah' && target?.lt(SEDIKIT_DOKUMEN) ? 'dokumen_sedikit' : undefined;
}

function periode({ jenis }: Diminta): readonly number[] | undefined {
  if (jenis === 'bulanan') return BULANAN;
  return jenis === 'triwulanan' ? TRIWULANAN : undefined;
}

function tambahanDari(indikator: Indikator, angka: readonly Angka[]): Tambahan {
  return indikator.pertanyaan === 'tambahan' ? perBulan(angka) : perLangkah(angka);
}

/** Additions by month. */
function perBulan(angka: readonly Angka[]): Tambahan {
  const hasil = new Map<number, Decimal>();
  for (const { bulan, nilai, keadaan } of angka) {
    const isi = keadaan === 'nihil' ? new Decimal(0) : nilai;
    const nomor = nomorBulan(bulan);
    if (isi !== undefined) hasil.set(nomor, isi.plus(hasil.get(nomor) ?? 0));
  }
  return hasil;
}

/** Steps between the positions of the months, oldest first; nihil is no step. */
function perLangkah(angka: readonly Angka[]): Tambahan {
  const hasil = new Map<number, Decimal>();
  let sebelum = new Decimal(0);
  for (const { bulan, nilai, keadaan } of angka) {
    const kini = keadaan === 'nihil' ? sebelum : nilai;
    if (kini === undefined) continue;
    hasil.set(nomorBulan(bulan), kini.minus(sebelum));
    sebelum = kini;
  }
  return hasil;
}

function lajuDari(
  { arah }: Indikator,
  tambahan: Tambahan,
  diminta: readonly number[],
  target: Decimal | undefined,
): LajuTarget | undefined {
  if (target === undefined || (arah !== 'higher' && arah !== 'lower')) return undefined;
  return lajuTarget(tambahan, diminta, target, arah);
}
