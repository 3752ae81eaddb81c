import type { Say } from '../../text/translator.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** The whole explanation as lines: result, what was reported, what it is made of, the steps, the sources. */
export function explanationLines(say: Say, words: ExplanationWords): string[] {
  const part = (title: string, content: readonly string[], mark: (at: number) => string) =>
    content.length === 0
      ? []
      : ['', say(`jelas-judul-${title}`), ...content.map((one, at) => `${mark(at)} ${one}`)];
  const bullet = () => '•';
  return [
    words.outcome,
    ...(words.basis.length === 0 ? [] : [words.basis.join(' · ')]),
    ...part('langkah', words.step, (at) => `${at + 1}.`),
    ...part('rumus', words.rumus, bullet),
    ...part('masukan', words.reported, bullet),
    ...part('bagian', words.part, bullet),
    ...part('sumber', words.source, bullet),
  ];
}
