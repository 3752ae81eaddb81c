import { singleSpaced } from './linear-text.ts';

/** Letters from which a word may be mistyped: of shorter ones another is too near. */
const SHORTEST = 4;

/** The place of the first letter in which two texts differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * Whether a text was meant as a name: the same, or with one typing mistake (a letter left out, added, taken for another,
 * or two neighbours in the wrong order). Words under four letters have to be the same. Both in one case.
 */
export function isNearly(typed: string, name: string): boolean {
  if (typed === name) return true;
  if (Math.min(typed.length, name.length) < SHORTEST) return false;
  const at = firstDifference(typed, name);
  const swapped = typed[at] === name[at + 1] && typed[at + 1] === name[at];
  return (
    typed.slice(at + 1) === name.slice(at + 1) ||
    typed.slice(at) === name.slice(at + 1) ||
    typed.slice(at + 1) === name.slice(at) ||
    (swapped && typed.slice(at + 2) === name.slice(at + 2))
  );
}

/** One of several things, with the names by which it may be called, in small letters. */
export interface Named<T> {
  thing: T;
  names: readonly string[];
}

/**
 * What a typed name may mean: the things that are called so; else those with a name that begins so or holds a word that
 * does; else those for which it is one typing mistake away, of the name or of a word of it. Nothing for an empty text.
 */
export function meantBy<T>(typed: string, all: readonly Named<T>[]): T[] {
  const wanted = singleSpaced(typed).toLowerCase();
  if (wanted === '') return [];
  const words = (name: string) => name.split(' ').map((_, at, parts) => parts.slice(at).join(' '));
  const ways: ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => words(name).some((rest) => rest.startsWith(wanted)),
    (name) => isNearly(wanted, name) || name.split(' ').some((word) => isNearly(wanted, word)),
  ];
  for (const fits of ways) {
    const found = all.filter(({ names }) => names.some(fits));
    if (found.length > 0) return found.map(({ thing }) => thing);
  }
  return [];
}
