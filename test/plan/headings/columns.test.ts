import { expect, test } from 'vitest';
import { readColumns } from '../../../src/plan/headings/columns.ts';

/** What the columns of a heading hold: role and year, in short. */
function columns(...heading: string[]): string[] {
  return readColumns(heading.map((row, at) => ({ line: at + 1, cells: row.split('|') }))).map(
    ({ role, year, nth, quarter }) =>
      [role, year, nth && `ke-${nth}`, quarter !== undefined && `tw-${quarter}`].filter(Boolean).join(' '),
  );
}

test.each([
  ['Anggaran (Rp)', 'pagu'],
  ['Dana', 'pagu'],
  ['Biaya', 'pagu'],
  ['Pendanaan', 'pagu'],
  ['Pagu Indikatif', 'pagu'],
  ['Kebutuhan Dana (Rp)', 'pagu'],
  ['Alokasi Anggaran', 'pagu'],
  ['Rp (Juta)', 'pagu'],
  ['Rp. 000', 'pagu'],
  ['Rupiah', 'pagu'],
  ['Target (Rp)', 'pagu'],
  ['Target', 'target'],
  ['Kinerja', 'target'],
  ['Volume', 'target'],
  ['K', 'target'],
  ['Target Capaian Kinerja', 'target'],
  ['Realisasi', 'realisasi'],
  ['Realisasi (Rp)', 'realisasi-pagu'],
  ['Capaian', 'rasio'],
])('below a year, %s is %s', (word, role) => {
  const [, , own] = columns(
    'Kode|Program dan Kegiatan|Target Kinerja Program dan Kerangka Pendanaan|',
    '||Tahun 2027|',
    `||${word}|Keterangan`,
  );
  expect(own).toBe(`${role} 2027`);
});

test.each([
  ['Tahun 2026', 'target 2026'],
  ['TA 2026', 'target 2026'],
  ['T.A. 2026', 'target 2026'],
  ['2026', 'target 2026'],
  ['2026 (n+1)', 'target 2026'],
  ['Tahun ke-1 (2026)', 'target 2026'],
  ['Tahun ke-1', 'target ke-1'],
  ['Tahun-3', 'target ke-3'],
  ['Tahun IV', 'target ke-4'],
  ['Tahun Kedua', 'target ke-2'],
  ['Th. 5', 'target ke-5'],
  ['Kondisi Kinerja pada akhir periode Renstra', 'target akhir'],
])('%s above a target and money is the time of both', (word, time) => {
  const [, , target, pagu] = columns(
    'Kode|Program dan Kegiatan|Target Kinerja Program dan Kerangka Pendanaan||Lokasi',
    `||${word}||`,
    '||Target|Rp|',
  );
  expect([target, pagu]).toEqual([time, time.replace('target', 'pagu')]);
});

test('targets of all years, then money of all years', () => {
  expect(columns('Kode|Program/Kegiatan|Target||Pendanaan (Rp)|', '||2026|2027|2026|2027')).toEqual([
    'kode',
    'nama',
    'target 2026',
    'target 2027',
    'pagu 2026',
    'pagu 2027',
  ]);
});

test('what stands under Realisasi is neither a target nor a pagu', () => {
  const heading = [
    'Kode|Program/Kegiatan|Target dan Anggaran Tahun 2026||Realisasi Kinerja dan Anggaran Tahun 2026||',
    '||K|Rp|K|Rp|%',
  ];
  expect(columns(...heading).slice(2)).toEqual([
    'target 2026',
    'pagu 2026',
    'realisasi 2026',
    'realisasi-pagu 2026',
    'rasio 2026',
  ]);
});

test('a quarter is no year, whatever it is called', () => {
  const quarters = ['lain tw-1', 'lain tw-2', 'lain tw-3', 'lain tw-4'];
  expect(columns('No|Indikator|Target Triwulan|||', '||I|II|III|IV').slice(2)).toEqual(quarters);
  expect(columns('No|Indikator|Target 2026 per Triwulan|||', '||1|2|3|4').slice(2)).toEqual(quarters);
  expect(columns('No|Indikator|TW I|TW II|TW III|TW IV').slice(2)).toEqual(quarters);
});

test('parts of a code below “Kode” are columns of the code; a number of a column is no year', () => {
  const heading = [
    'Kode|||||Program dan Kegiatan|Target',
    'Urusan|Bidang Urusan|Program|Kegiatan|Sub Kegiatan||',
    '(1)|(2)|(3)|(4)|(5)|(20)|(21)',
  ];
  expect(columns(...heading)).toEqual(['kode', 'kode', 'kode', 'kode', 'kode', 'nama', 'target']);
});

test.each(['No. Rekening', 'Kd', 'Kode Rekening', 'Nomor Rekening'])('%s heads a column of codes', (word) => {
  expect(columns(`${word}|Program dan Kegiatan`)[0]).toBe('kode');
});
