import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { Tindakan } from '../pelaku.ts';
import { bukaLembar, type Lembar } from '../realisasi/lembar.ts';
import { cocokkanBelanja, type HasilBelanja } from './cocokkan-belanja.ts';
import { daftarDariJson, type UnggahanBelanja } from './simpanan.ts';

/** A list of spent money laid beside the sheet that it fills. */
export interface MejaBelanja {
  lembar: Lembar;
  hasil: HasilBelanja;
}

/**
 * Lays a list beside the bendahara's month as both stand now.
 * @returns undefined when the reporter unit is not this office's bendahara, or the month has no plan
 */
export async function bukaBelanja(
  { tx }: Pick<Tindakan, 'tx'>,
  kantor: Kantor,
  unggahan: UnggahanBelanja,
): Promise<MejaBelanja | undefined> {
  const { pelaporId, bulan, arti } = unggahan.args;
  const pelapor = pelaporKantor(kantor, pelaporId);
  if (pelapor?.jenis !== 'bendahara') return undefined;
  const lembar = await bukaLembar(tx, kantor, pelapor, bulan);
  if (lembar === undefined) return undefined;
  return { lembar, hasil: cocokkanBelanja({ lembar }, daftarDariJson(unggahan.isi), arti) };
}
