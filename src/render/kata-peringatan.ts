import type { Decimal } from 'decimal.js';
import { namaIndikator } from '../domain/butir.ts';
import type { Peringatan, PeringatanTarget } from '../domain/peringatan.ts';
import { angka, rupiah } from '../text/format.ts';
import type { Say } from '../text/translator.ts';

/** A target that the present pace does not reach, or a limit that is passed, as it is told. */
interface PerhatianTarget {
  jenis: 'terancam' | 'tidak_tercapai' | 'terlampaui';
  nama: string;
  /** The desa whose own target it is. */
  desa?: string;
  satuan: string;
  nilai: Decimal;
  target: Decimal;
  /** Needed in each period that is left, and the most that one brought so far. */
  perlu?: Decimal;
  terbaik?: Decimal;
  sementara: boolean;
}

/** A pagu that the present pace uses up before the year ends, as it is told; Rupiah. */
interface PerhatianPagu {
  jenis: 'pagu';
  nama: string;
  realisasi: Decimal;
  pagu: Decimal;
  sementara: boolean;
}

/** Something to look at before the year ends. */
export type Perhatian = PerhatianTarget | PerhatianPagu;

/** A target's warning as it is told; undefined without figure or target, which a warning always has. */
export function perhatianTarget(
  { progres, laju, desa }: PeringatanTarget,
  tahun: number,
): PerhatianTarget | undefined {
  const { indikator, nilai, target, sementara } = progres;
  const { keadaan, perlu, terbaik } = laju;
  if (nilai === undefined || target === undefined || keadaan === 'tercapai' || keadaan === 'mungkin')
    return undefined;
  const nama = namaIndikator(indikator, tahun);
  const isi = { nama, desa: desa?.namaPendek, satuan: indikator.satuan, nilai, target, perlu, terbaik };
  return { jenis: keadaan, ...isi, sementara };
}

/** A pagu's warning as it is told. */
export function perhatianPagu({
  node,
  realisasi,
  pagu,
  sementara,
}: Peringatan['pagu'][number]): PerhatianPagu {
  return { jenis: 'pagu', nama: node.namaPendek, realisasi, pagu, sementara };
}

/** What it is about, and the figures: two lines, without blame. */
export function kataPerhatian(say: Say, one: Perhatian): { judul: string; isi: string } {
  const tanda = one.sementara ? ` (${say('ringkasan-sementara')})` : '';
  if (one.jenis === 'pagu') {
    const uang = { realisasi: rupiah(one.realisasi), pagu: rupiah(one.pagu) };
    return { judul: one.nama, isi: `${say('perhatian-pagu', uang)}${tanda}` };
  }
  const { nama, desa, satuan, perlu, terbaik } = one;
  const isi = say(`perhatian-laju-${one.jenis}`, {
    nilai: angka(one.nilai),
    target: angka(one.target),
    satuan,
    perlu: perlu === undefined ? '' : angka(perlu, 2),
    terbaik: terbaik === undefined ? '' : angka(terbaik, 2),
  });
  return { judul: desa === undefined ? nama : `${nama} · ${desa}`, isi: `${isi}${tanda}` };
}

/** How many warnings there are of each kind. */
export interface JumlahPerhatian {
  target: number;
  terlampaui: number;
  pagu: number;
}

/** Counts the warnings of an office's month. */
export function jumlahPerhatian({ target, pagu }: Peringatan): JumlahPerhatian {
  const terlampaui = target.filter(({ laju }) => laju.keadaan === 'terlampaui').length;
  return { target: target.length - terlampaui, terlampaui, pagu: pagu.length };
}

/** `2 target belum akan tercapai, 1 pagu habis sebelum akhir tahun`; empty without any. */
export function kataJumlahPerhatian(say: Say, { target, terlampaui, pagu }: JumlahPerhatian): string {
  return [
    ...(target > 0 ? [say('perhatian-jumlah-target', { jumlah: target })] : []),
    ...(terlampaui > 0 ? [say('perhatian-jumlah-terlampaui', { jumlah: terlampaui })] : []),
    ...(pagu > 0 ? [say('perhatian-jumlah-pagu', { jumlah: pagu })] : []),
  ].join(', ');
}
