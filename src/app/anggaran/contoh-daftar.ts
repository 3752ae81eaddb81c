import { tanggalDi } from '../../domain/kalender.ts';
import { tulisDaftar } from '../../plan/daftar-uang/tulis-daftar.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { paguSub, subKegiatan } from './cocokkan-dpa.ts';

/** Every sub kegiatan with its pagu as it stands, as text that can be changed and sent back; unknown ones are left out. */
export function contohDaftar({ kantor, now }: Pick<TindakanPetugas, 'kantor' | 'now'>): string {
  const hariIni = tanggalDi(now, kantor.zona);
  const rows = subKegiatan(kantor, hariIni.toString()).flatMap((node) => {
    const { dpa, indikatif } = paguSub(node, hariIni.year, hariIni.toString());
    const nilai = dpa?.nilai ?? indikatif;
    return nilai === undefined ? [] : [{ kode: node.kode, nama: node.namaPendek, nilai }];
  });
  return tulisDaftar(rows);
}
