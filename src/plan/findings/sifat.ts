import { samaNama } from '../cells/printed.ts';
import type { TabelDraf, Temuan } from '../draf.ts';
import { type IndikatorTabel, indikatorTabel } from './indikator-tabel.ts';
import { deretBaris, singkat } from './tulis.ts';

/** Words that speak of something unwanted: Kemangkon 221 counts reports of it, and less may be better or worse. */
export const BURUK =
  /\b(?:gangguan|konflik|kejadian|kriminalitas|tertinggal|pengaduan|keluhan|temuan|stunting|kemiskinan|pelanggaran)\b/i;
/** Words that say what was done about it. */
export const DITANGANI = /diselesaikan|terselesaikan|ditindaklanjuti|difasilitasi|tertangani/i;
/** What is counted, where it can be the same ones next month: `Jumlah Orang …`, not `Jumlah Dokumen … ASN`. */
export const POSISI =
  /(?<=^\s*jumlah\s+)(?:orang|pegawai|asn|perangkat|desa|kendaraan|gedung|lembaga|unit|keluarga)\b/i;

/** What is counted is something done, however bad its subject (`Jumlah Rakor Kemiskinan`, Balapulang 1686). */
const DIKERJAKAN =
  /^\s*(?:jumlah\s+)?(?:rakor|rapat|kegiatan|koordinasi|sosialisasi|pelatihan|pembinaan|penyuluhan|patroli)\b/i;

function usulanArah(nama: string): string {
  if (DITANGANI.test(nama)) return 'arah-naik';
  return /^jumlah (?:laporan|dokumen)/i.test(nama) ? 'arah-laporan' : 'arah-turun';
}

function sifat({ nama, satuan, baris }: IndikatorTabel): Temuan[] {
  const data = { indikator: singkat(nama), satuan };
  const buruk = DIKERJAKAN.test(nama) ? undefined : BURUK.exec(nama)?.[0];
  const hitung = POSISI.exec(nama)?.[0];
  const found: Temuan[] = [];
  if (buruk !== undefined) {
    found.push({ kode: 'arah-ragu', baris, data: { ...data, kata: buruk }, usulan: usulanArah(nama) });
  }
  if (hitung !== undefined) {
    found.push({
      kode: 'akumulasi-ragu',
      baris,
      data: { ...data, kata: hitung },
      usulan: 'akumulasi-posisi',
    });
  }
  return found;
}

/**
 * Indicators whose direction, or whose way of adding up over the months, cannot be known from the text. A name alone
 * does not tell: the proposal says why it is made, and a person decides. An indicator that several rows print is told
 * once, with its lines.
 */
export function temuanSifat(tables: readonly TabelDraf[]): Temuan[] {
  const groups = new Map<string, { temuan: Temuan; lines: number[] }>();
  for (const one of tables.flatMap(indikatorTabel)) {
    for (const temuan of sifat(one)) {
      const key = `${temuan.kode} ${samaNama(one.nama)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { temuan, lines: [one.baris] });
      else group.lines.push(one.baris);
    }
  }
  return [...groups.values()].map(({ temuan, lines }) => ({
    ...temuan,
    data: { ...temuan.data, lines: deretBaris(lines) },
  }));
}
