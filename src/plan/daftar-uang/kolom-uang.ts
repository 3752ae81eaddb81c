import type { ArtiUang, LarikSel, TujuanDaftar } from './daftar-uang.ts';

/** The column that a heading names for the amount that is wanted. */
export interface KolomUang {
  indeks: number;
  arti?: ArtiUang;
}

/** The only column of those that match; undefined when none or several do. */
function satu(judul: readonly string[], cocok: (teks: string) => boolean): number | undefined {
  const found = judul.flatMap((teks, indeks) => (cocok(teks) ? [indeks] : []));
  return found.length === 1 ? found[0] : undefined;
}

const SAMPAI = /s\.? ?[/.]? ?d\b|sampai|kumulatif/;
const LALU = /lalu|sebelum/;
const UANG = /realisasi|belanja|spj|sp2d|jumlah|nilai|pengeluaran/;
const PAGU = /pagu|anggaran|\bdpa\b|\bdppa\b/;
const REALISASI = /realisasi|belanja|spj|sp2d/;
const LAIN = /%|persen|sisa/;

function kolomPagu(judul: readonly string[]): KolomUang | undefined {
  const sesudah = satu(judul, (teks) => /sesudah|setelah|menjadi|\bdppa\b/.test(teks) && !LAIN.test(teks));
  const pagu = satu(judul, (teks) => PAGU.test(teks) && !LALU.test(teks) && !LAIN.test(teks));
  const nilai = satu(judul, (teks) => /nilai|jumlah/.test(teks));
  const indeks = sesudah ?? pagu ?? nilai;
  return indeks === undefined ? undefined : { indeks };
}

function kolomBelanja(judul: readonly string[]): KolomUang | undefined {
  const layak = (teks: string) =>
    !LALU.test(teks) && !LAIN.test(teks) && (REALISASI.test(teks) || !PAGU.test(teks));
  const bulanIni = satu(judul, (teks) => layak(teks) && /bulan\s+ini/.test(teks) && !SAMPAI.test(teks));
  if (bulanIni !== undefined) return { indeks: bulanIni, arti: 'tambahan' };
  const sampai = satu(judul, (teks) => layak(teks) && SAMPAI.test(teks));
  if (sampai !== undefined) return { indeks: sampai, arti: 'posisi' };
  const uang = satu(judul, (teks) => layak(teks) && UANG.test(teks));
  return uang === undefined ? undefined : { indeks: uang };
}

/**
 * The column of the amount by the headings above the first code, which may stand in several lines.
 * @param kas columns of an anggaran kas, which are none of them
 * @returns undefined where the headings name none, or several alike
 */
export function kolomUang(
  judul: readonly LarikSel[],
  tujuan: TujuanDaftar,
  kas: ReadonlySet<number> = new Set(),
): KolomUang | undefined {
  const lebar = Math.max(0, ...judul.map(({ sel }) => sel.length));
  const teks = Array.from({ length: lebar }, (_, indeks) =>
    judul
      .map(({ sel }) => (kas.has(indeks) ? '' : sel[indeks]))
      .filter((cell) => typeof cell === 'string')
      .join(' ')
      .toLowerCase()
      .replace(/\s+/g, ' '),
  );
  return tujuan === 'pagu' ? kolomPagu(teks) : kolomBelanja(teks);
}
