import { unitDitanya } from '../../domain/butir.ts';
import { type AngkaTerpilih, pilihAngka } from '../../domain/counting-reporter.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Angka, Pelapor, Rencana } from '../../domain/rencana.ts';
import { angkaMenurut } from './rencana-bulan.ts';

/**
 * Figures as every reader takes them: with the ids of one plan version, and of every item and month the one reporter's
 * that counts. Nothing that was read is added up before it went through here.
 */
export function angkaTerhitung(kantor: Kantor, rencana: Rencana, angka: readonly Angka[]): AngkaTerpilih {
  return pilihAngka(kantor, rencana, angkaMenurut(kantor, rencana, angka));
}

/**
 * Reporters whose figures a reading of some needs: of one sub kegiatan the section reported one month and the bendahara
 * the next, so that a unit's own figures rest on those of the other units. A desa reads itself only.
 */
export function pelaporSumber(kantor: Kantor, pelapor: readonly Pelapor[]): Pelapor[] {
  if (pelapor.every(({ jenis }) => jenis === 'desa')) return [...pelapor];
  const ids = new Set(pelapor.map(({ id }) => id));
  return kantor.pelapor.filter(({ id, jenis }) => jenis !== 'desa' || ids.has(id));
}

/** Of what was read for some reporters: their own figures, and those of others on items that are theirs to report. */
export function angkaMilik(rencana: Rencana, pelapor: readonly Pelapor[], angka: readonly Angka[]): Angka[] {
  const ids = new Set(pelapor.map(({ id }) => id));
  const semuaUang = pelapor.some(({ jenis }) => jenis === 'bendahara');
  const nodes = new Set(
    rencana.nodes.flatMap(({ id, ownerId }) =>
      semuaUang || (ownerId !== undefined && ids.has(ownerId)) ? [id] : [],
    ),
  );
  const indikator = new Set(
    rencana.indikators.flatMap((one) => (ids.has(unitDitanya(rencana, one) ?? -1) ? [one.id] : [])),
  );
  return angka.filter(({ pelaporId, indikatorId, nodeId }) => {
    if (ids.has(pelaporId)) return true;
    return indikatorId === undefined ? nodes.has(nodeId ?? -1) : indikator.has(indikatorId);
  });
}
