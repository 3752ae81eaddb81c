import { Decimal } from 'decimal.js';
import { type Bulan, nomorBulan, tahunOf } from './bulan.ts';
import type { Indikator, TargetBulanan } from './rencana.ts';
import type { BesarTarget, HasilTarget } from './target.ts';

/**
 * Below one document a month an even split promises a third of a document; from 12 a year on it promises whole ones
 * or an honest average.
 */
export const SEDIKIT_DOKUMEN = 12;

/** Part of the year's target that is due: `bagian` of `dari`; undefined: nothing can be said before the year is over. */
type Bagian = { bagian: number; dari: number } | undefined;

const SEMUA: Bagian = { bagian: 1, dari: 1 };

/**
 * Share of a year's target that is due by the end of `bulan`, in the indicator's satuan, unrounded.
 * - a level (akumulasi latest, average, max; a ratio, a score, a category): the whole target from the first month on
 *   that is planned; every month when even
 * - even split: target × month / 12; refused before December for a few whole documents ('dokumen_sedikit')
 * - named months: target × named months so far / named months; a month named twice weighs twice; 0 before the first
 * - quarter ends: target × quarters ended / 4, none before March; refused where a few documents would be parted
 * - year end: only in December
 * - explicit (rencana aksi): Σ of the months' additions so far as written, × `kali`; of a level that is where it stands
 * - dated event without planned months: the whole target once its legal deadline has passed by the end of the month
 * A range is shared out at both ends; a category is due whole.
 * @param setahun the year's target
 * @param kali how many times the plan's own target `setahun` is (desa, where it counts per desa)
 * @returns 'tanpa_target_sampai' where nothing is due yet or the months are not planned
 * Source: docs/sources.md#properties, #even-split (target per month)
 */
export function bagikanTarget(
  indikator: Indikator,
  bulan: Bulan,
  setahun: HasilTarget,
  kali: number,
): HasilTarget {
  const { besar, baris } = setahun;
  if (besar === undefined) return setahun;
  const cara = indikator.targetBulanan;
  if (cara.jenis === 'eksplisit') {
    const hasil = eksplisit(indikator, cara, bulan, besar, kali);
    return hasil === undefined ? { baris, alasan: 'tanpa_target_sampai' } : { baris, besar: hasil };
  }
  const bagian = isAras(indikator)
    ? bagianAras(cara, nomorBulan(bulan))
    : bagianTambah(indikator, nomorBulan(bulan));
  if (bagian === undefined) return { baris, alasan: 'tanpa_target_sampai' };
  const hasil = sebagian(besar, bagian);
  return terpotong(indikator, besar, hasil, bagian)
    ? { baris, alasan: 'dokumen_sedikit' }
    : { baris, besar: hasil };
}

/** Whether the figure is a level, which a year's target asks for as a whole at any time, and no growing sum. */
export function isAras({ akumulasi, jenisNilai }: Pick<Indikator, 'akumulasi' | 'jenisNilai'>): boolean {
  if (jenisNilai === 'tanggal') return false;
  const bertambah = akumulasi === 'sum' || akumulasi === 'distinct';
  return !bertambah || jenisNilai === 'rasio' || jenisNilai === 'indeks' || jenisNilai === 'kategori';
}

function bagianAras(cara: TargetBulanan, nomor: number): Bagian {
  const mulai: Record<Exclude<TargetBulanan['jenis'], 'eksplisit' | 'bulan'>, number> = {
    merata: 1,
    akhir_triwulan: 3,
    akhir_tahun: 12,
  };
  const pertama = cara.jenis === 'bulan' ? Math.min(...cara.bulan) : mulai[cara.jenis as keyof typeof mulai];
  return nomor >= pertama ? SEMUA : undefined;
}

function bagianTambah(indikator: Indikator, nomor: number): Bagian {
  const cara = indikator.targetBulanan;
  switch (cara.jenis) {
    case 'bulan':
      if (cara.bulan.length === 0) return undefined;
      return { bagian: cara.bulan.filter((b) => b <= nomor).length, dari: cara.bulan.length };
    case 'akhir_triwulan':
      return nomor < 3 ? undefined : { bagian: Math.floor(nomor / 3), dari: 4 };
    case 'merata':
      if (indikator.jenisNilai === 'tanggal') return tenggatLewat(indikator, nomor) ? SEMUA : undefined;
      return { bagian: nomor, dari: 12 };
    default:
      return nomor === 12 ? SEMUA : undefined;
  }
}

/**
 * Whether the deadline lies on or before the last day of the month: one of an earlier year always does, one of the
 * next year never. Without a deadline the year's end is one.
 */
function tenggatLewat({ tenggat }: Indikator, nomor: number): boolean {
  return nomor >= (tenggat === undefined ? 12 : tenggat.geserTahun * 12 + tenggat.bulan);
}

function sebagian(
  { nilai, rentang, kategori }: BesarTarget,
  { bagian, dari }: NonNullable<Bagian>,
): BesarTarget {
  const ambil = (satu: Decimal) => satu.times(bagian).div(dari);
  return {
    ...(nilai && { nilai: ambil(nilai) }),
    ...(rentang && { rentang: { min: ambil(rentang.min), max: ambil(rentang.max) } }),
    ...(kategori !== undefined && { kategori }),
  };
}

/** Whether a rule without named months would part a few whole documents. */
function terpotong(
  { jenisNilai, targetBulanan }: Indikator,
  besar: BesarTarget,
  hasil: BesarTarget,
  { bagian, dari }: NonNullable<Bagian>,
): boolean {
  if (jenisNilai !== 'jumlah' || targetBulanan.jenis === 'bulan' || bagian === dari) return false;
  const semua = besar.nilai ?? besar.rentang?.max;
  // A target of no incident at all is none of a few documents: 0 to date is 0.
  const sedikit = semua?.gt(0) === true && semua.lt(SEDIKIT_DOKUMEN);
  if (targetBulanan.jenis === 'merata') return sedikit;
  return (
    sedikit && [hasil.nilai, hasil.rentang?.min, hasil.rentang?.max].some((n) => n?.isInteger() === false)
  );
}

function eksplisit(
  indikator: Indikator,
  cara: TargetBulanan & { jenis: 'eksplisit' },
  bulan: Bulan,
  besar: BesarTarget,
  kali: number,
): BesarTarget | undefined {
  const isi = Object.entries(cara.tahun[String(tahunOf(bulan))] ?? {});
  const sampai = isi.filter(([nomor]) => Number(nomor) <= nomorBulan(bulan));
  if (isi.length === 0 || (sampai.length === 0 && isAras(indikator))) return undefined;
  if (besar.kategori !== undefined && besar.nilai === undefined) return besar;
  if (besar.nilai === undefined || indikator.akumulasi === 'average') return undefined;
  const nilai = sampai.reduce((sum, [, tambahan]) => sum.plus(tambahan), new Decimal(0));
  return { nilai: nilai.times(kali) };
}
