import type { Bulan } from './bulan.ts';

/** Who reports money: each section that of its own sub kegiatan, or the bendahara that of all. */
export type UangDari = 'unit' | 'bendahara';

/** What counts as spent. */
export type DasarUang = 'SPJ' | 'SP2D';

/** What a decision about money can be. */
export interface NilaiPengaturan {
  uang_dari: UangDari;
  dasar_uang: DasarUang;
}

/** Which decision it is. */
export type JenisPengaturan = keyof NilaiPengaturan;

/** What holds for a month about which nobody decided anything. */
const BAWAAN: NilaiPengaturan = { uang_dari: 'unit', dasar_uang: 'SPJ' };

/** Values that a decision can have, by what it is about. */
export const NILAI_PENGATURAN: { [J in JenisPengaturan]: readonly NilaiPengaturan[J][] } = {
  uang_dari: ['unit', 'bendahara'],
  dasar_uang: ['SPJ', 'SP2D'],
};

/** One decision of an office about its money, with the first month that it holds for. */
export interface Pengaturan<J extends JenisPengaturan = JenisPengaturan> {
  jenis: J;
  nilai: NilaiPengaturan[J];
  /** Absent: since the beginning. */
  sejak?: Bulan;
  /** Id of the person who decided it; absent: the program, or an office of an earlier version of it. */
  oleh?: number;
  /** ISO instant */
  pada: string;
}

/** What an office decided about its money, in the order in which it was decided. */
export type HasPengaturan = { pengaturan: readonly Pengaturan[] };

/**
 * What holds for a month: of all decisions whose first month is not after it the one that was taken last. So a decision
 * never changes a month before its own, and one that is taken later overrides what was planned for its months.
 */
export function pengaturanBulan<J extends JenisPengaturan>(
  { pengaturan }: HasPengaturan,
  jenis: J,
  bulan: Bulan,
): NilaiPengaturan[J] {
  const berlaku = pengaturan.findLast(
    (one) => one.jenis === jenis && (one.sejak === undefined || one.sejak <= bulan),
  );
  return (berlaku?.nilai as NilaiPengaturan[J] | undefined) ?? BAWAAN[jenis];
}

/** Who reports the money of a month. */
export function uangDariBulan(kantor: HasPengaturan, bulan: Bulan): UangDari {
  return pengaturanBulan(kantor, 'uang_dari', bulan);
}

/** What counts as spent in a month. */
export function dasarUangBulan(kantor: HasPengaturan, bulan: Bulan): DasarUang {
  return pengaturanBulan(kantor, 'dasar_uang', bulan);
}

/** A value with the first month from which it holds until the next one; absent: since the beginning. */
export interface Masa<J extends JenisPengaturan> {
  sejak?: Bulan;
  nilai: NilaiPengaturan[J];
}

/** How a decision changes over the months, oldest first; months with the same value are one. */
export function masaPengaturan<J extends JenisPengaturan>(kantor: HasPengaturan, jenis: J): Masa<J>[] {
  const semua = kantor.pengaturan.filter((one) => one.jenis === jenis);
  const bulan = [...new Set(semua.flatMap(({ sejak }) => sejak ?? []))].sort();
  const awal: Masa<J> = { nilai: pengaturanBulan(kantor, jenis, '0001-01' as Bulan) };
  const lain = bulan.map((sejak): Masa<J> => ({ sejak, nilai: pengaturanBulan(kantor, jenis, sejak) }));
  return [awal, ...lain].filter((one, at, all) => at === 0 || one.nilai !== all[at - 1]!.nilai);
}
