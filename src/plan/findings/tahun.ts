import type { TabelDraf, Temuan } from '../draf.ts';

const PERIODE = /\b(20\d\d)\s*(?:[-–]|s\/?d)\s*(20\d\d)\b/;
/** A document's title stands on its first page. */
const HALAMAN_JUDUL = 40;

/** The period in a document's title that is not the period of its plan's years (Perak: 2025–2029, tables 2026–2030). */
export function temuanTahun(text: string, tables: readonly TabelDraf[]): Temuan[] {
  const lines = text.split(/\r\n|\r|\n/, HALAMAN_JUDUL);
  const at = lines.findIndex((line) => !line.includes('\t') && PERIODE.test(line));
  const [, first, last] = PERIODE.exec(lines[at] ?? '') ?? [];
  if (first === undefined || last === undefined) return [];
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
    return [{ kode: 'tahun-beda', baris: at + 1, data, usulan: 'pakai-tahun-tabel' }];
  });
}
