import { expect, test } from 'vitest';
import {
  type Assignment,
  assignmentsInForce,
  hasRight,
  REPORTER_ROLES,
  type Right,
  ROLES,
} from '../../../src/domain/kantor/roles.ts';

const which = (right: Right) => ROLES.filter((role) => hasRight(role, right));

test.each<[Right, string[]]>([
  ['lapor', ['operator_desa', 'seksi', 'bendahara']],
  ['lihat_status', ['kasubbag', 'sekcam', 'camat', 'pengamat']],
  ['verifikasi', ['kasubbag', 'sekcam']],
  ['setujui', ['camat']],
  ['putuskan', ['camat']],
  ['ingatkan', ['kasubbag', 'sekcam']],
  ['undang', ['kasubbag', 'sekcam', 'camat']],
  ['petugas', ['kasubbag', 'sekcam', 'camat']],
  ['kalender', ['kasubbag', 'sekcam']],
  ['anggaran', ['kasubbag', 'sekcam']],
  ['daftar_belanja', ['bendahara']],
  ['digest', ['kasubbag', 'sekcam', 'camat', 'pengamat']],
  ['lihat_rencana', ['kasubbag', 'sekcam', 'camat', 'pengamat']],
  ['rencana', ['kasubbag']],
])('%s belongs to %j', (right, role) => {
  expect(which(right)).toEqual(role);
});

test('those who report are exactly those bound to a unit, and none of them verifies', () => {
  expect(which('lapor')).toEqual(REPORTER_ROLES);
  expect(REPORTER_ROLES.filter((role) => hasRight(role, 'verifikasi'))).toEqual([]);
});

test('an acting role ends by itself after its last day', () => {
  const fixed: Assignment = { id: 1, officeId: 1, role: 'sekcam', plt: false };
  const plt: Assignment = {
    id: 2,
    officeId: 1,
    role: 'seksi',
    reporterId: 3,
    plt: true,
    until: '2026-04-30',
  };
  expect(assignmentsInForce([fixed, plt], '2026-04-29')).toEqual([fixed, plt]);
  expect(assignmentsInForce([fixed, plt], '2026-04-30')).toEqual([fixed, plt]);
  expect(assignmentsInForce([fixed, plt], '2026-05-01')).toEqual([fixed]);
});
