import { describe, expect, test } from 'vitest';
import { isNearly, meantBy } from '../../src/domain/one-mistake.ts';

describe('a name with one typing mistake is meant', () => {
  test.each([
    ['sembung', 'sembung'],
    ['sembng', 'sembung'],
    ['semmbung', 'sembung'],
    ['sembung', 'sembumg'],
    ['semubng', 'sembung'],
    ['embung', 'sembung'],
    ['sembun', 'sembung'],
  ])('%s for %s', (typed, name) => {
    expect([isNearly(typed, name), isNearly(name, typed)]).toEqual([true, true]);
  });

  test.each([
    ['sembang', 'sumbung'],
    ['smbng', 'sembung'],
    ['bmesung', 'sembung'],
    ['pmk', 'pmd'],
    ['', 'sembung'],
  ])('%s is not %s', (typed, name) => {
    expect([isNearly(typed, name), isNearly(name, typed)]).toEqual([false, false]);
  });
});

test('what is called so goes before what begins so, and that before what is one mistake away', () => {
  const all = ['perak', 'perak utara', 'pera', 'seksi pmd'].map((name) => ({ thing: name, names: [name] }));
  expect(meantBy('Perak', all)).toEqual(['perak']);
  expect(meantBy('perak u', all)).toEqual(['perak utara']);
  expect(meantBy('per', all)).toEqual(['perak', 'perak utara', 'pera']);
  expect(meantBy('perck', all)).toEqual(['perak', 'perak utara']);
  expect(meantBy('PMD', all)).toEqual(['seksi pmd']);
  expect([meantBy(' ', all), meantBy('jombang', all)]).toEqual([[], []]);
});
