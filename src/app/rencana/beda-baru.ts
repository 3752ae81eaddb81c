import { bedaRencana, type Perubahan } from '../../domain/beda-rencana.ts';
import { bedaSifat, type PerubahanSifat } from '../../domain/beda-sifat.ts';
import type { Rencana } from '../../domain/rencana.ts';
import { sebagaiRencana } from '../../domain/rencana-baru.ts';
import type { MejaRencana } from './meja-rencana.ts';

/** One change of a version, of what it plans or of how it is computed. */
export type SemuaPerubahan = Perubahan | PerubahanSifat;

/** Every change from one version to a newer one, those of the document first. */
export function semuaBeda(lama: Rencana, baru: Rencana): SemuaPerubahan[] {
  return [...bedaRencana(lama, baru), ...bedaSifat(lama, baru)];
}

/** What an open document would change of the office's newest version; undefined for its first. */
export function bedaMeja({ lama, rencana, kantor }: MejaRencana): SemuaPerubahan[] | undefined {
  return lama && semuaBeda(lama, sebagaiRencana(rencana, kantor.id, kantor.pelapor));
}
