import { Decimal } from 'decimal.js';
import type { Bahan } from './bahan.ts';
import { tahunSama } from './bahan.ts';
import { cocok } from './rasio-tercetak.ts';

const TINGKAT: [RegExp, number][] = [
  [/^(?:grand )?(?:jumlah|total)?(?: ?(?:total|seluruh(?:nya)?|keseluruhan))?$/i, 0],
  [/^program\b/i, 1],
  [/^kegiatan\b/i, 2],
  [/^sub\s*kegiatan\b/i, 3],
];
/** Level of a row without a label of its own: below all others. */
const TANPA_LABEL = 4;
/** An unlabelled heading is the mean of at most so many rows below it (Randuagung 504–507). */
const ANAK_MAX = 12;

function tingkat(nama: string): number {
  return TINGKAT.find(([label]) => label.test(nama.replace(/\s+/g, ' ').trim()))?.[1] ?? TANPA_LABEL;
}

/** Groups of rows that a row may sum up, as indexes. */
function kelompok({ rows, at }: Bahan): number[][] {
  const levels = rows.map(({ nama }) => tingkat(nama));
  const own = levels[at]!;
  if (own === 0) return [Array.from({ length: at }, (_, i) => i)];
  const end = levels.findIndex((level, i) => i > at && level <= own);
  const below = Array.from({ length: (end < 0 ? rows.length : end) - at - 1 }, (_, i) => at + 1 + i);
  if (own === TANPA_LABEL) {
    const next = rows.slice(at + 1, at + 1 + ANAK_MAX).map((_, i) => at + 1 + i);
    return next.map((_, i) => next.slice(0, i + 1));
  }
  const top = Math.min(...below.map((i) => levels[i]!));
  const leaf = Math.max(...below.map((i) => levels[i]!));
  return [below.filter((i) => levels[i] === top), below.filter((i) => levels[i] === leaf), below];
}

/** Sum and mean of ratios, as percent and as share of 1, printed and recomputed. */
function gabungan(bahan: Bahan, group: readonly number[]): Decimal[] {
  const butir = group.flatMap((at) => tahunSama(bahan, at) ?? []);
  const printed = butir.flatMap(({ rasio }) => (rasio.jenis === 'angka' ? [rasio.nilai] : []));
  const computed = butir.flatMap(({ rasio, dihitung }) =>
    rasio.jenis === 'angka' && dihitung !== undefined ? [dihitung] : [],
  );
  return [printed, computed, computed.map((one) => one.div(100))].flatMap((all) => {
    // Equal ratios say nothing: their mean is each of them.
    if (all.length < 2 || all.every((one) => one.eq(all[0]!))) return [];
    const sum = Decimal.sum(...all);
    return [sum, sum.div(all.length)];
  });
}

/** Whether a printed ratio is the sum or the mean of the ratios of the rows that it covers. */
export function jumlahRasio(bahan: Bahan): boolean {
  const labelled = tingkat(bahan.rows[bahan.at]!.nama) < TANPA_LABEL;
  // A whole figure is the mean of something by chance.
  if (!labelled && bahan.rasio.desimal < 2) return false;
  return kelompok(bahan).some((group) => gabungan(bahan, group).some((one) => cocok(bahan.rasio, one)));
}
