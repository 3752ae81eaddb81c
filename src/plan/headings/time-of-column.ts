import { holdsInOrder } from '../../domain/linear-text.ts';
import { monthInHeading } from '../cells/month-name.ts';
import { foldedName } from '../cells/printed.ts';
import { isOneOf } from './match-words.ts';
import { FIGURE_WORDS } from './words.ts';

/** What time a column's path names. */
export interface ColumnTime {
  /** `2026`, or `akhir` for the end of the period; empty where it names no year. */
  year: string;
  /** Which year of the period, from 1, where only its number is printed (`Tahun ke-3`, `Tahun III`). */
  nth?: number;
  /** A part of a year, which no year's figure is: its quarter from 1, 0 where it is another part or none is told. */
  quarter?: number;
}

const YEAR = /(?<!\d)(20\d\d)(?!\d)/;
/** `Tahun 2021 sd 2026`: the whole period, where no year of its own stands below it. */
const RANGE = /20\d\d\s*(?:sd|s\/d|s\.d\.?|[-–])\s*20\d\d/;

/** What is realised to date of the Renstra, against the end of its period (T-C.29, Kemangkon 172). */
const AGAINST_RENSTRA = (words: string) =>
  holdsInOrder(words, 'perkiraan', 'renstra') || holdsInOrder(words, 'realisasi', 'renstra', 'akhir');

function yearOf(path: readonly string[]): string {
  if (AGAINST_RENSTRA(foldedName(path.join(' ')))) return 'akhir';
  const lowest = path.at(-1) ?? '';
  if (RANGE.test(lowest) && /target/i.test(lowest)) return 'akhir';
  if (path.some((text) => isOneOf(foldedName(text), FIGURE_WORDS.akhir))) return 'akhir';
  const years = path.map((text) => YEAR.exec(text.replace(/(\d)\s+(?=\d)/g, '$1'))?.[1]);
  return years.findLast((year) => year !== undefined) ?? '';
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 },
  ...{ pertama: 1, kesatu: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5, keenam: 6 },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6 },
};

/** The number that a text is, printed or Roman: `III`, `(2)`, `ke-5`. */
function numberIn(folded: string): number | undefined {
  const body = folded.replace(/^ke(?=[\divx])/, '');
  return /^[1-6]$/.test(body) ? Number(body) : NUMBERS[body];
}

const PART =
  /triwulan|tribulan|kuartal|caturwulan|semester|^(?:target|realisasi)?tw(?:iv|i{1,3}|[1-4]|20|rp|$)/;

/** The part of a year that a path speaks of; undefined where it speaks of none. */
function partOf(path: readonly string[]): number | undefined {
  const folded = path.map(foldedName);
  const at = folded.findIndex((text) => PART.test(text));
  if (at < 0) return path.some((text) => monthInHeading(text) !== undefined) ? 0 : undefined;
  const own = /(?:triwulan|tribulan|kuartal|tw)(?:ke)?(iv|i{1,3}|[1-4])/.exec(folded[at]!)?.[1];
  if (own !== undefined) return numberIn(own) ?? 0;
  const below = folded.slice(at + 1).map((text) => numberIn(text.replace(/^(?:tw|triwulan)/, '')));
  const quarter = below.find((number) => number !== undefined) ?? 0;
  return /semester|caturwulan/.test(folded[at]!) || quarter > 4 ? 0 : quarter;
}

const ORDINAL = /^(?:target)?(?:pada)?(?:tahun|thn|th)(?:ke)?([1-6]|i{1,3}|iv|vi?|pertama|ke[a-z]+)$/;
const SAYS_YEAR = /tahun|thn/;

function nthOf(path: readonly string[]): number | undefined {
  const folded = path.map(foldedName);
  const own = folded.flatMap((text) => {
    const number = numberIn(ORDINAL.exec(text)?.[1] ?? '');
    return number === undefined ? [] : [number];
  });
  if (own.length > 0) return own.at(-1);
  const at = folded.findIndex((text) => SAYS_YEAR.test(text));
  if (at < 0) return undefined;
  return folded
    .slice(at + 1)
    .map(numberIn)
    .findLast((number) => number !== undefined);
}

/** What time a column stands for, by its path. A quarter is never a year, nor is the number of a column. */
export function timeOfColumn(path: readonly string[]): ColumnTime {
  const quarter = partOf(path);
  if (quarter !== undefined) return { year: '', quarter };
  const year = yearOf(path);
  const nth = year === '' ? nthOf(path) : undefined;
  return nth === undefined ? { year } : { year, nth };
}
