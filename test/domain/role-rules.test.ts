import { describe, expect, test } from 'vitest';
import { PERAN, type Peran } from '../../src/domain/peran.ts';
import {
  HEADS,
  hasAdministrator,
  type RoleStep,
  roleDenial,
  rolesToGive,
} from '../../src/domain/role-rules.ts';

const by = (peran: Peran, plt = false) => ({ id: 1, penugasan: [{ peran, plt }] });
const STEPS: readonly RoleStep[] = ['beri', 'perpanjang', 'akhiri'];

describe('who may give, extend and end what', () => {
  const BAWAHAN: Peran[] = ['operator_desa', 'seksi', 'bendahara', 'pengamat'];
  test.each([
    ['camat', ['sekcam', 'kasubbag', ...BAWAHAN]],
    ['sekcam', ['camat', 'kasubbag', ...BAWAHAN]],
    ['kasubbag', BAWAHAN],
    ['seksi', []],
    ['bendahara', []],
    ['operator_desa', []],
    ['pengamat', []],
  ] as [Peran, Peran[]][])('%s: %s', (peran, boleh) => {
    expect(rolesToGive(by(peran), PERAN).sort()).toEqual([...boleh].sort());
    for (const step of STEPS)
      for (const target of PERAN)
        expect(roleDenial(by(peran), step, { peran: target }) === undefined).toBe(boleh.includes(target));
  });

  test.each(HEADS)('an acting %s extends nobody, and decides about no head', (peran) => {
    for (const target of PERAN) {
      expect(roleDenial(by(peran, true), 'perpanjang', { peran: target })).toBeDefined();
      if (HEADS.includes(target))
        for (const step of STEPS) expect(roleDenial(by(peran, true), step, { peran: target })).toBeDefined();
    }
    expect(roleDenial(by(peran, true), 'beri', { peran: 'operator_desa' })).toBeUndefined();
  });

  test('nobody decides about a role of their own, whatever they hold', () => {
    const semua = { id: 7, penugasan: PERAN.map((peran) => ({ peran, plt: false })) };
    for (const step of STEPS)
      for (const peran of PERAN)
        expect(roleDenial(semua, step, { peran, holderId: 7 })).toMatchObject({ code: 'peran-diri-sendiri' });
  });

  test('of several roles the one that may is enough', () => {
    const dua = {
      id: 1,
      penugasan: [
        { peran: 'sekcam', plt: true },
        { peran: 'camat', plt: false },
      ] as const,
    };
    expect(roleDenial(dua, 'perpanjang', { peran: 'kasubbag', holderId: 2 })).toBeUndefined();
  });
});

test('an acting officer is no administrator who lasts', () => {
  expect(
    hasAdministrator([
      { peran: 'sekcam', plt: true },
      { peran: 'pengamat', plt: false },
    ]),
  ).toBe(false);
  expect(hasAdministrator([{ peran: 'kasubbag', plt: false }])).toBe(true);
});
