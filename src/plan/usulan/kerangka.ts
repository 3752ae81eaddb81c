import { jawab } from './jawab.ts';
import type { KeputusanRencana, KeputusanTertulis } from './keputusan.ts';
import type { Pertanyaan, UsulanRencana } from './usulan-rencana.ts';

/** Stands where only a person can answer; no decision may hold it. */
export const ISI = 'ISI';

/** What cannot be left as it is: a unit of measurement has no wrong value, so that it is left empty. */
const kosong = ({ jenis }: Pertanyaan) => (jenis === 'satuan' ? '' : ISI);

/**
 * Decisions to be completed by hand: those made so far, with every open question answered as proposed, and `ISI` where
 * nothing is proposed. Taken back as it is, the schema or the check of names refuses what was not filled in.
 */
export function kerangkaKeputusan(keputusan: KeputusanRencana, usulan: UsulanRencana): KeputusanTertulis {
  return usulan.pertanyaan.reduce(
    (k, one) => jawab(k, usulan, one, one.usulan ?? (one.banyak ? [] : [kosong(one)])),
    keputusan,
  );
}
