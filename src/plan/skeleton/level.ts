import { levelOfKode } from '../cells/code.ts';
import type { DraftLevel } from '../draft/draft.ts';
import type { Leading } from './leading.ts';

/** What a table's names say about the levels of its rows. */
export interface LevelSigns {
  /** Whether some row calls itself "Sub Kegiatan", or has a sub kegiatan's code. */
  hasSub: boolean;
  /** Whether every row without a code has an indicator, so that having one tells nothing. */
  allHaveIndikator: boolean;
}

const SUB = /^sub\s*-?kegiatan\b/i;
const NAMES_LEVEL = /^(?:program|sub\s*-?kegiatan|total|jumlah)\b/i;

/** Reads the signs of the levels off all rows of a table. */
export function levelSigns(words: readonly Leading[]): LevelSigns {
  const level = ({ kode }: Leading) => levelOfKode(kode);
  const plain = words.filter(({ name }) => name !== '' && !NAMES_LEVEL.test(name));
  return {
    hasSub: words.some((one) => level(one) === 'sub_kegiatan' || SUB.test(one.name)),
    allHaveIndikator:
      words.every((one) => level(one) === undefined) &&
      plain.every(({ indikator, outcome }) => indikator !== '' || outcome !== ''),
  };
}

/** Level of a row without a code; undefined for one that has no name either. */
export function levelOfName(heading: Leading, mark: LevelSigns): DraftLevel | 'jumlah' | undefined {
  const { name, indikator, outcome } = heading;
  if (/^(?:total|jumlah)\b/i.test(name) && indikator === '') return 'jumlah';
  if (name === '') return undefined;
  if (/^program\b/i.test(name)) return 'program';
  if (SUB.test(name)) return 'sub_kegiatan';
  if (/^kegiatan\b/i.test(name) || !mark.hasSub || mark.allHaveIndikator) return 'kegiatan';
  // Balapulang 6.2: only sub kegiatan have an indicator, also those that do not call themselves so (1607).
  return indikator !== '' || outcome !== '' ? 'sub_kegiatan' : 'kegiatan';
}
