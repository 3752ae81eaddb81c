import type { TabelDraf, Temuan } from '../draf.ts';
import type { Baris } from '../lines/split-lines.ts';

const PERIODE = /\b(20\d\d)\s*(?:[-–]|s\/?d)\s*(20\d\d)\b/;
/** A document's title stands on its first page. */
const HALAMAN_JUDUL = 40;
/** A title is no paragraph (Kemangkon 7 speaks of the Renstra's period). */
const JUDUL_PANJANG = 80;

const PERIODE_TABEL = /\btahun\s+(20\d\d)\s*(?:[-–]|s\/?d)\s*(20\d\d)\b/i;

/** The period in a table's own title that is not the period of its columns. */
export function temuanTahunTabel({ nama, baris, tahun }: TabelDraf): Temuan[] {
  const [, first, last] = PERIODE_TABEL.exec(nama) ?? [];
  const years = tahun.filter((year) => year !== 'akhir');
  if (first === undefined || last === undefined || years.length < 2) return [];
  if (years[0] === first && years.at(-1) === last) return [];
  const data = { nama, judul: `${first}–${last}`, tabel: `${years[0]}–${years.at(-1)}` };
  return [{ kode: 'tahun-judul-beda', baris, data, usulan: 'pakai-tahun-tabel' }];
}

/** The period in a document's title that is not the period of its plan's years (Perak: 2025–2029, tables 2026–2030). */
export function temuanTahun(lines: readonly Baris[], tables: readonly TabelDraf[]): Temuan[] {
  const title = lines
    .slice(0, HALAMAN_JUDUL)
    .find(({ sel }) => sel.length === 1 && sel[0]!.length < JUDUL_PANJANG && PERIODE.test(sel[0]!));
  const [, first, last] = PERIODE.exec(title?.sel[0] ?? '') ?? [];
  if (title === undefined || first === undefined || last === undefined) return [];
  return tables.flatMap((tabel): Temuan[] => {
    const years = tabel.tahun.filter((year) => year !== 'akhir');
    const many = tabel.nodes?.some(({ level }) => level === 'program') && years.length > 1;
    if (!many || (years[0] === first && years.at(-1) === last)) return [];
    const data = {
      judul: `${first}–${last}`,
      tabel: `${years[0]}–${years.at(-1)}`,
      barisTabel: tabel.baris,
      nama: tabel.nama,
    };
    return [{ kode: 'tahun-beda', baris: title.baris, data, usulan: 'pakai-tahun-tabel' }];
  });
}
