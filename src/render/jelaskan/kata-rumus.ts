import type { Langkah } from '../../domain/rumus/hasil.ts';
import { angka } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** The parts of a computed indicator, innermost first, each with its value and how many desa it rests on. */
export function kataRumus(say: Say, akar: Langkah): string[] {
  return semua(akar)
    .filter((one) => one.masukan !== undefined || one === akar)
    .map((one) => baris(say, one));
}

function semua(langkah: Langkah): Langkah[] {
  return [...langkah.anak.flatMap(semua), langkah];
}

function baris(say: Say, { teks, nilai, satuan, kurang, masukan }: Langkah): string {
  const cakupan = masukan?.cakupan;
  const dari =
    cakupan === undefined
      ? ''
      : ` (${say('jelas-cakupan-desa', { sudah: cakupan.sudah, dari: cakupan.dari })})`;
  if (nilai !== undefined) return `${teks} = ${angka(nilai)} ${satuan}`.trim() + dari;
  return `${teks}: ${say(kurang === undefined ? 'jelas-rumus-belum' : `jelas-kurang-${kurang}`)}${dari}`;
}
