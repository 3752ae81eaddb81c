import { expect, test } from 'vitest';
import {
  type Hak,
  PERAN,
  PERAN_PELAPOR,
  type Penugasan,
  penugasanBerlaku,
  punyaHak,
} from '../../src/domain/peran.ts';

const yang = (hak: Hak) => PERAN.filter((peran) => punyaHak(peran, hak));

test.each<[Hak, string[]]>([
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
])('%s belongs to %j', (hak, peran) => {
  expect(yang(hak)).toEqual(peran);
});

test('those who report are exactly those bound to a unit, and none of them verifies', () => {
  expect(yang('lapor')).toEqual(PERAN_PELAPOR);
  expect(PERAN_PELAPOR.filter((peran) => punyaHak(peran, 'verifikasi'))).toEqual([]);
});

test('an acting role ends by itself after its last day', () => {
  const tetap: Penugasan = { id: 1, officeId: 1, peran: 'sekcam', plt: false };
  const plt: Penugasan = {
    id: 2,
    officeId: 1,
    peran: 'seksi',
    pelaporId: 3,
    plt: true,
    sampai: '2026-04-30',
  };
  expect(penugasanBerlaku([tetap, plt], '2026-04-29')).toEqual([tetap, plt]);
  expect(penugasanBerlaku([tetap, plt], '2026-04-30')).toEqual([tetap, plt]);
  expect(penugasanBerlaku([tetap, plt], '2026-05-01')).toEqual([tetap]);
});
