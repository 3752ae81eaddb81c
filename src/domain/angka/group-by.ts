/** Things by a key that they have in common, in the order given. */
export function groupBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const outcome = new Map<K, T[]>();
  for (const one of all) {
    const content = outcome.get(key(one));
    if (content === undefined) outcome.set(key(one), [one]);
    else content.push(one);
  }
  return outcome;
}
