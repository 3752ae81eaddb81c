import { ROLES } from '../../../domain/kantor/roles.ts';
import { day, oneOf, optional, revision, whole } from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

const role = oneOf(...ROLES);

/** What is being invited: a role and its unit, 0 or none for roles without one. */
const invited = { office: whole, role, reporter: optional(whole), revision };

/** Buttons of an invitation; the revision is the office's newest change on the screen. */
export const pendaftaranButtons = {
  'undang.mulai': parts({ office: whole }),
  'undang.peran': parts({ office: whole, role }),
  'undang.hal': parts({ office: whole, role, page: whole }),
  'undang.unit': parts({ office: whole, role, reporter: whole }),
  'undang.tetap': parts(invited),
  'undang.plt': parts(invited),
  'undang.semua': parts({ office: whole, revision }),
  'undang.sampai': stepParts({ day }),
};
