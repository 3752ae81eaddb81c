import type { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';
import { bacaJudul } from '../../plan/daftar-uang/heading.ts';
import { firstDay, hasBudgetYear, likelyYears } from './budget-years.ts';
import type { ArgsDpa } from './simpanan.ts';

/**
 * What a list of DPA figures is for: the year in its heading (or in its file's name) counts, whatever day it is sent on
 * and whatever year was on the screen. Where it names none, or several, and more than one year is possible, the year is
 * asked.
 * @param args as the list was begun
 */
export function argsOfList(
  args: ArgsDpa,
  daftar: Pick<DaftarUang, 'judul'>,
  { kantor, now, nama }: { kantor: Kantor; now: Temporal.Instant; nama: string },
): ArgsDpa {
  const today = tanggalDi(now, kantor.zona);
  const { tahun: dariNama } = bacaJudul([], nama);
  const tercetak = daftar.judul?.tahun ?? dariNama ?? [];
  const jenis = daftar.judul?.jenis ?? args.jenis;
  const pada = (tahun: number, chosen: ArgsDpa): ArgsDpa => ({
    ...chosen,
    tahun,
    jenis,
    berlakuDari: firstDay(tahun, jenis, today),
  });
  const [satu] = tercetak;
  if (tercetak.length === 1 && satu !== undefined) return pada(satu, args);
  if (args.tahunDipilih === true && tercetak.length === 0) return pada(args.tahun, args);
  const mungkin = tercetak.length > 1 ? tercetak : likelyYears(kantor, now);
  const dapat = mungkin.filter((tahun) => hasBudgetYear(kantor, tahun, today));
  if (dapat.length > 1) return pada(args.tahun, { ...args, pilihanTahun: dapat });
  return pada(dapat[0] ?? args.tahun, args);
}

/** The same list of a year that a person chose. */
export function argsOfYear(
  { pilihanTahun: _, ...args }: ArgsDpa,
  tahun: number,
  { kantor, now }: { kantor: Kantor; now: Temporal.Instant },
): ArgsDpa {
  const berlakuDari = firstDay(tahun, args.jenis, tanggalDi(now, kantor.zona));
  return { ...args, tahun, berlakuDari, tahunDipilih: true };
}
