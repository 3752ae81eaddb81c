import { normalKode } from '../cells/code.ts';
import type { Level } from '../draf.ts';
import type { Kepala } from './leading.ts';

/** What a table's names say about the levels of its rows. */
export interface TandaLevel {
  /** Whether some row calls itself "Sub Kegiatan", or has a sub kegiatan's code. */
  adaSub: boolean;
  /** Whether every row without a code has an indicator, so that having one tells nothing. */
  semuaBerindikator: boolean;
}

const SUB = /^sub\s*-?kegiatan\b/i;
const BERNAMA_TINGKAT = /^(?:program|sub\s*-?kegiatan|total|jumlah)\b/i;

/** Reads the signs of the levels off all rows of a table. */
export function tandaLevel(words: readonly Kepala[]): TandaLevel {
  const level = ({ kode }: Kepala) => normalKode(kode)?.level;
  const plain = words.filter(({ nama }) => nama !== '' && !BERNAMA_TINGKAT.test(nama));
  return {
    adaSub: words.some((one) => level(one) === 'sub_kegiatan' || SUB.test(one.nama)),
    semuaBerindikator:
      words.every((one) => level(one) === undefined) &&
      plain.every(({ indikator, hasil }) => indikator !== '' || hasil !== ''),
  };
}

/** Level of a row without a code; undefined for one that has no name either. */
export function levelDariNama(kepala: Kepala, tanda: TandaLevel): Level | 'jumlah' | undefined {
  const { nama, indikator, hasil } = kepala;
  if (/^(?:total|jumlah)\b/i.test(nama) && indikator === '') return 'jumlah';
  if (nama === '') return undefined;
  if (/^program\b/i.test(nama)) return 'program';
  if (SUB.test(nama)) return 'sub_kegiatan';
  if (/^kegiatan\b/i.test(nama) || !tanda.adaSub || tanda.semuaBerindikator) return 'kegiatan';
  // Balapulang 6.2: only sub kegiatan have an indicator, also those that do not call themselves so (1607).
  return indikator !== '' || hasil !== '' ? 'sub_kegiatan' : 'kegiatan';
}
