import { whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

/** Buttons of the kabupaten's rules. */
export const profilButtons = {
  'aturan.lihat': parts({ office: whole }),
};
