import { month, optional, whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

/** Buttons of a month's findings; without a month the present one. */
export const mutuButtons = {
  'mutu.lihat': parts({ office: whole, month: optional(month), page: optional(whole) }),
};
