import type { Say } from '../../text/translator.ts';
import { type NamaPilihan, PILIHAN } from './lembar.ts';

/** The word of a drop-down for a value. */
export function kataPilihan(say: Say, pilihan: NamaPilihan, nilai: string): string {
  return say(`templat-pilih-${pilihan}-${nilai}`);
}

/** The value that a word of a drop-down stands for, in any case; undefined for another word. */
export function nilaiPilihan(say: Say, pilihan: NamaPilihan, kata: string): string | undefined {
  const dicari = kata.trim().toLowerCase();
  return PILIHAN[pilihan].find((nilai) => kataPilihan(say, pilihan, nilai).toLowerCase() === dicari);
}
