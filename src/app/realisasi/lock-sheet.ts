import { lockOffice } from '../../store/office-settings.ts';
import { kantorTerbaru } from '../kalender/fresh-office.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bukaLembar, type Lembar } from './lembar.ts';

/** A sheet with the office as it stands behind the lock. */
export interface LembarTerkunci {
  act: TindakanPetugas;
  lembar: Lembar;
}

/**
 * Locks the office until the commit and lays a unit's sheet anew: what another unit sends, or a setting that somebody
 * changes at this moment, comes wholly before or wholly after. A desa's sheet touches nobody else's and stays.
 * Order of all locks: the chat, the office, then reports and drafts (`lockOffice`).
 */
export async function kunciLembar(act: TindakanPetugas, lembar: Lembar): Promise<LembarTerkunci> {
  if (lembar.pelapor.jenis === 'desa') return { act, lembar };
  const versi = await lockOffice(act.tx, act.kantor.id);
  const kantor = versi === act.kantor.versi ? act.kantor : await kantorTerbaru(act.tx, act.kantor.id);
  const baru = await bukaLembar(act.tx, kantor, lembar.pelapor, lembar.bulan);
  return { act: { ...act, kantor }, lembar: baru ?? lembar };
}
