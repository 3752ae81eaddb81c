import { Decimal } from 'decimal.js';
import { butirKeuangan } from './butir.ts';
import { kelompok } from './kelompok.ts';
import type { Prakiraan } from './prakiraan.ts';
import { prakiraanUang } from './prakiraan-progres.ts';
import type { Cakupan, Progres } from './progres-figur.ts';
import type { Angka } from './rencana.ts';
import { serapanPercent } from './serapan.ts';

/** What an office's serapan will come to by the end of the year. */
export interface PrakiraanSerapan {
  /** Rupiah */
  uang: Prakiraan;
  /** Rupiah: pagu in force of the sub kegiatan that it rests on, and of no others. */
  pagu: Decimal;
  /** The pace, and the ends of the range, in percent of that pagu; unrounded, not capped. */
  persen: Decimal;
  terendah: Decimal;
  tertinggi: Decimal;
  /** Sub kegiatan with a forecast, of all without gaji. */
  cakupan: Cakupan;
}

/**
 * Forecast of the serapan without gaji to the year's end: `prakiraanUang` over the sub kegiatan that have a forecast and
 * a pagu, against their pagu. Gaji is left out: it is paid 14 times and not evenly.
 * @param angka money figures of the year, with those of the year before, with the ids of this plan version
 * @returns undefined where no sub kegiatan has a forecast
 * Source: this program's definition (GLOSSARY.md, "Prakiraan").
 */
export function prakiraanSerapan(progres: Progres, angka: readonly Angka[]): PrakiraanSerapan | undefined {
  const milik = kelompok(angka, (a) => a.butir);
  const semua = progres.node.filter(
    ({ node, dihitung }) => node.level === 'sub_kegiatan' && dihitung && !node.gaji,
  );
  const dasar = semua.filter(({ node, uang: { pagu } }) => {
    const sendiri = milik.get(butirKeuangan(node.id)) ?? [];
    return pagu?.gt(0) && prakiraanUang([node], sendiri, progres.bulan).prakiraan !== undefined;
  });
  const { prakiraan: uang } = prakiraanUang(
    dasar.map(({ node }) => node),
    angka,
    progres.bulan,
  );
  const laju = uang?.cara[0]?.nilai;
  if (uang === undefined || laju === undefined) return undefined;
  const pagu = Decimal.sum(...dasar.map((one) => one.uang.pagu!));
  const persen = (nilai: Decimal) => serapanPercent(nilai, pagu)!;
  return {
    uang,
    pagu,
    persen: persen(laju),
    terendah: persen(uang.terendah),
    tertinggi: persen(uang.tertinggi),
    cakupan: { dari: dasar.length, total: semua.length },
  };
}
