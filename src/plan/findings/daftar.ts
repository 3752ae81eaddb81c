import type { TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

/** Rows of a list whose figures cannot be told apart, because they are more or fewer than the columns. */
export function temuanDaftar(tabel: TabelDraf): Temuan[] {
  return (tabel.rows ?? []).flatMap(({ ragu, baris, nama, sel }): Temuan[] => {
    if (!ragu) return [];
    const angka = Object.values(sel).filter(({ tercetak }) => /^\s*\d/.test(tercetak)).length;
    return [{ kode: 'baris-tak-pas', baris, data: { nama: singkat(nama), angka } }];
  });
}
