import type { Say } from '../../text/translator.ts';
import type { KataPenjelasan } from './kata-penjelasan.ts';

/** The whole explanation as lines: result, what was reported, what it is made of, the steps, the sources. */
export function barisPenjelasan(say: Say, kata: KataPenjelasan): string[] {
  const bagian = (judul: string, isi: readonly string[], tanda: (at: number) => string) =>
    isi.length === 0 ? [] : ['', say(`jelas-judul-${judul}`), ...isi.map((one, at) => `${tanda(at)} ${one}`)];
  const titik = () => '•';
  return [
    kata.hasil,
    ...(kata.dasar.length === 0 ? [] : [kata.dasar.join(' · ')]),
    ...bagian('langkah', kata.langkah, (at) => `${at + 1}.`),
    ...bagian('rumus', kata.rumus, titik),
    ...bagian('masukan', kata.masukan, titik),
    ...bagian('bagian', kata.bagian, titik),
    ...bagian('sumber', kata.sumber, titik),
  ];
}
