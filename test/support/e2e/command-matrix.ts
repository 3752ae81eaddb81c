import type { Role } from '../../../src/domain/kantor/roles.ts';

const REPORTERS: readonly Role[] = ['operator_desa', 'seksi', 'bendahara'];
const ADMINISTRATORS: readonly Role[] = ['kasubbag', 'sekcam'];
const LEADERS: readonly Role[] = [...ADMINISTRATORS, 'camat'];
const READERS: readonly Role[] = [...LEADERS, 'pengamat'];
const ALL: readonly Role[] = [...REPORTERS, ...READERS];

/** Who may type which command: the table of docs/commands.md, written down a second time on purpose. */
export const COMMAND_MATRIX: Readonly<Record<string, readonly Role[]>> = {
  start: ALL,
  help: ALL,
  cancel: ALL,
  report: REPORTERS,
  change: REPORTERS,
  belanjaList: ['bendahara'],
  notYet: ALL,
  capaian: ALL,
  history: ALL,
  explain: ALL,
  status: READERS,
  digest: READERS,
  plan: READERS,
  rules: READERS,
  officeHistory: READERS,
  invite: LEADERS,
  officer: LEADERS,
  check: ADMINISTRATORS,
  mutu: ADMINISTRATORS,
  calendar: ADMINISTRATORS,
  dpa: ADMINISTRATORS,
  settings: ADMINISTRATORS,
  downloadTemplate: ['kasubbag'],
  rencanaAksi: ['kasubbag'],
  approve: ['camat'],
  decision: ['camat'],
};
