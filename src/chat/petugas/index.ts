import type { Feature, Tap } from '../shared/feature.ts';
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

const TAPS: Record<string, Tap['run']> = {
  'petugas.daftar': tapOfficerList,
  'petugas.orang': tapPerson,
  'petugas.cabut': tapRevoke,
  'petugas.cabut_ya': tapRevokeYes,
  'petugas.ganti': tapReplace,
  'petugas.ganti_tetap': tapReplacePermanent,
  'petugas.ganti_plt': tapReplaceByPlt,
  'petugas.panjang': tapExtend,
};

/** `/petugas`: who holds which role, revoke, replace, extend. */
export const officersFeature: Feature = {
  command: [{ name: 'petugas', condition: 'petugas', run: officerListScreen }],
  taps: Object.entries(TAPS).map(([verb, run]) => ({ verb, condition: 'petugas', run })),
  dialog: officerDialog,
};
