import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { Bulan } from '../bulan.ts';
import type { Zona } from '../kalender-zona.ts';
import { kelompok } from '../kelompok.ts';
import type { Angka } from '../rencana.ts';
import { ATURAN_MUTU } from './aturan-mutu.ts';
import { masukanAngka } from './mutu-angka.ts';
import type { MasukanMutu, TemuanMutu } from './temuan-mutu.ts';

const detik = (at: string): number => Temporal.Instant.from(at).epochMilliseconds / 1000;

/** The longest run within the minutes of the rule that has the most desa; the first of several. */
function serentak(semua: readonly MasukanMutu[]): MasukanMutu[] {
  const runs = semua.map((first) => {
    const end = detik(first.pada) + ATURAN_MUTU.serentakMenit * 60;
    return semua.filter(({ pada }) => pada >= first.pada && detik(pada) <= end);
  });
  const desa = (run: readonly MasukanMutu[]) => new Set(run.map(({ pelaporId }) => pelaporId)).size;
  return runs.reduce((best, run) => (desa(run) > desa(best) ? run : best), [] as MasukanMutu[]);
}

/**
 * People who typed the figures of several desa within minutes at the very end of the due day.
 * @param angka figures of the month, of desa only
 * @param batas the month's due day, a day in the office's `zona`
 */
export function mutuWaktu(
  angka: readonly Angka[],
  bulan: Bulan,
  batas: Temporal.PlainDate,
  zona: Zona,
): TemuanMutu[] {
  const akhir = batas.add({ days: 1 }).toZonedDateTime(zona).toInstant();
  const awal = akhir.subtract({ minutes: ATURAN_MUTU.akhirHariMenit });
  const malam = angka
    .filter(({ enteredAt }) => {
      const at = Temporal.Instant.from(enteredAt);
      return Temporal.Instant.compare(at, awal) >= 0 && Temporal.Instant.compare(at, akhir) < 0;
    })
    .map(masukanAngka)
    .sort((a, b) => (a.pada < b.pada ? -1 : 1));
  return [...kelompok(malam, ({ oleh }) => oleh).values()].flatMap((milik): TemuanMutu[] => {
    const run = serentak(milik);
    const pelaporIds = [...new Set(run.map(({ pelaporId }) => pelaporId))];
    if (pelaporIds.length < ATURAN_MUTU.desaSerentak) return [];
    const numbers = { desa: new Decimal(pelaporIds.length), angka: new Decimal(run.length) };
    return [{ kode: 'ketik_serentak', bulan, pelaporIds, angka: numbers, masukan: run }];
  });
}
