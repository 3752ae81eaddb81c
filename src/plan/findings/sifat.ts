import type { TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

/** Words that speak of something unwanted: Kemangkon 221 counts reports of it, and less may be better or worse. */
const BURUK =
  /\b(?:gangguan|konflik|kejadian|kriminalitas|tertinggal|pengaduan|keluhan|temuan|stunting|kemiskinan|pelanggaran)\b/i;
const DITANGANI = /diselesaikan|terselesaikan|ditindaklanjuti|difasilitasi|tertangani/i;
const POSISI = /\b(?:orang|pegawai|asn|desa|kendaraan|gedung|lembaga|unit)\b/i;

/**
 * Indicators whose direction, or whose way of adding up over the months, cannot be known from the text. A name alone
 * does not tell: the proposal says why it is made, and a person decides.
 */
export function temuanSifat(tabel: TabelDraf): Temuan[] {
  return (tabel.nodes ?? [])
    .flatMap(({ indikator }) => indikator)
    .flatMap((one): Temuan[] => {
      const data = { indikator: singkat(one.nama), satuan: one.satuan };
      const kata = BURUK.exec(one.nama)?.[0];
      const arah: Temuan[] =
        kata === undefined
          ? []
          : [
              {
                kode: 'arah-ragu',
                baris: one.baris,
                data: { ...data, kata },
                usulan: DITANGANI.test(one.nama)
                  ? 'arah-naik'
                  : /^jumlah laporan/i.test(one.nama)
                    ? 'arah-laporan'
                    : 'arah-turun',
              },
            ];
      const hitung = /^jumlah\b/i.test(one.nama) && POSISI.exec(one.nama)?.[0];
      return hitung
        ? [
            ...arah,
            {
              kode: 'akumulasi-ragu',
              baris: one.baris,
              data: { ...data, kata: hitung },
              usulan: 'akumulasi-posisi',
            },
          ]
        : arah;
    });
}
