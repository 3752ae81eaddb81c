import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { officerDialog } from './dialog.ts';
import { runOfficersCommand as officerListScreen, tapOfficerList } from './list-officers.ts';
import {
  tapExtend,
  tapPerson,
  tapReplace,
  tapReplaceByPlt,
  tapReplacePermanent,
  tapRevoke,
  tapRevokeYes,
} from './tap-person.ts';

/** `/petugas`: who holds which role, revoke, replace, extend. */
export const officersFeature: Feature = {
  command: [{ name: 'petugas', condition: 'petugas', run: officerListScreen }],
  taps: [
    tap('petugas.daftar', 'petugas', tapOfficerList),
    tap('petugas.orang', 'petugas', tapPerson),
    tap('petugas.cabut', 'petugas', tapRevoke),
    tap('petugas.cabut_ya', 'petugas', tapRevokeYes, { acts: true }),
    tap('petugas.ganti', 'petugas', tapReplace),
    tap('petugas.ganti_tetap', 'petugas', tapReplacePermanent, { acts: true }),
    tap('petugas.ganti_plt', 'petugas', tapReplaceByPlt),
    tap('petugas.panjang', 'petugas', tapExtend),
  ],
  dialog: officerDialog,
};
