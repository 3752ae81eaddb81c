import { countDraftsOfUnits, type PengaturanUang, setPengaturanUang } from '../../store/anggaran.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

export type { PengaturanUang } from '../../store/anggaran.ts';

/**
 * Sets one of the office's decisions about its money. Figures that were reported stay as they are; what is asked from
 * now on follows the new setting.
 * @returns how many reports of sections and of the bendahara are being filled in, to be told
 */
export async function ubahPengaturan(
  act: TindakanPetugas,
  ubah: Partial<PengaturanUang>,
): Promise<{ draf: number }> {
  const { tx, kantor } = act;
  await setPengaturanUang(tx, kantor.id, ubah);
  const sebelum = Object.fromEntries(
    Object.keys(ubah).map((key) => [key, kantor[key as keyof PengaturanUang]]),
  );
  await recordOfficeChange(changedBy(act, 'anggaran'), {
    perihal: 'pengaturan',
    tindakan: 'ubah',
    objek: '',
    sebelum,
    sesudah: { ...ubah },
  });
  await touchKantor(tx, kantor.id);
  return { draf: await countDraftsOfUnits(tx, kantor.id) };
}
