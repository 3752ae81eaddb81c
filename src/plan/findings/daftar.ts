import type { BarisDraf, CatatanBaris, TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

function temuan({ jenis, tahun, bacaan }: CatatanBaris, { baris, nama }: BarisDraf): Temuan {
  const [first = '', ...others] = bacaan;
  const lain = others.join(' / ');
  const data = { nama: singkat(nama), bacaan: first, lain, tahun };
  switch (jenis) {
    case 'bergeser':
      return { kode: 'baris-bergeser', baris, data, usulan: 'bacaan-itu' };
    case 'ragu':
      return { kode: 'baris-tak-pas', baris, data: { ...data, lain: lain || '–' } };
    case 'kembar':
      return { kode: 'kolom-kembar', baris, data, usulan: 'bacaan' };
    case 'kembar-ragu':
      return { kode: 'kolom-kembar-ragu', baris, data };
  }
}

/** Rows of a list whose figures do not stand under their own headings, or cannot be told apart. */
export function temuanDaftar({ rows = [] }: TabelDraf): Temuan[] {
  return rows.flatMap((row) => row.catatan.map((note) => temuan(note, row)));
}
