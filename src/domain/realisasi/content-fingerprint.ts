import type { AngkaContent } from '../rencana/plan.ts';

type Content = Omit<AngkaContent, 'state'> & { state: string };

/**
 * What an answer says, in a few letters: two that differ differ here. `nilai:12.5`, `tanggal:2026-03-27`, a ratio
 * `nilai:214/3350`, a score `nilai:62 (B-)`, a list of what was counted `nilai:[karang taruna|pkk]`.
 */
export function contentFingerprint(content: Content): string {
  const denominator = content.denominator === undefined ? '' : `/${content.denominator.toFixed()}`;
  const category = content.category === undefined ? '' : ` (${content.category})`;
  const elements = content.elements === undefined ? '' : `[${content.elements.join('|')}]`;
  return `${content.state}:${content.value?.toFixed() ?? content.date ?? ''}${denominator}${category}${elements}`;
}

/** Whether two answers say the same; an absent one equals only an absent one. */
export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  return (a && contentFingerprint(a)) === (b && contentFingerprint(b));
}
