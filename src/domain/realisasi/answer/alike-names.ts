import { foldName } from './read-elements.ts';

/** Two spellings that may be one name. */
export interface AlikeNames {
  /** As it was typed now. */
  typed: string;
  /** The other one: of an earlier month, or typed before it. */
  known: string;
}

/** Letters and digits only: `P.K.K.`, `PKK` and `p k k` are alike. */
function letters(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Names of a distinct count that differ in signs and spaces only, and would count twice: `P.K.K.` beside `PKK`. Nothing
 * is joined by itself; who typed them is asked. Names that differ in a letter or number are two names.
 * @param typed names of this answer, each once
 * @param known names of the months before
 */
export function alikeNames(typed: readonly string[], known: readonly string[]): AlikeNames[] {
  const seen = new Map<string, string>();
  for (const name of known) if (!seen.has(letters(name))) seen.set(letters(name), name);
  return typed.flatMap((name): AlikeNames[] => {
    const key = letters(name);
    const other = seen.get(key);
    if (key === '') return [];
    if (other === undefined) seen.set(key, name);
    return other === undefined || foldName(other) === foldName(name) ? [] : [{ typed: name, known: other }];
  });
}

/** The names with every spelling that is alike replaced by the one known, each once. */
export function joinNames(typed: readonly string[], alike: readonly AlikeNames[]): string[] {
  const known = new Map(alike.map((one) => [one.typed, one.known]));
  const names = typed.map((name) => known.get(name) ?? name);
  return [...new Map(names.map((name) => [foldName(name), name])).values()];
}
