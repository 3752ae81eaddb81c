/** Codes compared as numbers: 7.01.01.2.01.0001 of one document is 7.01.01.2.01.01 of an older one. */
export function kodeKey(kode: string): string {
  return kode
    .split('.')
    .map((group) => String(Number(group)))
    .join('.');
}

/**
 * Things by their code compared as numbers. Those without a code are left out, and so are two with the same one: a list
 * that names only the code cannot say which of them it means (Balapulang 1673 and 1675).
 */
export function byUniqueKode<T>(things: readonly T[], kode: (thing: T) => string): Map<string, T> {
  const found = new Map<string, T | undefined>();
  for (const thing of things) {
    if (kode(thing) === '') continue;
    const key = kodeKey(kode(thing));
    found.set(key, found.has(key) ? undefined : thing);
  }
  return new Map([...found].flatMap(([key, thing]) => (thing === undefined ? [] : [[key, thing]])));
}
