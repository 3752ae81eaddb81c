import { kelompok } from '../../domain/kelompok.ts';
import { readUang } from '../cells/money.ts';
import type { Temuan } from '../draf.ts';
import type { Dipindah } from '../place/place-figures.ts';
import type { PohonDraf } from '../tables/read-tree.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { deretBaris, rupiah, singkat } from './tulis.ts';

function pasangan(pagu: Record<string, string>): string {
  return Object.entries(pagu)
    .filter(([, text]) => text !== '')
    .map(([tahun, text]) => `${tahun}: ${text}`)
    .join('; ');
}

function dipindah({ row, node, bacaan, setara, bukti }: Dipindah, { kerangka }: PohonDraf): Temuan {
  const data = {
    nama: singkat(kerangka[node]!.nama),
    lebar: row.sel.length,
    bacaan: pasangan(bacaan.pagu),
    lain: setara.map((other) => pasangan(other.pagu)).join(' / '),
  };
  if (setara.length > 0) return { kode: 'kolom-ragu', baris: row.baris, data };
  return {
    kode: bukti === 'jumlah' ? 'kolom-terbukti' : 'kolom-bergeser',
    baris: row.baris,
    data,
    usulan: 'bacaan',
  };
}

/** Rows of a page that lost the same columns, in one finding (Balapulang 1655–1662). */
function kolomHilang(moved: readonly Dipindah[], { kerangka }: PohonDraf): Temuan[] {
  const lost = moved.filter(({ bacaan, setara }) => bacaan.hilang !== undefined && setara.length === 0);
  const pages = kelompok(lost, ({ row, bacaan }) => `${row.halaman} ${bacaan.hilang!.join(', ')}`);
  return [...pages.values()].map((rows): Temuan => {
    const [first] = rows;
    const data = {
      nama: singkat(kerangka[first!.node]!.nama),
      lebar: first!.row.sel.length,
      tahun: first!.bacaan.hilang!.join(', '),
      bacaan: pasangan(first!.bacaan.pagu),
      lines: deretBaris(rows.map(({ row }) => row.baris)),
    };
    return { kode: 'kolom-hilang', baris: first!.row.baris, data };
  });
}

/** Figures that stood under other headings than their own, or in two cells; texts that did. */
export function temuanKolom(tree: PohonDraf): Temuan[] {
  const { penempatan, terpisah, rows, kerangka } = tree;
  const pieces = terpisah.map((cell): Temuan => {
    const tercetak = cell.tercetak.replace('\t', ' | ');
    const data = { tahun: cell.tahun, tercetak, bacaan: rupiah(cell.bacaan), sendiri: cell.sendiri ?? '' };
    if (cell.bukti === undefined) return { kode: 'sel-ragu', baris: cell.row.baris, data };
    const { kali, baris: barisInduk } = cell.bukti;
    return {
      kode: 'sel-terpisah',
      baris: cell.row.baris,
      data: { ...data, kali, barisInduk },
      usulan: 'bacaan',
    };
  });
  const moved = rows.flatMap(({ geser, baris }): Temuan[] =>
    geser === undefined ? [] : [{ kode: 'sambungan-bergeser', baris: geser, data: { barisAwal: baris } }],
  );
  const words = kataBergeser(kerangka.flatMap((node) => node.rows).filter(({ kepala }) => kepala.bergeser));
  const { tabel } = tree;
  const year: Temuan[] = tree.tanpaTahun
    ? [
        {
          kode: 'tahun-tak-tercetak',
          baris: tabel.baris,
          data: { nama: tabel.nama, tahun: tabel.tahun.join(', ') },
        },
      ]
    : [];
  return [
    ...year,
    ...kolomHilang(penempatan.dipindah, tree),
    ...penempatan.dipindah.flatMap((one) =>
      one.bacaan.hilang === undefined || one.setara.length > 0 ? [dipindah(one, tree)] : [],
    ),
    ...pieces,
    ...moved,
    ...words,
    ...takTerbaca(tree),
  ];
}

/** Words under other headings than their own: one by one, or once for a table that does it throughout (Kemangkon 4.1). */
function kataBergeser(rows: Kerangka['rows']): Temuan[] {
  const found = rows.map(({ row, kepala }): Temuan => {
    const data = {
      indikator: singkat(kepala.indikator),
      lokasi: kepala.lokasi || 'tidak',
      jumlah: rows.length,
    };
    return { kode: rows.length > 3 ? 'kata-bergeser-banyak' : 'kata-bergeser', baris: row.baris, data };
  });
  return rows.length > 3 ? found.slice(0, 1) : found;
}

/** Cells of money with figures in them that can be no amount (`129.969.8`, Balapulang 1680). */
function takTerbaca({ penempatan, terpisah, rows }: PohonDraf): Temuan[] {
  return rows.flatMap((row) =>
    Object.entries(penempatan.pilihan.get(row)!.pagu).flatMap(([tahun, tercetak]): Temuan[] => {
      const torn = terpisah.some((cell) => cell.row === row && cell.tahun === tahun);
      if (torn || !/\d/.test(tercetak) || readUang(tercetak) !== null) return [];
      return [{ kode: 'pagu-tak-terbaca', baris: row.baris, data: { tahun, tercetak } }];
    }),
  );
}
