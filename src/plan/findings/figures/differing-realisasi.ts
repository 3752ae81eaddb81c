import { groupBy } from '../../../domain/angka/group-by.ts';
import { plainName } from '../../../domain/angka/name-likeness.ts';
import type { DraftRow, DraftTable, Finding } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';

/** Words that say only how a thing is measured: with and without them it is one thing. */
const MEASURE = /^(?:pers|pros|pres)entase\s+|^(?:cakupan|jumlah|rata\s?-?\s?rata)\s+/i;
/** Shorter names are too general to be one thing. */
const LENGTH_MIN = 12;

/** Name of the row's indicator, where the form has a column of its own for it. */
function indikatorName({ name, cells }: DraftRow): string {
  const own = Object.entries(cells).find(([heading]) => /^indikator/i.test(heading));
  return own?.[1].printed || name;
}

function differenceFindings(first: DraftRow, other: DraftRow): Finding[] {
  const years = Object.keys(first.realisasi).filter((year) => {
    const [a, b] = [first.realisasi[year]?.value, other.realisasi[year]?.value];
    const target = first.target[year]?.value;
    const sameTarget = typeof target === 'string' && target === other.target[year]?.value;
    return sameTarget && typeof a === 'string' && typeof b === 'string' && a !== b;
  });
  return years.map((year) => ({
    kode: 'realisasi-beda',
    line: other.line,
    data: {
      name: shorten(indikatorName(other)),
      year,
      printed: other.realisasi[year]!.printed,
      other: first.realisasi[year]!.printed,
      otherRow: first.line,
    },
  }));
}

/**
 * Rows of one list that name the same thing and the same target, and print different realisasi for the same year
 * (Kemangkon Tabel 2.1: 94,74% on line 230, 100% on line 231).
 */
export function differingRealisasiFindings({ rows = [] }: DraftTable): Finding[] {
  const groups = groupBy(rows, (row) => plainName(indikatorName(row).replace(MEASURE, '')));
  return [...groups]
    .filter(([name]) => name.length >= LENGTH_MIN)
    .flatMap(([, [first, ...others]]) => others.flatMap((other) => differenceFindings(first!, other)));
}
