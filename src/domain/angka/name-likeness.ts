/** Letters and digits only, lower case: page breaks and hands put spaces and signs anywhere. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

function letterPairs(plain: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Words in front that only repeat the level of a row: `Sub Kegiatan Penyediaan …` (Balapulang Tabel 6.2). */
const LEVEL_IN_FRONT = /^\s*(?:sub\s+kegiatan|kegiatan|program)\s+(?=\S)/i;

/** Letters and digits of a node's name without its level in front. */
export function coreName(name: string): string {
  return plainName(name.replace(LEVEL_IN_FRONT, ''));
}

/**
 * How alike two names are, from 0 to 1: Sørensen–Dice over pairs of neighbouring letters, blind to case, spaces,
 * signs and a level in front. A letter more or less in a long name leaves about 0.97 (`Sektorial`, `Sektoral`: Perak 1796 and 1807).
 * @returns 1 for equal names, also for two empty ones; 0 when one of them has fewer than two letters
 */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [coreName(a), coreName(b)];
  if (one === other) return 1;
  if (one.length < 2 || other.length < 2) return 0;
  const pairs = letterPairs(one);
  let shared = 0;
  for (const [pair, count] of letterPairs(other)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (one.length - 1 + (other.length - 1));
}
