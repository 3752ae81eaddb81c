import { day, optional, revision, whole } from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

const role = { office: whole, assignment: whole };

/** Buttons about who holds which role; the revision is the office's newest change on the screen. */
export const petugasButtons = {
  'petugas.daftar': parts({ office: whole, page: optional(whole) }),
  'petugas.orang': parts(role),
  'petugas.cabut': parts(role),
  'petugas.cabut_ya': parts({ ...role, revision }),
  'petugas.ganti': parts(role),
  'petugas.ganti_tetap': parts({ ...role, revision }),
  'petugas.ganti_plt': parts({ ...role, revision }),
  'petugas.panjang': parts({ ...role, revision }),
  'petugas.sampai': stepParts({ day }),
};
