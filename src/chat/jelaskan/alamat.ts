import type { Bulan } from '../../domain/bulan.ts';
import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { labelPendek } from '../shared/tombol.ts';
import { encodeFigur } from './alamat-figur.ts';

/** The buttons of this folder; each carries `<office>.<month>` and what it is about. */
export const VERB_JELAS = {
  pilih: 'jelas.pilih',
  daftar: 'jelas.daftar',
  figur: 'jelas.figur',
  rinci: 'jelas.rinci',
} as const;

/** Office and month that a button is about. */
export interface Tempat {
  officeId: number;
  bulan: Bulan;
}

/** A button of this folder. */
export function tombolJelas(
  label: string,
  verb: string,
  { officeId, bulan }: Tempat,
  ...sisa: (string | number)[]
): Tombol {
  return { label, data: encodePayload(verb, [officeId, bulan, ...sisa].join('.')) };
}

/** The button that leads to the choice of figures; other screens put it below theirs. */
export function tombolDariMana(say: Say, tempat: Tempat): Tombol {
  return tombolJelas(say('jelas-tombol-jelaskan'), VERB_JELAS.pilih, tempat);
}

/** The button that explains a figure; other screens put it beside theirs. */
export function tombolFigur(label: string, tempat: Tempat, figur: Figur): Tombol {
  return tombolJelas(labelPendek(label), VERB_JELAS.figur, tempat, encodeFigur(figur));
}
