import type { IsiAngka } from './rencana.ts';

type Isi = Omit<IsiAngka, 'keadaan'> & { keadaan: string };

/**
 * What an answer says, in a few letters: two that differ differ here. `nilai:12.5`, `tanggal:2026-03-27`, a ratio
 * `nilai:214/3350`, a score `nilai:62 (B-)`, a list of what was counted `nilai:[karang taruna|pkk]`.
 */
export function sidikIsi(isi: Isi): string {
  const penyebut = isi.penyebut === undefined ? '' : `/${isi.penyebut.toFixed()}`;
  const kategori = isi.kategori === undefined ? '' : ` (${isi.kategori})`;
  const unsur = isi.unsur === undefined ? '' : `[${isi.unsur.join('|')}]`;
  return `${isi.keadaan}:${isi.nilai?.toFixed() ?? isi.tanggal ?? ''}${penyebut}${kategori}${unsur}`;
}

/** Whether two answers say the same; an absent one equals only an absent one. */
export function samaIsi(a: Isi | undefined, b: Isi | undefined): boolean {
  return (a && sidikIsi(a)) === (b && sidikIsi(b));
}
