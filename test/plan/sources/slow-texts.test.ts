import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readMonthAngka } from '../../../src/domain/kalender/read-month-entries.ts';
import { readScore } from '../../../src/domain/realisasi/answer/read-category.ts';
import { NO_DECISIONS } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { suggestPlan } from '../../../src/plan/suggestions/suggest-plan.ts';
import { readDraft } from '../../support/plan/read-draft.ts';

/** What `work` returns; stopped, with an error, where it takes more than a minute: it is done in no time. */
function inTime<T>(work: () => T): T {
  return runInNewContext('work()', { work }, { timeout: 60_000 });
}

const HEAD = `RENCANA STRATEGIS KECAMATAN PERAK KABUPATEN JOMBANG TAHUN 2025-2029

Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan`;

test('names of nothing but a letter and dashes are shortened like any others', () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) =>
      `7.01.01.2.01.${String(at + 1).padStart(4, '0')}\tX${'-'.repeat(26 + at)}T\tJumlah dokumen\tdokumen\t4\t1000000`,
  );
  const text = [
    HEAD,
    'Kode\tProgram dan Kegiatan\tIndikator Kinerja\tSatuan\tTarget 2026\tPagu 2026',
    '1\t2\t3\t4\t5\t6',
    '7.01.01\tPROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH\tPersentase x\t%\t100\t12000000',
    '7.01.01.2.01\tPerencanaan dan Evaluasi\tJumlah y\tdokumen\t4\t12000000',
    ...rows,
  ].join('\n');
  const { node } = inTime(() =>
    suggestPlan(readDraft(text, 'renstra.txt'), { unit: [], decision: NO_DECISIONS }),
  );
  const sub = node.filter(({ level }) => level === 'sub_kegiatan');
  expect(sub).toHaveLength(12);
  expect(new Set(sub.map(({ namaPendek }) => namaPendek)).size).toBe(12);
});

test('heading cells of 92 kB are heading cells', () => {
  const text = [
    'RENSTRA KECAMATAN PERAK KABUPATEN JOMBANG',
    'Tabel T-C.27',
    [
      'Kode\tProgram dan Kegiatan\tIndikator Kinerja\tSatuan',
      `${'khirealisasi'.repeat(3840)}${'arkhirenstr'.repeat(4190)}`,
      'Target 2026\tPagu 2026',
    ].join('\t'),
    '1\t2\t3\t4\t5\t6\t7',
    '7.01.01\tPROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH\tPersentase x\t%\t1\t100\t1.000.000',
    '7.01.01.2.01\tPerencanaan\tJumlah y\tdokumen\t1\t4\t1.000.000',
    '7.01.01.2.01.0001\tPenyusunan Dokumen\tJumlah z\tdokumen\t1\t4\t1.000.000',
  ].join('\n');
  const { table } = inTime(() => readDraft(text, 'renstra.txt'));
  expect(table.flatMap(({ nodes = [] }) => nodes.map(({ kode }) => kode))).toEqual([
    '7.01.01',
    '7.01.01.2.01',
    '7.01.01.2.01.0001',
  ]);
});

test('an answer of thousands of noughts and spaces is no score, and months of thousands of spaces are none', () => {
  const score = `${'0'.repeat(1361)}${' '.repeat(2720)}+0A`;
  expect(inTime(() => readScore(score, { kind: 'desimal' }))).toMatchObject({ ok: false });
  const months = `A.${' '.repeat(4000)}y\u2028x`;
  expect(inTime(() => readMonthAngka(months, { kind: 'jumlah' }))).toMatchObject({ ok: false });
});
