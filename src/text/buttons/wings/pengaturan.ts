import { month, oneOf, optional, revision, whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

const setting = oneOf('unit', 'bendahara', 'SPJ', 'SP2D');

/** Buttons of the office's settings; `seen` is the newest change on the screen, the revision a mark of the facts there. */
export const pengaturanButtons = {
  'pengaturan.lihat': parts({ office: whole }),
  'pengaturan.ubah': parts({ office: whole, setting, since: optional(month) }),
  'pengaturan.terap': parts({ office: whole, setting, since: month, seen: optional(whole), revision }),
  'pengaturan.mulai': parts({ office: whole, page: optional(whole) }),
  'pengaturan.sejak': parts({ office: whole, month }),
  'pengaturan.pasang': parts({ office: whole, month, seen: optional(whole), revision }),
};
