import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { Butir } from '../domain/butir.ts';
import { ketepatanTanggal } from '../domain/capaian-tanggal.ts';
import { persenPasangan } from '../domain/posisi-nilai.ts';
import type { IsiAngka } from '../domain/rencana.ts';
import { tanggal } from '../text/dates.ts';
import { angka, persen, rupiah } from '../text/format.ts';
import type { Say } from '../text/translator.ts';
import { lateWords } from './figure-words.ts';

type Isi = Omit<IsiAngka, 'keadaan'> & { keadaan: IsiAngka['keadaan'] | 'lewati' | 'kosong' };

/** Names of a list that are shown before it is cut. */
const NAMA = 3;

/** A figure with its satuan: `6 lembaga`, or money. */
export function denganSatuan(butir: Butir, nilai: Decimal): string {
  return butir.jenis === 'keuangan' ? rupiah(nilai) : `${angka(nilai)} ${butir.indikator.satuan}`;
}

/**
 * An answer in words: `6 lembaga`, `nihil`, `27 Maret 2026, tepat waktu`, `214 dari 3.350 = 6,39 %`, `BB`,
 * `62 nilai (B-)`, `2 lembaga: PKK, Karang Taruna`, `Rp2.150.000`.
 * @param tahun reporting year, by which a deadline is found
 */
export function kataIsi(say: Say, butir: Butir, isi: Isi | undefined, tahun: number): string {
  switch (isi?.keadaan) {
    case 'nihil':
      return say('isi-nihil');
    case 'belum':
      return say('isi-belum');
    case 'tanggal':
      return isi.tanggal === undefined ? say('isi-kosong') : kataTanggal(say, butir, isi.tanggal, tahun);
    case 'nilai':
      return kataNilai(say, butir, isi);
    default:
      return say('isi-kosong');
  }
}

function kataTanggal(say: Say, butir: Butir, iso: string, tahun: number): string {
  const hari = tanggal(say, Temporal.PlainDate.from(iso));
  const tepat =
    butir.jenis === 'indikator' ? ketepatanTanggal(butir.indikator, iso, butir.tahun ?? tahun) : undefined;
  if (butir.jenis !== 'indikator' || tepat === undefined) return hari;
  const late = lateWords(say, butir.indikator, iso, butir.tahun ?? tahun);
  return `${hari}, ${late ?? say('isi-waktu-tepat_waktu')}`;
}

function kataNilai(say: Say, butir: Butir, { nilai, penyebut, kategori, unsur }: Isi): string {
  if (nilai === undefined) return kategori ?? say('isi-kosong');
  if (penyebut !== undefined) {
    const hasil = persenPasangan(nilai, penyebut);
    const dua = { pembilang: angka(nilai), penyebut: angka(penyebut) };
    if (hasil === undefined) return say('isi-rasio', dua);
    return say('isi-rasio-persen', { ...dua, persen: persen(hasil) });
  }
  const teks = denganSatuan(butir, nilai);
  if (kategori !== undefined) return `${teks} (${kategori})`;
  return unsur === undefined ? teks : `${teks}: ${daftarNama(say, unsur)}`;
}

function daftarNama(say: Say, unsur: readonly string[]): string {
  const lagi = unsur.length - NAMA;
  if (lagi <= 0) return unsur.join(', ');
  return say('isi-unsur-lagi', { nama: unsur.slice(0, NAMA).join(', '), lagi });
}
