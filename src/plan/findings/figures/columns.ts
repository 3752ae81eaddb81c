import { groupBy } from '../../../domain/angka/group-by.ts';
import { moneyCell, printsDay } from '../../cells/figure.ts';
import type { Finding } from '../../draft/draft.ts';
import { lineRanges, shorten, writtenRupiah } from '../../draft/finding-words.ts';
import type { MovedRow } from '../../place/place-figures.ts';
import type { SkeletonNode } from '../../skeleton/skeleton.ts';
import type { DraftTree } from '../../tree/read-tree.ts';

function pairs(pagu: Record<string, string>): string {
  return Object.entries(pagu)
    .filter(([, text]) => text !== '')
    .map(([year, text]) => `${year}: ${text}`)
    .join('; ');
}

function moved(
  { row, node, reading, equallyGood, bukti, givenUp }: MovedRow,
  { skeleton }: DraftTree,
): Finding {
  const data = {
    name: shorten(skeleton[node]!.name),
    width: row.cells.length,
    reading: pairs(reading.pagu),
    other: equallyGood.map((other) => pairs(other.pagu)).join(' / '),
  };
  if (givenUp === true) return { kode: 'kolom-terlalu-banyak', line: row.line, data };
  if (equallyGood.length > 0) return { kode: 'kolom-ragu', line: row.line, data };
  return {
    kode: bukti === 'jumlah' ? 'kolom-terbukti' : 'kolom-bergeser',
    line: row.line,
    data,
    suggestion: 'bacaan',
  };
}

/** Rows of a page that lost the same columns, in one finding (Balapulang 1655–1662). */
function lostColumns(movedRows: readonly MovedRow[], { skeleton }: DraftTree): Finding[] {
  const lost = movedRows.filter(
    ({ reading, equallyGood }) => reading.lost !== undefined && equallyGood.length === 0,
  );
  const pages = groupBy(lost, ({ row, reading }) => `${row.page} ${reading.lost!.join(', ')}`);
  return [...pages.values()].map((rows): Finding => {
    const [first] = rows;
    const data = {
      name: shorten(skeleton[first!.node]!.name),
      width: first!.row.cells.length,
      year: first!.reading.lost!.join(', '),
      reading: pairs(first!.reading.pagu),
      lines: lineRanges(rows.map(({ row }) => row.line)),
    };
    return { kode: 'kolom-hilang', line: first!.row.line, data };
  });
}

/** Figures that stood under other headings than their own, or in two cells; texts that did. */
export function columnFindings(tree: DraftTree): Finding[] {
  const { placement, separate, rows, skeleton } = tree;
  const pieces = separate.map((cell): Finding => {
    const printed = cell.printed.replace('\t', ' | ');
    const data = { year: cell.year, printed, reading: writtenRupiah(cell.reading), own: cell.own ?? '' };
    if (cell.bukti === undefined) return { kode: 'sel-ragu', line: cell.row.line, data };
    const { times, line: parentLine } = cell.bukti;
    return {
      kode: 'sel-terpisah',
      line: cell.row.line,
      data: { ...data, times, parentLine },
      suggestion: 'bacaan',
    };
  });
  const movedRows = rows.flatMap(({ shift, line }): Finding[] =>
    shift === undefined ? [] : [{ kode: 'sambungan-bergeser', line: shift, data: { firstLine: line } }],
  );
  const words = shiftedWords(skeleton.flatMap((node) => node.rows).filter(({ heading }) => heading.shifted));
  const { table } = tree;
  const year: Finding[] = tree.withoutYear
    ? [
        {
          kode: 'tahun-tak-tercetak',
          line: table.line,
          data: { name: table.name, year: table.year.join(', ') },
        },
      ]
    : [];
  return [
    ...year,
    ...lostColumns(placement.moved, tree),
    ...placement.moved.flatMap((one) =>
      one.reading.lost === undefined || one.equallyGood.length > 0 ? [moved(one, tree)] : [],
    ),
    ...pieces,
    ...movedRows,
    ...words,
    ...unreadable(tree),
  ];
}

/** Words under other headings than their own: one by one, or once for a table that does it throughout (Kemangkon 4.1). */
function shiftedWords(rows: SkeletonNode['rows']): Finding[] {
  const found = rows.map(({ row, heading }): Finding => {
    const data = {
      indikator: shorten(heading.indikator),
      location: heading.location || 'tidak',
      count: rows.length,
    };
    return { kode: rows.length > 3 ? 'kata-bergeser-banyak' : 'kata-bergeser', line: row.line, data };
  });
  return rows.length > 3 ? found.slice(0, 1) : found;
}

/** Cells of money with figures in them that can be no amount (`129.969.8`, Balapulang 1680). */
function unreadable({ placement, separate, rows, columns }: DraftTree): Finding[] {
  return rows.flatMap((row) =>
    Object.entries(placement.chosen.get(row)!.pagu).flatMap(([year, printed]): Finding[] => {
      const torn = separate.some((cell) => cell.row === row && cell.year === year);
      const scale = columns.find((one) => one.role === 'pagu' && one.year === year)?.scale;
      if (torn || !/\d/.test(printed) || moneyCell(printed, scale).value !== null) return [];
      if (printsDay(printed)) {
        return [
          { kode: 'sel-tanggal', line: row.line, data: { what: 'pagu', year, printed, indikator: '' } },
        ];
      }
      return [{ kode: 'pagu-tak-terbaca', line: row.line, data: { year, printed } }];
    }),
  );
}
