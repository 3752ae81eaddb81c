import { Decimal } from 'decimal.js';
import { type AngkaKetikan, type Anomali, anomali, type Bacaan, mungkin } from './anomali-bentuk.ts';
import { lompatan } from './anomali-lompatan.ts';

/** Above 120 % of a year's target it is likelier that the target or the figure is wrong (docs/sources.md#doubts). */
const JAUH_DI_ATAS_TARGET = new Decimal('1.2');
/** A cumulative figure of the third month of equal months is three times the usual month; honest months rarely are. */
const KALI_KUMULATIF = 3;
/** What the cumulative reading leaves as this month's addition may be at most twice the largest month so far. */
const KALI_WAJAR = 2;

/**
 * The one question most worth asking about a typed figure, or undefined when it looks ordinary: most figures are, and
 * a question that comes every month is clicked away. Rules in the order of what a wrong answer would cost; the first
 * that applies is asked. Nothing is rounded; a reading with more decimals than the item allows is not offered.
 * Source: docs/sources.md#doubts
 */
export function tanyaUlang(ketikan: AngkaKetikan): Anomali | undefined {
  const lompat = lompatan(ketikan);
  return (
    uangKembali(ketikan) ??
    posisiTurun(ketikan) ??
    miripKumulatif(ketikan) ??
    (lompat?.kode === 'lompat_1000' ? lompat : undefined) ??
    diAtasSisaPagu(ketikan) ??
    lompat ??
    melebihiTarget(ketikan)
  );
}

/** Money returned is a lawful negative addition; asked only where more would come back than was ever spent. */
function uangKembali(k: AngkaKetikan): Anomali | undefined {
  if (k.jenis !== 'keuangan' || k.pertanyaan !== 'tambahan' || !k.nilai.lt(0)) return undefined;
  if (k.nilai.plus(k.posisiSebelumnya ?? 0).gte(0)) return undefined;
  return anomali('uang_kembali', k, [{ arti: 'positif', nilai: k.nilai.negated() }]);
}

/**
 * A position below the last one, or a negative addition to a count. Of a level of which less is better (arah
 * 'lower', akumulasi 'latest') a fall is the aim and nothing to ask about.
 */
function posisiTurun(k: AngkaKetikan): Anomali | undefined {
  const sebelum = k.posisiSebelumnya ?? new Decimal(0);
  if (k.pertanyaan === 'tambahan') {
    if (k.jenis === 'keuangan' || k.nilai.gte(0)) return undefined;
    return anomali('posisi_turun', k, [{ arti: 'positif', nilai: k.nilai.negated() }]);
  }
  const tujuan = k.arah === 'lower' && k.akumulasi === 'latest';
  if (tujuan || k.nilai.gte(sebelum)) return undefined;
  const tambahan: Bacaan = { arti: 'tambahan', nilai: sebelum.plus(k.nilai) };
  return anomali('posisi_turun', k, k.nilai.gt(0) && masukAkal(k, tambahan.nilai) ? [tambahan] : []);
}

/** A position that an addition would lead to: not far beyond the target; a level without a target is never added to. */
function masukAkal(k: AngkaKetikan, posisi: Decimal): boolean {
  if (k.target === undefined) return k.akumulasi !== 'latest';
  return posisi.lte(k.target.times(JAUH_DI_ATAS_TARGET));
}

/**
 * An addition that reads like the position to date: not below the position so far, within the pagu (or the target) as
 * a position, and either
 * - as an addition it breaks the pagu (or the target), or
 * - it is at least three times the largest month so far, with two months known, and leaves a likely addition.
 * A month that is merely larger than all before it is not asked: 4.150.000 after 3.200.000 is ordinary.
 */
function miripKumulatif(k: AngkaKetikan): Anomali | undefined {
  const sebelum = k.posisiSebelumnya;
  if (k.pertanyaan !== 'tambahan' || !sebelum?.gt(0) || k.nilai.lt(sebelum)) return undefined;
  const tambahan = k.nilai.minus(sebelum);
  const batas = k.jenis === 'keuangan' ? k.pagu : k.arah === 'lower' ? undefined : k.target;
  if (batas !== undefined && k.nilai.gt(batas)) return undefined;
  const melanggar = batas !== undefined && sebelum.plus(k.nilai).gt(batas);
  if (!melanggar && !kelipatanBulan(k, tambahan)) return undefined;
  return anomali('mirip_kumulatif', k, [{ arti: 'posisi', nilai: tambahan }]);
}

/** Counts without a target (incidents) have no cumulative habit and jump honestly: they are left alone. */
function kelipatanBulan(k: AngkaKetikan, tambahan: Decimal): boolean {
  const bulan = k.riwayat.filter((r) => r.gt(0));
  if (bulan.length < 2 || (k.jenis === 'indikator' && k.target === undefined)) return false;
  const terbesar = Decimal.max(...bulan);
  return k.nilai.gte(terbesar.times(KALI_KUMULATIF)) && tambahan.lte(terbesar.times(KALI_WAJAR));
}

/** More money than is left. One zero too many is the likeliest slip, three the next; offered where they would fit. */
export function diAtasSisaPagu(k: AngkaKetikan): Anomali | undefined {
  if (k.jenis !== 'keuangan') return undefined;
  const sisa = k.pertanyaan === 'tambahan' ? k.sisaPagu : k.pagu;
  if (sisa === undefined || k.nilai.lte(sisa) || k.nilai.lte(0)) return undefined;
  const lain: Bacaan[] = [
    { arti: 'bagi_10', nilai: k.nilai.div(10) },
    { arti: 'bagi_1000', nilai: k.nilai.div(1000) },
  ];
  const muat = lain.find((bacaan) => bacaan.nilai.lte(sisa) && mungkin(k, bacaan));
  return anomali('di_atas_sisa_pagu', k, muat === undefined ? [] : [muat]);
}

/** A total far beyond the year's target; beyond it by less happens in the documents (Perak TC-23: 24→30, 8→9). */
export function melebihiTarget(k: AngkaKetikan): Anomali | undefined {
  if (k.jenis !== 'indikator' || k.arah === 'lower' || !k.target?.gt(0)) return undefined;
  const total = k.pertanyaan === 'posisi' ? k.nilai : k.nilai.plus(k.posisiSebelumnya ?? 0);
  if (total.lte(k.target.times(JAUH_DI_ATAS_TARGET))) return undefined;
  if (k.pertanyaan === 'posisi' && k.posisiSebelumnya?.eq(k.nilai)) return undefined;
  return anomali('melebihi_target_jauh', k, []);
}
