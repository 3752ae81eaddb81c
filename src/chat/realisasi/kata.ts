import type { Isian, Lembar } from '../../app/realisasi/lembar.ts';
import { nomorBulan, previousBulan, tahunOf } from '../../domain/bulan.ts';
import { type Butir, isSubKegiatan, namaButir } from '../../domain/butir.ts';
import { samaIsi } from '../../domain/isi-angka.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { namaBulan } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';

/** An answer beside the one that was sent before: `6 lembaga → 5 lembaga`, or just the answer. */
export function isiDenganLama(say: Say, lembar: Lembar, butir: Butir): string {
  const isian = lembar.isian.get(butir.kunci);
  const lama = lembar.terkirim.get(butir.kunci);
  const kini = isiIsian(say, lembar, butir, isian);
  if (lama === undefined || !isian?.draf || samaIsi(lama, isian)) return kini;
  return say('lapor-isi-berubah', { lama: isiIsian(say, lembar, butir, lama), kini });
}

/** An answer in words: `6 lembaga`, `nihil`, `27 Maret 2026, tepat waktu`. */
export function isiIsian(say: Say, lembar: Lembar, butir: Butir, isian: Isian | undefined): string {
  return kataIsi(say, butir, isian, tahunOf(lembar.bulan));
}

/** `Januari–Februari`, or `Januari`; empty in January, which has no month before it in its year. */
export function bulanSebelumnya(say: Say, lembar: Lembar): string {
  if (nomorBulan(lembar.bulan) === 1) return '';
  const last = previousBulan(lembar.bulan);
  const awal = say('month-1');
  return nomorBulan(last) === 1 ? awal : `${awal}–${namaBulan(say, last)}`;
}

/** Title of an item: short name; for units with its kind, and at a node's first question its code. */
export function judulButir(say: Say, lembar: Lembar, butir: Butir): string {
  const nama = namaButir(butir, lembar.bulan);
  if (lembar.pelapor.jenis === 'desa') return nama;
  const fisik = isSubKegiatan(butir) ? say('lapor-jenis-fisik') : say('lapor-jenis-kinerja');
  const jenis = butir.jenis === 'keuangan' ? say('lapor-jenis-keuangan') : fisik;
  const pertama = lembar.butir.find((one) => one.node?.id === butir.node?.id) === butir;
  // Some documents print no codes (Balapulang Tabel 6.2).
  return pertama && butir.node !== undefined && butir.node.kode !== ''
    ? `${nama} (${butir.node.kode}) · ${jenis}`
    : `${nama} · ${jenis}`;
}

/** A name that tells two items of one sub kegiatan apart, for buttons and lists. */
export function namaLengkapButir(say: Say, lembar: Lembar, butir: Butir): string {
  const nama = namaButir(butir, lembar.bulan);
  if (!isSubKegiatan(butir) || lembar.pelapor.jenis === 'bendahara') return nama;
  return `${nama} · ${butir.jenis === 'keuangan' ? say('lapor-uang') : say('lapor-fisik')}`;
}
