import { Decimal } from 'decimal.js';
import { lipatUnsur } from './jawaban-unsur.ts';
import { type PosisiTentu, tanpaAmatan } from './posisi-tentu.ts';
import type { Angka, Indikator } from './rencana.ts';

/**
 * Distinct count of a reporter's months: how many different names the months list together, a name in other capitals
 * or spacing being the same. Additions: the union of all months, nihil adds nothing and alone is 0. Asked as a position:
 * the newest list. A number without names cannot be told from those of other months and is left out.
 * @returns `alasan` 'tanpa_unsur' where no month gave names
 * Source: docs/sources.md#months; folding is this program's choice.
 */
export function posisiUnsur({ pertanyaan }: Indikator, semua: Angka[]): PosisiTentu {
  const bernama = semua.filter((angka) => angka.keadaan === 'nihil' || (angka.unsur?.length ?? 0) > 0);
  if (bernama.length === 0) return tanpaAmatan(semua, 'tanpa_unsur');
  const nihilSaja = bernama.every((angka) => angka.keadaan === 'nihil');
  const dasar = nihilSaja || pertanyaan === 'tambahan' ? bernama : bernama.filter(punyaUnsur).slice(-1);
  const unsur = gabung(dasar);
  return {
    keadaan: nihilSaja ? 'nihil' : 'nilai',
    nilai: new Decimal(unsur.length),
    unsur,
    dasar,
    dikesampingkan: semua.filter((angka) => !bernama.includes(angka)),
  };
}

function punyaUnsur(angka: Angka): boolean {
  return angka.keadaan !== 'nihil';
}

function gabung(semua: readonly Angka[]): string[] {
  const milik = new Map<string, string>();
  for (const nama of semua.flatMap((angka) => angka.unsur ?? [])) {
    if (!milik.has(lipatUnsur(nama))) milik.set(lipatUnsur(nama), nama);
  }
  return [...milik.values()];
}
