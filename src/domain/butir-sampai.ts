import { type Bulan, monthsSoFar } from './bulan.ts';
import { type Butir, butirIndikator, butirTahunan } from './butir.ts';
import { opsiButir } from './butir-opsi.ts';
import type { Kantor } from './kantor.ts';
import type { Angka, Indikator, PlanNode } from './rencana.ts';

/**
 * The items of one indicator that a reporter's year consists of so far: that of the calendar year, whether it was asked
 * yet or not, and the dated events of other reporting years that were asked in it up to the month — one left over from
 * the year before, one that may be done early.
 * @param angka figures of the reporter, with the ids of the plan version that has the indicator
 * @returns earlier reporting years first
 */
export function butirSampai(
  kantor: Kantor,
  { indikator, node }: { indikator: Indikator; node?: PlanNode },
  pelaporId: number,
  angka: readonly Angka[],
  bulan: Bulan,
): Butir[] {
  const sendiri: Butir = { kunci: butirIndikator(indikator.id), jenis: 'indikator', indikator, node };
  if (indikator.diminta.jenis !== 'sampai_selesai') return [sendiri];
  const ditanya = monthsSoFar(bulan).flatMap((satu) =>
    butirTahunan(indikator, node, opsiButir(kantor, pelaporId, angka, satu)),
  );
  const lain = new Map(ditanya.map((butir) => [butir.kunci, butir]));
  lain.delete(sendiri.kunci);
  const tahun = (butir: Butir) => (butir.jenis === 'indikator' ? (butir.tahun ?? 0) : 0);
  const awal = Number(bulan.slice(0, 4));
  const semua = [...lain.values()];
  return [...semua.filter((one) => tahun(one) < awal), sendiri, ...semua.filter((one) => tahun(one) > awal)];
}
