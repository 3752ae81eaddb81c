import type { Bulan } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { openMonths } from '../../store/open-reports.ts';
import type { Tx } from '../../store/tx.ts';
import { bukaLembar, butirKurang } from '../realisasi/lembar.ts';

/** A month of a unit that waits for its officer: begun and not sent, or returned. */
export interface IsianTerbuka {
  pelaporId: number;
  bulan: Bulan;
  dikembalikan: boolean;
  /** Items answered so far, of those asked. */
  terisi: number;
  diminta: number;
}

/** At most this many months are told at a welcome; the rest waits behind /lapor. */
const PALING_BANYAK = 3;

/**
 * What a unit has open, newest first. Drafts and returned items belong to the unit and not to a person, so whoever
 * holds its role now takes them over.
 */
export async function isianTerbuka(tx: Tx, kantor: Kantor, pelapor: Pelapor): Promise<IsianTerbuka[]> {
  const terbuka: IsianTerbuka[] = [];
  const months = await openMonths(tx, pelapor.id);
  for (const bulan of months.reverse().slice(0, PALING_BANYAK)) {
    const lembar = await bukaLembar(tx, kantor, pelapor, bulan);
    if (lembar === undefined) continue;
    const diminta = lembar.butir.length;
    terbuka.push({
      pelaporId: pelapor.id,
      bulan,
      dikembalikan: lembar.work?.status === 'dikembalikan',
      terisi: diminta - butirKurang(lembar).length,
      diminta,
    });
  }
  return terbuka;
}
