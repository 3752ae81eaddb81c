import { Decimal } from 'decimal.js';
import type { Posisi } from '../posisi.ts';
import type { Angka, Indikator } from '../rencana.ts';
import { hitungan, nilaiHitungan } from './hitungan.ts';
import type { LangkahHitung } from './penjelasan.ts';

const SERATUS = new Decimal(100);

/** A ratio as it is computed: pembilang × 100 ÷ penyebut, in percent. */
export function langkahRasio(kode: string, pembilang: Decimal, penyebut: Decimal): LangkahHitung {
  const isi = hitungan('bagi', hitungan('kali', pembilang, SERATUS), penyebut);
  return { kode, hitungan: isi, hasil: nilaiHitungan(isi), bentuk: 'persen' };
}

const nilaiDari = (angka: Angka): Decimal => (angka.keadaan === 'nihil' ? new Decimal(0) : angka.nilai!);

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
  const isi = hitungan(op, ...dasar.map(nilaiDari));
  return [{ kode: `bulan-${op}`, hitungan: isi, hasil: nilaiHitungan(isi), bentuk: 'satuan' }];
}

function langkahBulanRasio(indikator: Indikator, posisi: Posisi, bulan: string): LangkahHitung[] {
  const { dasar, pembilang, penyebut, nilai } = posisi;
  if (pembilang === undefined || penyebut === undefined) {
    const isi = hitungan(
      'rerata',
      ...dasar.map((a) => nilaiHitungan(langkahRasio('', a.nilai!, a.penyebut!).hitungan!)),
    );
    return [{ kode: 'bulan-rerata', hitungan: isi, hasil: nilai, bentuk: 'persen' }];
  }
  if (dasar.length === 1) return [{ ...langkahRasio('rasio-satu', pembilang, penyebut), data: { bulan } }];
  const jumlah = (pilih: (a: Angka) => Decimal) => hitungan('tambah', ...dasar.map(pilih));
  const atas = jumlah((a) => a.nilai!);
  const bawah = jumlah((a) => a.penyebut!);
  const isi = hitungan('bagi', hitungan('kali', atas, SERATUS), bawah);
  return [
    { kode: `rasio-${indikator.akumulasi}`, hitungan: isi, hasil: nilaiHitungan(isi), bentuk: 'persen' },
  ];
}
