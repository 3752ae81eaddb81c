import { either, month, oneOf, optional, revision, whole } from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

const sort = oneOf('unit', 'desa');

/** Who goes on in the place of a unit: another by its id, of a desa a kelurahan, or (0) nobody. */
const next = either(whole, oneOf('kelurahan'), (value) => typeof value === 'number');

/** Buttons of the office's units; the revision is the office's newest change on the screen, of an end the facts shown. */
export const unitButtons = {
  'unit.lihat': parts({ office: whole }),
  'unit.daftar': parts({ office: whole, sort, page: optional(whole) }),
  'unit.lazim': parts({ office: whole, ticks: whole, since: optional(month) }),
  'unit.lazim_ya': parts({ office: whole, ticks: whole, since: optional(month), revision }),
  'unit.tambah': parts({ office: whole, sort, since: optional(month), revision }),
  'unit.satu': parts({ office: whole, unit: whole }),
  'unit.nama': parts({ office: whole, unit: whole, since: optional(month), revision }),
  'unit.sub': parts({ office: whole, unit: whole, revision }),
  'unit.penerus': parts({ office: whole, unit: whole, page: optional(whole) }),
  'unit.akhiri': parts({ office: whole, unit: whole, next, since: optional(month) }),
  'unit.akhiri_ya': parts({ office: whole, unit: whole, next, since: month, seen: whole, revision }),
  'unit.lanjut': parts({ office: whole, unit: whole, revision }),
  'unit.sub_bulan': stepParts({ month }),
};
