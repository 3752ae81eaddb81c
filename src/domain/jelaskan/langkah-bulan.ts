import { Decimal } from 'decimal.js';
import type { Posisi } from '../posisi.ts';
import { nilaiTambahan } from '../posisi-tentu.ts';
import type { Angka, Indikator } from '../rencana.ts';
import { hitungan, nilaiHitungan, perseratus } from './hitungan.ts';
import { langkahHitung } from './langkah-hitung.ts';
import type { LangkahHitung } from './penjelasan.ts';

/**
 * How a reporter's months become one value, as `posisi` does it: added up, the newest, their mean, the greatest, names
 * counted once, a ratio, a date or a category.
 */
export function langkahBulan(indikator: Indikator, posisi: Posisi): LangkahHitung[] {
  const { dasar, nilai } = posisi;
  const bulan = dasar.at(-1)?.bulan ?? '';
  if (posisi.keadaan === 'tanggal') {
    const data = { tanggal: posisi.tanggal ?? '', bulan };
    return [{ kode: 'tanggal', hasil: new Decimal(1), bentuk: 'satuan', data }];
  }
  if (posisi.keadaan === 'belum')
    return [{ kode: 'belum', hasil: new Decimal(0), bentuk: 'satuan', data: { bulan } }];
  if (indikator.jenisNilai === 'kategori') {
    if (posisi.kategori === undefined) return [];
    return [{ kode: 'kategori', bentuk: 'satuan', data: { kategori: posisi.kategori, bulan } }];
  }
  if (nilai === undefined) return [];
  if (posisi.unsur !== undefined) {
    return [{ kode: 'unsur', hasil: nilai, bentuk: 'satuan', data: { jumlah: posisi.unsur.length } }];
  }
  if (indikator.jenisNilai === 'rasio') return langkahBulanRasio(indikator, posisi, bulan);
  if (dasar.length === 1) return [{ kode: 'bulan-satu', hasil: nilai, bentuk: 'satuan', data: { bulan } }];
  const op = indikator.akumulasi === 'average' ? ('rerata' as const) : ('tambah' as const);
  return [langkahHitung(`bulan-${op}`, hitungan(op, ...dasar.map(nilaiTambahan)), 'satuan')];
}

function langkahBulanRasio(indikator: Indikator, posisi: Posisi, bulan: string): LangkahHitung[] {
  const { dasar, pembilang, penyebut, nilai } = posisi;
  if (pembilang === undefined || penyebut === undefined) {
    const isi = hitungan('rerata', ...dasar.map((a) => nilaiHitungan(perseratus(a.nilai!, a.penyebut!))));
    return [{ kode: 'bulan-rerata', hitungan: isi, hasil: nilai, bentuk: 'persen' }];
  }
  if (dasar.length === 1)
    return [langkahHitung('rasio-satu', perseratus(pembilang, penyebut), 'persen', { bulan })];
  const jumlah = (pilih: (a: Angka) => Decimal) => hitungan('tambah', ...dasar.map(pilih));
  const isi = perseratus(
    jumlah((a) => a.nilai!),
    jumlah((a) => a.penyebut!),
  );
  return [langkahHitung(`rasio-${indikator.akumulasi}`, isi, 'persen')];
}
