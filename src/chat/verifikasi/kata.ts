import { Temporal } from 'temporal-polyfill';
import type { AngkaRevisi, BarisPeriksa, LaporanPeriksa } from '../../app/verifikasi/susun-laporan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { type Butir, isSubKegiatan, namaButir } from '../../domain/butir.ts';
import { type Kantor, profilBulan } from '../../domain/kantor.ts';
import { outcomeWords, targetWords, valueWords } from '../../render/figure-words.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { persenCapaian } from '../../text/capaian.ts';
import { namaBulan, tanggalPukul } from '../../text/dates.ts';
import { angka, persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** A text on one line, shortened. */
export function singkat(text: string, limit: number): string {
  const chars = [...text.replaceAll(/\s+/g, ' ').trim()];
  return chars.length <= limit ? chars.join('') : `${chars.slice(0, limit - 1).join('')}…`;
}

/** Names in a row, cut with how many more there are. */
export function deret(say: Say, nama: readonly string[], paling = 20): string {
  if (nama.length <= paling) return nama.join(', ');
  return say('verif-nama-lagi', { nama: nama.slice(0, paling).join(', '), lagi: nama.length - paling });
}

/** `1 April 2026, 07.31 WIB` of an ISO instant, in the office's zone. */
export function saat(say: Say, kantor: Kantor, at: string): string {
  return tanggalPukul(say, Temporal.Instant.from(at).toZonedDateTimeISO(kantor.zona));
}

/** Name of an item that tells two items of one sub kegiatan apart. */
export function namaIsian(say: Say, butir: Butir, bulan: LaporanPeriksa['bulan']): string {
  const nama = namaButir(butir, bulan);
  if (!isSubKegiatan(butir)) return nama;
  return `${nama} · ${butir.jenis === 'keuangan' ? say('lapor-uang') : say('lapor-fisik')}`;
}

/** Where an item stands to date, against target or pagu; undefined where the figure of the month says it all. */
export function isiSampai(
  say: Say,
  { bulan, kantor }: LaporanPeriksa,
  baris: BarisPeriksa,
): string | undefined {
  const sampai = namaBulan(say, bulan);
  if (baris.jenis === 'keuangan') {
    const { nilai, pagu, persen: p } = baris.sampai;
    if (nilai === undefined) return undefined;
    if (pagu === undefined || p === undefined)
      return say('verif-sampai', { bulan: sampai, nilai: rupiah(nilai) });
    return say('verif-sampai-pagu', {
      bulan: sampai,
      nilai: rupiah(nilai),
      persen: persen(p),
      jenis: say(`lapor-pagu-${pagu.jenis}`),
      pagu: rupiah(pagu.nilai),
    });
  }
  const { nilai, target, capaian, pembilang, kategori } = baris.sampai;
  const { satuan, jenisNilai } = baris.indikator;
  const hasil = valueWords(say, baris.sampai);
  if (jenisNilai === 'tanggal' || hasil === undefined) return undefined;
  if (nilai === undefined || target === undefined || pembilang !== undefined || kategori !== undefined) {
    const bagian = [say('verif-sampai', { bulan: sampai, nilai: hasil }), kataTarget(say, baris.sampai)];
    return bagian.filter((one) => one !== undefined).join(', ');
  }
  const dari = { bulan: sampai, nilai: angka(nilai), target: angka(target), satuan };
  return capaian === undefined
    ? say('verif-sampai-target', dari)
    : say('verif-sampai-capaian', {
        ...dari,
        persen: persenCapaian(say, capaian, profilBulan(kantor, bulan).profil),
      });
}

/** The target of a ratio, range or category, and whether it is met; undefined without one. */
function kataTarget(say: Say, sampai: (BarisPeriksa & { jenis: 'indikator' })['sampai']): string | undefined {
  const target = targetWords(say, sampai);
  const terpenuhi = outcomeWords(say, sampai);
  if (target === undefined) return undefined;
  return `${say('lapor-rencana-target', { nilai: target })}${terpenuhi === undefined ? '' : `: ${terpenuhi}`}`;
}

/** Whether an item has something that its verifier must look at. */
export function berCatatan({ kini, dulu }: BarisPeriksa): boolean {
  return dulu !== undefined || (kini?.anomali.length ?? 0) > 0 || bedaUsulan(kini);
}

/** Whether a figure differs from what the desa reports suggested; nihil is 0 here. */
export function bedaUsulan(kini: AngkaRevisi | undefined): boolean {
  if (kini?.usulan === undefined) return false;
  const penyebut = kini.usulanPenyebut;
  if (penyebut !== undefined && kini.penyebut?.equals(penyebut) === false) return true;
  return kini.keadaan === 'nihil' ? !kini.usulan.isZero() : kini.nilai?.equals(kini.usulan) === false;
}

/** The lines of one item: its figure, its position, and what was asked, suggested or changed. */
export function barisIsian(say: Say, isi: LaporanPeriksa, baris: BarisPeriksa, nomor: number): string {
  const { butir, kini, dulu } = baris;
  const tahun = tahunOf(isi.bulan);
  const lines = [`${nomor}. ${namaIsian(say, butir, isi.bulan)}: ${kataIsi(say, butir, kini, tahun)}`];
  const sampai = isiSampai(say, isi, baris);
  if (sampai !== undefined) lines.push(`    ${sampai}`);
  if (dulu === 'tidak_ada') lines.push(`    ${say('verif-baru')}`);
  else if (dulu !== undefined)
    lines.push(`    ${say('verif-dulu', { dulu: kataIsi(say, butir, dulu, tahun) })}`);
  if (kini?.usulan !== undefined && bedaUsulan(kini)) {
    const usulan: AngkaRevisi = {
      ...kini,
      keadaan: 'nilai',
      nilai: kini.usulan,
      penyebut: kini.usulanPenyebut,
    };
    lines.push(
      `    ${say('verif-usulan', { usulan: kataIsi(say, butir, { ...usulan, unsur: undefined, kategori: undefined }, tahun) })}`,
    );
  }
  for (const kode of kini?.anomali ?? []) lines.push(`    ▲ ${say(`verif-anomali-${kode}`)}`);
  return lines.join('\n');
}
