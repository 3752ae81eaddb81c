import { readUang } from '../cells/money.ts';
import type { DrafRencana, Temuan } from '../draf.ts';
import type { KeputusanRencana } from './keputusan.ts';
import type { Pertanyaan, UsulanSimpul } from './usulan-rencana.ts';

/** `2024: 1.000.000; 2025: 900.000`, as findings write what a row can be read as. */
function bacaanTahun(text: unknown, tahun: string): string[] {
  return String(text ?? '')
    .split(/;| \/ /)
    .flatMap((part) => {
      const [year, figure] = part.split(': ');
      const nilai = year?.trim() === tahun ? readUang(figure ?? '') : null;
      return nilai === null ? [] : [nilai];
    });
}

/** The readings that findings on a line leave open for a year, as exact Rupiah. */
function bacaan(temuan: readonly Temuan[], baris: number, tahun: string): string[] {
  const found = temuan
    .filter((one) => one.baris === baris)
    .flatMap(({ kode, data }) => {
      if (kode === 'kolom-ragu')
        return [...bacaanTahun(data.bacaan, tahun), ...bacaanTahun(data.lain, tahun)];
      if (kode !== 'sel-ragu' || String(data.tahun) !== tahun) return [];
      return [data.bacaan, data.sendiri].flatMap((text) => readUang(String(text ?? '')) ?? []);
    });
  return [...new Set(found)];
}

/**
 * Pagu of sub kegiatan that are printed and cannot be read, or can be read in two ways. Parents are never asked about:
 * their sums are computed.
 */
export function tanyaPagu(
  nodes: readonly UsulanSimpul[],
  draf: DrafRencana,
  tahun: readonly number[],
  keputusan: KeputusanRencana,
): Pertanyaan[] {
  const subs = nodes.filter(({ level }) => level === 'sub_kegiatan');
  return subs.flatMap((node) =>
    tahun.map(String).flatMap((year): Pertanyaan[] => {
      const cell = node.pagu[year];
      if (keputusan.simpul[node.kunci]?.pagu?.[year] !== undefined || typeof cell?.nilai === 'string')
        return [];
      const readings = bacaan(draf.temuan, node.baris, year);
      if (readings.length === 0 && !/\d/.test(cell?.tercetak ?? '')) return [];
      return [
        {
          id: `pagu:${node.kunci}:${year}`,
          jenis: 'pagu',
          tentang: node.kunci,
          baris: node.baris,
          data: {
            kode: node.kode,
            nama: node.nama,
            tahun: year,
            tercetak: (cell?.tercetak ?? '').replace('\t', ' | '),
            baris: node.baris,
          },
          pilihan: [
            ...readings.map((nilai) => ({ id: nilai, kata: { kode: 'rupiah', data: { nilai } } })),
            { id: 'tanpa', kata: { kode: 'tanpa-pagu', data: {} } },
          ],
          ketik: 'rupiah',
        },
      ];
    }),
  );
}
