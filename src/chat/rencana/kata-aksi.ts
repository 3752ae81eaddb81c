import { Decimal } from 'decimal.js';
import { type ButirAksi, type CaraBulan, jumlahCara, kasDariCara } from '../../app/rencana/rencana-aksi.ts';
import { isAras } from '../../domain/target-bulan.ts';
import { angka, rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';

const bulanPendek = (say: Say, bulan: number): string => say(`month-short-${bulan}`);

/** How an item is planned by month, in a few words. */
export function kataCara(say: Say, butir: ButirAksi, tahun: number): string {
  if (butir.apa === 'k')
    return butir.kas === undefined
      ? say('aksi-belum')
      : say('aksi-kas-ada', { jumlah: rupiah(jumlah(butir.kas)) });
  const cara = butir.indikator.targetBulanan;
  const aras = isAras(butir.indikator);
  if (cara.jenis === 'bulan') return kataBulan(say, cara.bulan, aras);
  if (cara.jenis === 'merata' && aras) return say('aksi-tiap-bulan');
  if (cara.jenis !== 'eksplisit') return say(`aksi-cara-${cara.jenis}`);
  return cara.tahun[String(tahun)] === undefined ? say('aksi-belum') : say('aksi-cara-eksplisit');
}

/** Months by name; of a level the first of them, from which on the whole target is due. */
function kataBulan(say: Say, semua: readonly number[], aras: boolean): string {
  const bulan = [...new Set(semua)];
  if (aras && bulan.length > 0) return say('aksi-mulai', { bulan: bulanPendek(say, Math.min(...bulan)) });
  if (bulan.length === 12) return say('aksi-tiap-bulan');
  // A month that is named twice weighs twice.
  const nama = bulan.map((one) => {
    const kali = semua.filter((lain) => lain === one).length;
    return kali === 1 ? bulanPendek(say, one) : `${bulanPendek(say, one)} ×${kali}`;
  });
  return say('aksi-bulan', { bulan: listAnd(say, nama) });
}

function jumlah(nilai: readonly Decimal[]): Decimal {
  const [pertama, ...lain] = nilai;
  return lain.reduce((sum, one) => sum.plus(one), pertama!);
}

/** Whether the year's target is that of each desa. */
function perDesa(butir: ButirAksi): boolean {
  return butir.apa === 'i' && butir.indikator.pelapor === 'desa' && butir.indikator.targetPerPelapor;
}

/** The year's target or pagu. */
export function setahun(say: Say, butir: ButirAksi): string {
  if (butir.apa === 'k') return butir.pagu === undefined ? say('aksi-tanpa-pagu') : rupiah(butir.pagu.nilai);
  if (butir.target === undefined) return say('aksi-tanpa-target');
  const target = `${angka(butir.target)} ${butir.satuan}`;
  return perDesa(butir) ? say('aksi-per-desa', { target }) : target;
}

/** Months with their figures as they would be stored. */
export function barisBulan(say: Say, butir: ButirAksi, cara: CaraBulan): string[] {
  if (butir.apa === 'k') {
    const bulan = kasDariCara(cara, butir.pagu?.nilai) ?? [];
    return bulan.flatMap((nilai, at) =>
      nilai.isZero() ? [] : [`${bulanPendek(say, at + 1)}: ${rupiah(nilai)}`],
    );
  }
  if (cara.jenis === 'bulan') return [kataBulan(say, cara.bulan, isAras(butir.indikator))];
  if (cara.jenis !== 'eksplisit') return [say(`aksi-cara-${cara.jenis}`)];
  const terisi = Object.entries(cara.angka).filter(([, nilai]) => !new Decimal(nilai).isZero());
  return terisi.map(
    ([bulan, nilai]) => `${bulanPendek(say, Number(bulan))}: ${angka(new Decimal(nilai))} ${butir.satuan}`,
  );
}

/** What typed figures add up to beside the target or the pagu. */
export function banding(say: Say, butir: ButirAksi, cara: CaraBulan): string[] {
  const semua = jumlahCara(cara);
  const harus = butir.apa === 'k' ? butir.pagu?.nilai : butir.target;
  if (semua === undefined) return [];
  const tulis = (nilai: Decimal) => (butir.apa === 'k' ? rupiah(nilai) : `${angka(nilai)} ${butir.satuan}`);
  if (harus === undefined) return ['', say('aksi-jumlah', { jumlah: tulis(semua) })];
  const vars = { jumlah: tulis(semua), harus: tulis(harus) };
  if (semua.eq(harus)) return ['', say('aksi-jumlah-cocok', vars)];
  return ['', say('aksi-jumlah-beda', { ...vars, selisih: tulis(harus.minus(semua).abs()) })];
}
