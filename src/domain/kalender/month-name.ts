import { isNearly } from '../one-mistake.ts';

/** The forms of a month's name that people type; the first three letters of the full name work too. */
const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'agu', 'ags', 'agst', 'agus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const NUMBER_BY_NAME = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * The month (1–12) that a name or common abbreviation means, in any case, with or without a full stop.
 * @returns undefined for anything else
 */
export function monthFromName(name: string): number | undefined {
  return NUMBER_BY_NAME.get(name.trim().toLowerCase().replace(/\.$/, ''));
}

/** The months (1–12) that a name may mean, with one typing mistake too: `februri` is February, `julni` June or July. */
export function monthsFromName(name: string): number[] {
  const word = name.trim().toLowerCase().replace(/\.$/, '');
  const exact = monthFromName(word);
  if (exact !== undefined) return [exact];
  return NAMES.flatMap((names, index) => (names.some((one) => isNearly(word, one)) ? [index + 1] : []));
}
