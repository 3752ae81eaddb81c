import { whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

/** Buttons of `/digest`. */
export const digestButtons = {
  'digest.kantor': parts({ office: whole }),
};
