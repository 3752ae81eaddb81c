import { expect, test } from 'vitest';
import { checkRumus } from '../../src/domain/rumus/check-rumus.ts';
import { allVersions } from '../support/example/example-plans.ts';

const rumus = allVersions().flatMap(({ office, kind, plan }) =>
  plan.indikators
    .filter((one) => one.pelapor === 'rumus')
    .map((indikator) => ({ office, kind, indikator, plan, key: indikator.key })),
);

test('every office but one counts on formulas', () => {
  expect(new Set(rumus.map(({ office }) => office)).size).toBeGreaterThanOrEqual(3);
});

test.each(rumus)('$kantor $jenis: the formula of $kunci fits its plan', ({ indikator, plan }) => {
  const valid = checkRumus(indikator.rumus ?? '', indikator, plan.indikators);
  expect(valid).toMatchObject({ ok: true });
});

test('one counts desa where its document counts documents, one of each desa', () => {
  const notes = rumus.flatMap(({ office, key, indikator, plan }) => {
    const valid = checkRumus(indikator.rumus ?? '', indikator, plan.indikators);
    return valid.ok && valid.value.notes ? [`${office} ${key}: ${valid.value.notes.outcome}`] : [];
  });
  expect(notes).toEqual(['perak 7.01.06.2.01/1: desa']);
});
