import { bedaRencana, type Perubahan } from '../../domain/beda-rencana.ts';
import { type Kantor, rencanaBerlaku } from '../../domain/kantor.ts';
import type { Rencana } from '../../domain/rencana.ts';

/** A stored plan version and the days on which it is in force. */
export interface VersiRencana {
  rencana: Rencana;
  /** ISO date from which the next version is in force; absent for the newest. */
  sampaiSebelum?: string;
  /** What it changed of the version before; absent for the first. */
  beda?: Perubahan[];
}

/** All plan versions of an office, oldest first, each with what it changed. */
export function versiRencana({ rencana }: Kantor): VersiRencana[] {
  return rencana.map((one, at) => {
    const sebelum = rencana[at - 1];
    return {
      rencana: one,
      sampaiSebelum: rencana[at + 1]?.berlakuDari,
      beda: sebelum && bedaRencana(sebelum, one),
    };
  });
}

/**
 * The plan version in force on a day, with what it changed of the one before.
 * @param tanggal ISO date
 * @returns undefined when the office had no plan yet
 */
export function versiPada(kantor: Kantor, tanggal: string): VersiRencana | undefined {
  const berlaku = rencanaBerlaku(kantor, tanggal);
  return berlaku && versiRencana(kantor).find(({ rencana }) => rencana === berlaku);
}
