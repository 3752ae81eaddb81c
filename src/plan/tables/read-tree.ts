import type { JenisTabel, TabelDraf } from '../draf.ts';
import { type BarisUtuh, barisUtuh } from '../lines/join-rows.ts';
import { namaTabel, type TabelMentah } from '../lines/tables.ts';
import { type Penempatan, tempatkan } from '../place/place-figures.ts';
import { buktikan, cariTerpisah, type SelTerpisah } from '../tree/broken-cells.ts';
import { bangunSimpul } from '../tree/build-nodes.ts';
import { type Kerangka, kerangka } from '../tree/skeleton.ts';
import type { Kolom } from './columns.ts';
import { bertahun } from './years.ts';

/** A tree with what was decided while it was read; findings are made of both. */
export interface PohonDraf {
  tabel: TabelDraf;
  kolom: readonly Kolom[];
  rows: BarisUtuh[];
  kerangka: Kerangka[];
  /** Ids of the tree's nodes, by index in `kerangka`. */
  ids: string[];
  penempatan: Penempatan;
  terpisah: SelTerpisah[];
  /** Whether its years were taken from the table before it. */
  tanpaTahun?: boolean;
}

/** Amounts that a narrow column tore are put together before the sums are asked for proof. */
function terapkanTerpisah(cells: readonly SelTerpisah[], { pilihan }: Penempatan): void {
  for (const { row, tahun, bacaan } of cells) {
    const now = pilihan.get(row)!;
    pilihan.set(row, { ...now, pagu: { ...now.pagu, [tahun]: bacaan.replace('.', ',') } });
  }
}

/** A further indicator that slid under the code has its target in the cells behind it (Balapulang 1562). */
function targetTergeser(nodes: readonly Kerangka[], kolom: readonly Kolom[], { pilihan }: Penempatan): void {
  for (const { row, kepala } of nodes.flatMap(({ rows }) => rows)) {
    if (
      !kepala.bergeser ||
      kepala.indikator !== row.sel.map((cell) => cell.trim()).find((cell) => cell !== '')
    )
      continue;
    const year = kolom.find(({ peran }) => peran === 'target')?.tahun;
    const figure = row.sel.find((cell) => /^\s*\d/.test(cell))?.trim();
    const now = pilihan.get(row)!;
    if (year !== undefined && figure !== undefined && now.target[year] === '') {
      pilihan.set(row, { ...now, target: { ...now.target, [year]: figure } });
    }
  }
}

function bacaSatu(table: TabelMentah, kolom: Kolom[], jenis: JenisTabel, nama: string): PohonDraf {
  const rows = barisUtuh(table.halaman, kolom);
  const nodes = kerangka(rows, kolom, jenis);
  const penempatan = tempatkan(rows, nodes, kolom);
  const found = cariTerpisah(nodes, kolom);
  terapkanTerpisah(found, penempatan);
  const terpisah = buktikan(found, nodes, penempatan.pilihan);
  targetTergeser(nodes, kolom, penempatan);
  const bahan = { kolom, penempatan, terpisah };
  const { simpul, jumlah, ids } = bangunSimpul(nodes, bahan, jenis === 'renstra-2025');
  const tahun = [
    ...new Set(kolom.filter(({ peran }) => peran === 'pagu' || peran === 'target').map((k) => k.tahun)),
  ];
  const tabel: TabelDraf = { nama, jenis, baris: table.baris, tahun, nodes: simpul, jumlah };
  return { tabel, kolom, rows, kerangka: nodes, ids, penempatan, terpisah };
}

/** The RKPD review has two plans side by side over one column of codes: the left and the right half. */
function paruh(kolom: readonly Kolom[]): [Kolom[], Kolom[]] | undefined {
  const starts = kolom.flatMap(({ peran }, i) => (peran === 'nama' ? [i] : []));
  const second = starts[1];
  if (second === undefined) return undefined;
  const only = (keep: (i: number) => boolean) =>
    kolom.map((one, i) =>
      ['kode', 'no'].includes(one.peran) || keep(i) ? one : { ...one, peran: 'lain' as const, tahun: '' },
    );
  return [only((i) => i < second), only((i) => i >= second)];
}

/**
 * Reads a table that is a tree: one draft, or two where it holds two plans side by side.
 * @param tahunLalu last year of the plan's table before it, for a table that names no year
 */
export function bacaPohon(table: TabelMentah, jenis: JenisTabel, tahunLalu?: string): PohonDraf[] {
  const printed = bertahun(table);
  const tanpaTahun = printed.some(
    ({ peran, tahun }) => tahun === '' && (peran === 'target' || peran === 'pagu'),
  );
  const kolom = tanpaTahun ? bertahun(table, tahunLalu) : printed;
  const nama = namaTabel(table);
  const halves = jenis === 'rkpd' ? paruh(kolom) : undefined;
  if (halves === undefined) return [{ ...bacaSatu(table, kolom, jenis, nama), tanpaTahun }];
  const label = (half: Kolom[]) => half.find(({ peran }) => peran === 'nama')?.judul.split(' › ')[0] ?? '';
  return halves.map((half) => {
    const read = bacaSatu(table, half, jenis, `${nama} (${label(half)})`);
    return { ...read, tabel: { ...read.tabel, bagian: label(half) }, tanpaTahun };
  });
}
