import { saysNotAvailable } from '../../domain/linear-text.ts';
import { satuanTarget, selAngka, selUang } from '../cells/figure.ts';
import { tanpaMarkah } from '../cells/printed.ts';
import type { IndikatorDraf, Level, SelTahun, SimpulDraf } from '../draf.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Dipindah, Penempatan } from '../place/place-figures.ts';
import type { Kolom } from '../tables/columns.ts';
import type { SelTerpisah } from './broken-cells.ts';
import { type Kepala, KOSONG } from './leading.ts';
import type { Kerangka } from './skeleton.ts';

/** What figures of a table are taken from. */
export interface Bahan {
  kolom: readonly Kolom[];
  penempatan: Penempatan;
  terpisah: readonly SelTerpisah[];
}

/** Pagu of one row. Figures on which two readings differ, and joined ones without proof, have no value. */
export function paguBaris(row: BarisUtuh, { penempatan, terpisah }: Bahan): SelTahun {
  const pagu = Object.entries(penempatan.pilihan.get(row)!.pagu).map(([tahun, text]) => {
    const broken = terpisah.find((cell) => cell.row === row && cell.tahun === tahun);
    if (broken !== undefined) {
      return [tahun, { tercetak: broken.tercetak, nilai: broken.bukti === undefined ? null : broken.bacaan }];
    }
    const sel = selUang(text);
    return [tahun, raguRow(row, tahun, 'pagu', penempatan) ? { ...sel, nilai: null } : sel];
  });
  return Object.fromEntries(pagu);
}

/** Moved rows by row: every cell of a table asks for its own. */
const DIPINDAH = new WeakMap<Penempatan, ReadonlyMap<BarisUtuh, Dipindah>>();

function dipindahBaris(placed: Penempatan): ReadonlyMap<BarisUtuh, Dipindah> {
  const known = DIPINDAH.get(placed) ?? new Map(placed.dipindah.map((one) => [one.row, one]));
  DIPINDAH.set(placed, known);
  return known;
}

/** Whether readings that are as good as the chosen one print another figure for the year. */
function raguRow(row: BarisUtuh, tahun: string, what: 'pagu' | 'target', placed: Penempatan): boolean {
  const moved = dipindahBaris(placed).get(row);
  return moved?.setara.some((other) => other[what][tahun] !== moved.bacaan[what][tahun]) ?? false;
}

function indikatorBaris(row: BarisUtuh, kepala: Kepala, bahan: Bahan): IndikatorDraf[] {
  if (kepala === KOSONG) return [];
  const texts = bahan.penempatan.pilihan.get(row)!.target;
  // A target without an indicator is printed all the same (Kemangkon 1212: `12 Dok`).
  const printedTarget = Object.values(texts).some(
    (text) => /[0-9a-z]/i.test(text) && !saysNotAvailable(text),
  );
  if (kepala.indikator === '' && !printedTarget) return [];
  const target = Object.fromEntries(
    Object.entries(texts).map(([tahun, text]) => {
      const sel = selAngka(text);
      return [tahun, raguRow(row, tahun, 'target', bahan.penempatan) ? { ...sel, nilai: null } : sel];
    }),
  );
  const printed = Object.values(texts).map(satuanTarget);
  const baseline = row.sel[bahan.kolom.findIndex(({ peran }) => peran === 'baseline')];
  return [
    {
      nama: kepala.indikator,
      satuan: kepala.satuan || (printed.find((unit) => unit !== '') ?? ''),
      baris: row.baris,
      formula: kepala.formula,
      baseline: selAngka(tanpaMarkah(baseline ?? '')),
      target,
    },
  ];
}

const adaIsi = (pagu: SelTahun) => Object.values(pagu).some(({ tercetak }) => tercetak !== '');

/**
 * Pagu of a node from its rows. The first row's cells count; a year that it leaves blank is taken from a further row
 * (Randuagung 1083–1084), and what further rows print beside that is kept apart.
 */
function paguSimpul(rows: { baris: number; pagu: SelTahun }[], terpisahBaris: boolean) {
  const [first, ...others] = rows;
  const pagu: SelTahun = { ...first?.pagu };
  const paguLain: SimpulDraf['paguLain'] = [];
  for (const other of others) {
    if (!adaIsi(other.pagu)) continue;
    const blanks = Object.keys(other.pagu).filter((tahun) => (pagu[tahun]?.tercetak ?? '') === '');
    if (terpisahBaris || blanks.length === 0) paguLain.push(other);
    else for (const tahun of blanks) pagu[tahun] = other.pagu[tahun]!;
  }
  return { pagu, paguLain };
}

function idOf(node: Kerangka, used: Set<string>): string {
  const line = node.rows[0]?.row.baris ?? 0;
  const plain = node.kode ?? `${node.level}@${line}`;
  const id = used.has(plain) ? `${plain}@${line}` : plain;
  used.add(id);
  return id;
}

/** The nodes of a tree with their figures, and the totals that stand above or below it. */
export function bangunSimpul(nodes: readonly Kerangka[], bahan: Bahan, hasilTerpisah: boolean) {
  const used = new Set<string>();
  const ids = nodes.map((node) => idOf(node, used));
  const simpul: SimpulDraf[] = [];
  const jumlah: { nama: string; baris: number; pagu: SelTahun }[] = [];
  for (const [at, node] of nodes.entries()) {
    const rows = node.rows.map(({ row, kepala }) => ({
      row,
      kepala,
      baris: row.baris,
      pagu: paguBaris(row, bahan),
    }));
    const first = rows[0]!;
    const { pagu, paguLain } = paguSimpul(rows, hasilTerpisah);
    if (node.level === 'jumlah') {
      jumlah.push({ nama: node.nama, baris: first.baris, pagu });
      continue;
    }
    const tanpaUang = node.level === 'tujuan' || node.level === 'sasaran';
    simpul.push({
      id: ids[at]!,
      kode: node.kode,
      kodeTercetak: node.kodeTercetak,
      level: node.level as Level,
      nama: node.nama,
      induk: node.induk === null ? null : ids[node.induk]!,
      baris: first.baris,
      pagu: tanpaUang ? {} : pagu,
      paguLain: tanpaUang ? [] : paguLain,
      hasil: rows.map(({ kepala }) => kepala.hasil).find((text) => text !== '') ?? '',
      lokasi: first.kepala.lokasi,
      pemilik: first.kepala.pemilik,
      indikator: rows.flatMap(({ row, kepala }) => indikatorBaris(row, kepala, bahan)),
    });
  }
  return { simpul, jumlah, ids };
}
