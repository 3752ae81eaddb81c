import { expect, test } from 'vitest';
import { periksaRumus } from '../../src/domain/rumus/periksa.ts';
import { semuaVersi } from './kantor-contoh.ts';

const rumus = semuaVersi().flatMap(({ kantor, jenis, rencana }) =>
  rencana.indikators
    .filter((one) => one.pelapor === 'rumus')
    .map((indikator) => ({ kantor, jenis, indikator, rencana, kunci: indikator.kunci })),
);

test('every office but one counts on formulas', () => {
  expect(new Set(rumus.map(({ kantor }) => kantor)).size).toBeGreaterThanOrEqual(3);
});

test.each(rumus)('$kantor $jenis: the formula of $kunci fits its plan', ({ indikator, rencana }) => {
  const sah = periksaRumus(indikator.rumus ?? '', indikator, rencana.indikators);
  expect(sah).toMatchObject({ ok: true });
});

test('one counts desa where its document counts documents, one of each desa', () => {
  const catatan = rumus.flatMap(({ kantor, kunci, indikator, rencana }) => {
    const sah = periksaRumus(indikator.rumus ?? '', indikator, rencana.indikators);
    return sah.ok && sah.value.catatan ? [`${kantor} ${kunci}: ${sah.value.catatan.hasil}`] : [];
  });
  expect(catatan).toEqual(['perak 7.01.06.2.01/1: desa']);
});
