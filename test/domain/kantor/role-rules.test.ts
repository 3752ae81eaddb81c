import { describe, expect, test } from 'vitest';
import {
  HEADS,
  hasAdministrator,
  type RoleStep,
  roleDenial,
  rolesToGive,
} from '../../../src/domain/kantor/role-rules.ts';
import { ROLES, type Role } from '../../../src/domain/kantor/roles.ts';

const by = (role: Role, plt = false) => ({ id: 1, assignment: [{ role, plt }] });
const STEPS: readonly RoleStep[] = ['beri', 'perpanjang', 'akhiri'];

describe('who may give, extend and end what', () => {
  const SUBORDINATES: Role[] = ['operator_desa', 'seksi', 'bendahara', 'pengamat'];
  test.each([
    ['camat', ['sekcam', 'kasubbag', ...SUBORDINATES]],
    ['sekcam', ['camat', 'kasubbag', ...SUBORDINATES]],
    ['kasubbag', SUBORDINATES],
    ['seksi', []],
    ['bendahara', []],
    ['operator_desa', []],
    ['pengamat', []],
  ] as [Role, Role[]][])('%s: %s', (role, may) => {
    expect(rolesToGive(by(role), ROLES).sort()).toEqual([...may].sort());
    for (const step of STEPS)
      for (const target of ROLES)
        expect(roleDenial(by(role), step, { role: target }) === undefined).toBe(may.includes(target));
  });

  test.each(HEADS)('an acting %s extends nobody, and decides about no head', (role) => {
    for (const target of ROLES) {
      expect(roleDenial(by(role, true), 'perpanjang', { role: target })).toBeDefined();
      if (HEADS.includes(target))
        for (const step of STEPS) expect(roleDenial(by(role, true), step, { role: target })).toBeDefined();
    }
    expect(roleDenial(by(role, true), 'beri', { role: 'operator_desa' })).toBeUndefined();
  });

  test('nobody decides about a role of their own, whatever they hold', () => {
    const all = { id: 7, assignment: ROLES.map((role) => ({ role, plt: false })) };
    for (const step of STEPS)
      for (const role of ROLES)
        expect(roleDenial(all, step, { role, holderId: 7 })).toMatchObject({ code: 'peran-diri-sendiri' });
  });

  test('of several roles the one that may is enough', () => {
    const two = {
      id: 1,
      assignment: [
        { role: 'sekcam', plt: true },
        { role: 'camat', plt: false },
      ] as const,
    };
    expect(roleDenial(two, 'perpanjang', { role: 'kasubbag', holderId: 2 })).toBeUndefined();
  });
});

test('an acting officer is no administrator who lasts', () => {
  expect(
    hasAdministrator([
      { role: 'sekcam', plt: true },
      { role: 'pengamat', plt: false },
    ]),
  ).toBe(false);
  expect(hasAdministrator([{ role: 'kasubbag', plt: false }])).toBe(true);
});
