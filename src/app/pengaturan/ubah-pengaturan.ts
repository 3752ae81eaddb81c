import { countDraftsOfUnits, type PengaturanUang, setPengaturanUang } from '../../store/anggaran.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';

export type { PengaturanUang } from '../../store/anggaran.ts';

/**
 * Sets one of the office's decisions about its money. Figures that were reported stay as they are; what is asked from
 * now on follows the new setting.
 * @returns how many reports of sections and of the bendahara are being filled in, to be told
 */
export async function ubahPengaturan(
  { tx, kantor }: TindakanPetugas,
  ubah: Partial<PengaturanUang>,
): Promise<{ draf: number }> {
  await setPengaturanUang(tx, kantor.id, ubah);
  await touchKantor(tx, kantor.id);
  return { draf: await countDraftsOfUnits(tx, kantor.id) };
}
