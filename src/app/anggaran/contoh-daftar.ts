import { tulisDaftar } from '../../plan/daftar-uang/tulis-daftar.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import type { BudgetYear } from './budget-years.ts';
import { paguSub, subKegiatan } from './cocokkan-dpa.ts';

/** Every sub kegiatan with its pagu as it stands, as text that can be changed and sent back; unknown ones are left out. */
export function contohDaftar(
  { kantor }: Pick<TindakanPetugas, 'kantor'>,
  { tahun, hari }: BudgetYear,
): string {
  const rows = subKegiatan(kantor, hari).flatMap((node) => {
    const { dpa, indikatif } = paguSub(node, tahun, hari);
    const nilai = dpa?.nilai ?? indikatif;
    return nilai === undefined ? [] : [{ kode: node.kode, nama: node.namaPendek, nilai }];
  });
  return tulisDaftar(rows);
}
