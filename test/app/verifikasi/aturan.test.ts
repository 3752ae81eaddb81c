import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { type Antre, sesudah } from '../../../src/app/verifikasi/antrian.ts';
import { milikSendiri } from '../../../src/app/verifikasi/milik-sendiri.ts';
import { perluDilihat } from '../../../src/app/verifikasi/perlu-dilihat.ts';
import { sidik } from '../../../src/app/verifikasi/sidik.ts';
import { type AngkaRevisi, berubahDari, revisiDasar } from '../../../src/app/verifikasi/susun-laporan.ts';
import { bedaUsulan } from '../../../src/chat/verifikasi/kata.ts';
import { tempatDari } from '../../../src/chat/verifikasi/periksa.ts';

const bersih = { mutu: 0, anomali: 0, bedaUsulan: 0, jenis: 'kirim' as const, lengkap: true };

test.each([
  [{}, []],
  [{ jenis: 'tambahan' as const }, []],
  [{ anomali: 1 }, ['anomali']],
  [{ mutu: 1 }, ['mutu']],
  [{ bedaUsulan: 2 }, ['usulan']],
  [{ jenis: 'ubah' as const }, ['ubah']],
  [{ lengkap: false }, ['sebagian']],
  [{ anomali: 1, lengkap: false }, ['anomali', 'sebagian']],
])('what must be looked at: %j', (beda, alasan) => {
  const { mutu, ...baris } = { ...bersih, ...beda };
  expect(perluDilihat(baris, mutu)).toEqual(alasan);
});

describe('whose report it is', () => {
  const petugas = (pelaporId?: number) => ({
    id: 7,
    nama: 'X',
    telegramId: 1,
    penugasan: [{ id: 1, officeId: 1, peran: 'seksi' as const, plt: true, pelaporId }],
  });
  test.each([
    ['reports for the unit now', petugas(3), 3, [9], true],
    ['sent or filled it in earlier', petugas(4), 3, [9, 7], true],
    ['has nothing to do with it', petugas(4), 3, [9], false],
  ] as const)('%s', (_, orang, pelaporId, pengisi, own) => {
    expect(milikSendiri(orang, pelaporId, pengisi)).toBe(own);
  });
});

test('the next of the queue is the one after a place, be the report there or not', () => {
  const isi = [
    { reportId: 5, sejak: '2026-04-01T01:00:00.000Z' },
    { reportId: 9, sejak: '2026-04-01T01:00:00.000Z' },
    { reportId: 2, sejak: '2026-04-02T01:00:00.000Z' },
  ] as Antre[];
  const after = (reportId: number, sejak: string) => sesudah(isi, { reportId, sejak })?.reportId;
  expect(after(5, '2026-04-01T01:00:00.000Z')).toBe(9);
  expect(after(7, '2026-04-01T01:00:00.000Z')).toBe(9);
  expect(after(9, '2026-04-01T01:00:00.000Z')).toBe(2);
  expect(after(2, '2026-04-02T01:00:00.000Z')).toBeUndefined();
});

test('the mark of a list is the same in any order, and another for another revision', () => {
  const a = { reportId: 1, revisi: 1 };
  const b = { reportId: 2, revisi: 1 };
  expect(sidik([a, b])).toBe(sidik([b, a]));
  expect(sidik([a, { ...b, revisi: 2 }])).not.toBe(sidik([a, b]));
  expect(sidik([{ reportId: 11, revisi: 1 }])).not.toBe(sidik([{ reportId: 1, revisi: 11 }]));
  expect(sidik([])).toMatch(/^[0-9a-f]{10}$/);
});

const langkah = (
  nama: 'ajukan' | 'verifikasi' | 'kembalikan',
  revisi: number,
  at = '2026-04-01T01:00:00Z',
) => ({
  langkah: nama,
  revisi,
  oleh: 'X',
  at,
});

test.each([
  ['one revision', 1, [langkah('ajukan', 1)], undefined],
  ['never judged', 3, [langkah('ajukan', 1), langkah('ajukan', 2), langkah('ajukan', 3)], 1],
  ['returned at 1, sent twice', 3, [langkah('ajukan', 1), langkah('kembalikan', 1), langkah('ajukan', 3)], 1],
  ['verified at 2', 3, [langkah('kembalikan', 1), langkah('verifikasi', 2), langkah('ajukan', 3)], 2],
  ['judged at the present one only', 2, [langkah('ajukan', 2), langkah('verifikasi', 2)], 1],
])('changes are shown against the revision that somebody judged last: %s', (_, revisi, steps, dasar) => {
  expect(revisiDasar({ revisi, langkah: steps })).toBe(dasar);
});

test('a report waits since the first sending after the last step of somebody else', () => {
  const steps = [
    langkah('ajukan', 1, '2026-04-01T01:00:00Z'),
    langkah('kembalikan', 1, '2026-04-02T01:00:00Z'),
    langkah('ajukan', 2, '2026-04-03T01:00:00+00:00'),
    langkah('ajukan', 3, '2026-04-04T01:00:00Z'),
  ];
  expect(tempatDari({ reportId: 4, langkah: steps })).toEqual({
    reportId: 4,
    sejak: '2026-04-03T01:00:00.000Z',
  });
  expect(tempatDari({ reportId: 4, langkah: [...steps, langkah('verifikasi', 3)] })?.sejak).toBe(
    '2026-04-03T01:00:00.000Z',
  );
  expect(tempatDari({ reportId: 4, langkah: [] })).toBeUndefined();
});

const angka = (beda: Partial<AngkaRevisi>): AngkaRevisi => ({
  revisi: 1,
  butir: 'i1',
  keadaan: 'nilai',
  anomali: [],
  enteredById: 1,
  ...beda,
});
const nilai = (text: string) => angka({ nilai: new Decimal(text) });
const nihil = angka({ keadaan: 'nihil' });

test.each([
  ['the same number written otherwise', nilai('6.0000'), nilai('6'), undefined],
  ['another number', nilai('5'), nilai('6'), nilai('5')],
  ['nihil is not 0', nihil, nilai('0'), nihil],
  ['added', undefined, nilai('6'), 'tidak_ada'],
  ['never there', undefined, undefined, undefined],
  ['gone', nilai('6'), undefined, nilai('6')],
])('a changed figure: %s', (_, dulu, kini, beda) => {
  expect(berubahDari(dulu, kini)).toEqual(beda);
});

test.each([
  ['confirmed', angka({ nilai: new Decimal(64), usulan: new Decimal(64) }), false],
  ['replaced', angka({ nilai: new Decimal(60), usulan: new Decimal(64) }), true],
  ['nihil for 0', angka({ keadaan: 'nihil', usulan: new Decimal(0) }), false],
  ['nihil for 3', angka({ keadaan: 'nihil', usulan: new Decimal(3) }), true],
  ['nothing suggested', nilai('3'), false],
])('a figure against the desa reports: %s', (_, kini, beda) => {
  expect(bedaUsulan(kini)).toBe(beda);
});
