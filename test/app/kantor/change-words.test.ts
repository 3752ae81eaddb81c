import { expect, test } from 'vitest';
import { changeWords } from '../../../src/app/kantor/change-words.ts';
import type { StoredOfficeEvent } from '../../../src/app/kantor/read-office-changes.ts';
import type { ChangeState } from '../../../src/domain/kantor/office-change.ts';
import { createTranslator } from '../../../src/text/translator.ts';

/** The fields of a change as they are read to a person. */
function fields(
  before: ChangeState,
  after: ChangeState,
  object = '2026-03 uang 7.01.03.2.01.0001',
): string[] {
  const event = {
    number: 1,
    at: new Date('2026-04-06T02:00:00Z'),
    by: 'baris_perintah',
    subject: 'pengaturan',
    action: 'ubah',
    object,
    before,
    after,
  } as unknown as StoredOfficeEvent;
  const context = { say: createTranslator('id'), zone: 'Asia/Jakarta', name: new Map() };
  return changeWords(context, event).slice(2);
}

test.each<[string, ChangeState, ChangeState, string]>([
  ['even', { jenis: 'merata' }, { jenis: 'bulan', bulan: [6, 7] }, 'merata → Jun dan Jul'],
  [
    'by month and year',
    { jenis: 'akhir_triwulan' },
    { jenis: 'eksplisit', tahun: { 2026: { 1: '3', 6: '4.5' }, 2027: { 12: '8' } } },
    'tiap akhir triwulan → 2026: Jan 3, Jun 4,5; 2027: Des 8',
  ],
])('a spread target is read in words: %s', (_, before, after, words) => {
  expect(fields({ targetBulanan: before }, { targetBulanan: after })).toEqual([`  sebaran target: ${words}`]);
});

test.each([
  ['nilai:2000000', 'nilai:2500000', 'Rp2.000.000 → Rp2.500.000'],
  ['nihil:', 'nilai:-500', 'nihil → −Rp500'],
])('money that was taken over is read as money: %s', (before, after, words) => {
  expect(fields({ dihitung: 'PMD', angka: before }, { dihitung: 'BENDAHARA', angka: after })).toEqual([
    '  yang dihitung: PMD → BENDAHARA',
    `  angka: ${words}`,
  ]);
});

test.each([
  ['nilai:214/3350', 'nilai:12.5', '214 dari 3.350 → 12,5'],
  ['nilai:62 (B-)', 'nilai:2[karang taruna|pkk]', '62 (B-) → 2 (karang taruna, pkk)'],
  ['belum:', 'tanggal:2026-03-27', 'belum → 27 Maret 2026'],
])('so is every other answer: %s', (before, after, words) => {
  expect(fields({ angka: before }, { angka: after }, '2026-03 angka 7.01.03/1')).toEqual([
    `  angka: ${words}`,
  ]);
});

test('what has no words of its own is read field by field, never as it is stored', () => {
  expect(fields({ lain: null }, { lain: { jenis: 'murni', isi: [1, { sampai: '2026-05-08' }] } })).toEqual([
    '  lain: – → jenis murni, isi 1, sampai 8 Mei 2026',
  ]);
});
