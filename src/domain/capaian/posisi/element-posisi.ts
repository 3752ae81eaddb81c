import { Decimal } from 'decimal.js';
import { foldName } from '../../realisasi/answer/read-elements.ts';
import type { Angka, Indikator } from '../../rencana/plan.ts';
import { type SettledPosisi, withoutObservation } from './settled-posisi.ts';

/**
 * Distinct count of a reporter's months: how many different names the months list together, a name in other capitals
 * or spacing being the same. Additions: the union of all months, nihil adds nothing and alone is 0. Asked as a position:
 * the newest list. A number without names cannot be told from those of other months and is left out.
 * @returns `alasan` 'tanpa_unsur' where no month gave names
 * Source: docs/sources.md#months; folding is this program's choice.
 */
export function elementPosisi({ pertanyaan: question }: Indikator, all: Angka[]): SettledPosisi {
  const named = all.filter((angka) => angka.state === 'nihil' || (angka.elements?.length ?? 0) > 0);
  if (named.length === 0) return withoutObservation(all, 'tanpa_unsur');
  const onlyNihil = named.every((angka) => angka.state === 'nihil');
  const basis = onlyNihil || question === 'tambahan' ? named : named.filter(hasElements).slice(-1);
  const elements = merge(basis);
  return {
    state: onlyNihil ? 'nihil' : 'nilai',
    value: new Decimal(elements.length),
    elements,
    basis,
    setAside: all.filter((angka) => !named.includes(angka)),
  };
}

function hasElements(angka: Angka): boolean {
  return angka.state !== 'nihil';
}

function merge(all: readonly Angka[]): string[] {
  const owned = new Map<string, string>();
  for (const name of all.flatMap((angka) => angka.elements ?? [])) {
    if (!owned.has(foldName(name))) owned.set(foldName(name), name);
  }
  return [...owned.values()];
}
