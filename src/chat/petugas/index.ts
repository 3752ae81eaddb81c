import type { Feature } from '../shared/feature.ts';
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
    { verb: 'petugas.daftar', condition: 'petugas', run: tapOfficerList },
    { verb: 'petugas.orang', condition: 'petugas', run: tapPerson },
    { verb: 'petugas.cabut', condition: 'petugas', run: tapRevoke },
    { verb: 'petugas.cabut_ya', condition: 'petugas', acts: true, run: tapRevokeYes },
    { verb: 'petugas.ganti', condition: 'petugas', run: tapReplace },
    { verb: 'petugas.ganti_tetap', condition: 'petugas', acts: true, run: tapReplacePermanent },
    { verb: 'petugas.ganti_plt', condition: 'petugas', run: tapReplaceByPlt },
    { verb: 'petugas.panjang', condition: 'petugas', run: tapExtend },
  ],
  dialog: officerDialog,
};
