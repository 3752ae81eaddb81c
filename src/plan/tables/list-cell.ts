import { readNilai } from '../cells/figure.ts';
import { readUang } from '../cells/money.ts';
import type { Sel } from '../draf.ts';
import { type Peran, TEKS, UANG } from './columns.ts';

/** A cell of a list; page breaks put spaces into figures (`83, 55`, `10 0`, Randuagung 482). */
export function bacaSel(text: string, peran: Peran): Sel {
  const tercetak = text.trim();
  if (TEKS.includes(peran)) return { tercetak, nilai: null };
  if (UANG.includes(peran)) return { tercetak, nilai: readUang(tercetak) };
  return {
    tercetak,
    nilai: readNilai(/^[\d.,\s]+%?$/.test(tercetak) ? tercetak.replace(/\s+/g, '') : tercetak),
  };
}
