import { Decimal } from 'decimal.js';
import type { Indikator } from '../rencana.ts';
import type { BesarTarget, HasilTarget } from '../target.ts';
import { targetRencana } from '../target.ts';
import { hitungan } from './hitungan.ts';
import { langkahHitung } from './langkah-hitung.ts';
import type { LangkahHitung } from './penjelasan.ts';

/**
 * Which target was judged against: the plan's own, times the desa where it counts per desa, and what of it is due by
 * the month. Empty where the plan has none.
 * @param desa how many desa the office's target counts; absent for one reporter
 */
export function langkahTarget(
  indikator: Indikator,
  setahun: HasilTarget,
  sampai: HasilTarget,
  desa: number | undefined,
): LangkahHitung[] {
  const { besar, baris } = setahun;
  if (besar === undefined || baris === undefined) return [];
  const tahun = { tahun: String(baris.tahun), tercetak: baris.tercetak };
  const satu = targetRencana(indikator, baris.tahun).besar?.nilai;
  const kali = desa !== undefined && satu !== undefined && besar.nilai !== undefined && !besar.nilai.eq(satu);
  const isi = kali ? hitungan('kali', satu, new Decimal(desa)) : undefined;
  const pertama: LangkahHitung =
    isi === undefined
      ? {
          kode: perDesa(indikator) ? 'target-satu-desa' : 'target',
          hasil: besar.nilai,
          bentuk: 'satuan',
          data: tahun,
        }
      : langkahHitung('target-desa', isi, 'satuan', tahun);
  return [pertama, ...targetSampai(indikator, besar, sampai)];
}

/** Whether the plan's target counts per desa: it was decided, and no document prints it. */
function perDesa({ pelapor, targetPerPelapor }: Indikator): boolean {
  return pelapor === 'desa' && targetPerPelapor;
}

function targetSampai(
  indikator: Indikator,
  setahun: BesarTarget,
  { besar, alasan }: HasilTarget,
): LangkahHitung[] {
  const cara = indikator.targetBulanan.jenis;
  if (besar === undefined)
    return [{ kode: 'tanpa-target-sampai', bentuk: 'satuan', data: { alasan: alasan ?? '' } }];
  if (besar.nilai === undefined || (setahun.nilai !== undefined && besar.nilai.eq(setahun.nilai))) return [];
  return [{ kode: 'target-sampai', hasil: besar.nilai, bentuk: 'satuan', data: { cara } }];
}
