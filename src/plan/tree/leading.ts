import { kosong, tanpaMarkah } from '../cells/printed.ts';
import type { JenisTabel } from '../draf.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom, Peran } from '../tables/columns.ts';

/** The words of a row, by what they are; figures are placed elsewhere. */
export interface Kepala {
  /** The row's own number. */
  no: string;
  kode: string;
  nama: string;
  hasil: string;
  indikator: string;
  satuan: string;
  formula: string;
  lokasi: string;
  pemilik: string;
  tujuan: string;
  sasaran: string;
  /** Whether words stood under other headings than their own. */
  bergeser: boolean;
}

/** A row that stands for a node and has no words or figures of that node's own. */
export const KOSONG: Kepala = {
  no: '',
  kode: '',
  nama: '',
  hasil: '',
  indikator: '',
  satuan: '',
  formula: '',
  lokasi: '',
  pemilik: '',
  tujuan: '',
  sasaran: '',
  bergeser: false,
};

const KODE_DULU = /^\d\.\d{2}[\d. ]*/;
const TEMPAT = /^(?:kab(?:upaten)?|kec(?:amatan)?|desa|kelurahan)\b/i;
const UKURAN = /^(?:jumlah|pros?entase|persentase|presentase|nilai|indeks|cakupan|rata)/i;

function sel(row: BarisUtuh, kolom: readonly Kolom[], peran: Peran): string {
  return tanpaMarkah(row.sel[kolom.findIndex((one) => one.peran === peran)] ?? '');
}

function kodeDari(row: BarisUtuh, kolom: readonly Kolom[]): string {
  return kolom
    .flatMap(({ peran }, i) => (peran === 'kode' && !kosong(row.sel[i]) ? [row.sel[i]!.trim()] : []))
    .join('.');
}

/**
 * T-C.33 prints a sub kegiatan's output under "Indikator" and its indicator under "Lokasi" (Kemangkon 1162), and once a
 * location under "Indikator" (1199): placed by what they say.
 */
function tukarLokasi(words: Kepala): Kepala {
  const { indikator, lokasi } = words;
  if (indikator !== '' && UKURAN.test(lokasi) && !TEMPAT.test(lokasi)) {
    return { ...words, hasil: indikator, indikator: lokasi, lokasi: '', bergeser: true };
  }
  if (TEMPAT.test(indikator) && lokasi === '')
    return { ...words, indikator: '', lokasi: indikator, bergeser: true };
  return words;
}

/** The Renstra after Inmendagri 2/2025 prints code and name in one cell, and the outcome below them in the same column. */
function pisahKode(words: Kepala): Kepala {
  const kode = KODE_DULU.exec(words.nama)?.[0] ?? '';
  const behind = words.nama.slice(kode.trimEnd().length);
  const nama = behind.trimStart().replace(/^[-–]/, '').trim();
  // A space or a dash parts the code from its name, which begins with a letter.
  if (kode !== '' && nama !== behind && /^[A-Za-z]/.test(nama))
    return { ...words, kode: kode.trimEnd(), nama };
  return { ...words, hasil: words.nama, nama: '' };
}

/** A total printed in the first column is no tujuan. */
function bukanJumlah(text: string): string {
  return /^(?:total|jumlah)\b/i.test(text) ? '' : text;
}

/** What the words of a row are. */
export function kepalaBaris(row: BarisUtuh, kolom: readonly Kolom[], jenis: JenisTabel): Kepala {
  const words: Kepala = {
    no: sel(row, kolom, 'no'),
    kode: kodeDari(row, kolom),
    nama: sel(row, kolom, 'nama'),
    hasil: sel(row, kolom, 'hasil'),
    indikator: sel(row, kolom, 'indikator'),
    satuan: sel(row, kolom, 'satuan'),
    formula: sel(row, kolom, 'formula'),
    lokasi: sel(row, kolom, 'lokasi'),
    pemilik: sel(row, kolom, 'pemilik'),
    tujuan: bukanJumlah(sel(row, kolom, 'tujuan')),
    sasaran: bukanJumlah(sel(row, kolom, 'sasaran')),
    bergeser: false,
  };
  if (jenis === 'renstra-2025') return pisahKode(words);
  if (jenis === 't-c.33') return tukarLokasi(words);
  if (words.nama === '' && words.kode !== '' && !/^[\d.\s-]+$/.test(words.kode)) {
    // A further indicator that slid under the code (Balapulang 1562).
    return { ...words, indikator: words.kode, kode: '', bergeser: true };
  }
  return { ...words, kode: /\d/.test(words.kode) ? words.kode : '' };
}
