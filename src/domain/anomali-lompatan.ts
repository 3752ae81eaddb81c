import { Decimal } from 'decimal.js';
import {
  type AngkaKetikan,
  type Anomali,
  anomali,
  type Bacaan,
  type KodeAnomali,
  mungkin,
} from './anomali-bentuk.ts';

/** No sub kegiatan spends less than Rp10.000 in a month (one stamp, meterai, costs that much): thousands were meant. */
const UANG_TERKECIL = new Decimal(10_000);
/** An extra zero on an ordinary month lies near ten times the largest one; from eight times on it is asked. */
const KALI_SEPULUH = 8;
/** Three zeros too many on an ordinary month, allowing for a month a third of the largest. */
const KALI_SERIBU = 300;
/** Months to know before a jump can be told from how this item simply is. */
const BULAN_PERLU = 2;

/**
 * A jump of unit: ten or a thousand times what is usual, or money a thousand times too small (2.150 for 2.150.000).
 * Usual is the largest earlier month for additions and the last position for positions. Where there is a target, a
 * figure is too large only beyond the whole of it: 4 of 4 laporan in one month, or 13 documents after 1, are honest;
 * without earlier months target / 12 is then the usual one. Money without earlier months is not compared: whole
 * purchases are paid at once. A jump that dividing does not explain (75 / 10 for a count) is not asked about.
 * @returns undefined for an ordinary figure, and for 0 and negative ones
 */
export function lompatan(k: AngkaKetikan): Anomali | undefined {
  if (k.nilai.lte(0)) return undefined;
  return terlaluKecil(k) ?? terlaluBesar(k);
}

function terlaluKecil(k: AngkaKetikan): Anomali | undefined {
  if (k.jenis !== 'keuangan') return undefined;
  const kali = k.nilai.times(1000);
  const sisa = k.pertanyaan === 'tambahan' ? k.sisaPagu : k.pagu;
  if (sisa !== undefined && kali.gt(sisa)) return undefined;
  const bulan = k.riwayat.filter((r) => r.gt(0));
  const terkecil = bulan.length >= BULAN_PERLU ? Decimal.min(...bulan) : undefined;
  // Well below every month so far, yet an ordinary month once three zeros are added.
  const janggal = terkecil !== undefined && kali.lt(terkecil.times(10)) && kali.gte(terkecil.div(3));
  if (k.nilai.gte(UANG_TERKECIL) && !janggal) return undefined;
  return susun('lompat_1000', k, { arti: 'kali_1000', nilai: kali }, terkecil);
}

function terlaluBesar(k: AngkaKetikan): Anomali | undefined {
  const biasa = biasanya(k);
  if (biasa === undefined) return undefined;
  if (k.nilai.gte(biasa.times(KALI_SERIBU))) {
    return susun('lompat_1000', k, { arti: 'bagi_1000', nilai: k.nilai.div(1000) }, biasa);
  }
  if (k.nilai.lt(biasa.times(KALI_SEPULUH))) return undefined;
  return susun('lompat_10', k, { arti: 'bagi_10', nilai: k.nilai.div(10) }, biasa);
}

/** What an ordinary answer to the question would be, where enough is known to say so. */
function biasanya(k: AngkaKetikan): Decimal | undefined {
  const posisi = k.pertanyaan === 'posisi';
  const total = posisi ? k.nilai : k.nilai.plus(k.posisiSebelumnya ?? 0);
  const bertarget = k.jenis === 'indikator' && k.target?.gt(0);
  if (bertarget && total.lte(k.target!)) return undefined;
  if (posisi && k.posisiSebelumnya?.gt(0)) return k.posisiSebelumnya;
  const bulan = k.riwayat.filter((r) => r.gt(0));
  if (!posisi && bulan.length >= BULAN_PERLU) return Decimal.max(...bulan);
  if (!bertarget) return undefined;
  return posisi ? k.target : k.target!.div(12);
}

function susun(kode: KodeAnomali, k: AngkaKetikan, lain: Bacaan, biasa?: Decimal): Anomali | undefined {
  return mungkin(k, lain) ? anomali(kode, k, [lain], biasa) : undefined;
}
