import { expect, test } from 'vitest';
import { blocksSaving, planProblems, sayProblems } from '../../../../src/app/rencana/desk/plan-problems.ts';
import type { NewIndikator, NewPlan } from '../../../../src/domain/rencana/new-plan.ts';
import { createTranslator } from '../../../../src/text/translator.ts';
import { d, indikator, target } from '../../../support/domain/sample-plan.ts';

const say = createTranslator('id');

function plan(...content: Partial<NewIndikator>[]): NewPlan {
  const indikators = content.map((change, at): NewIndikator => {
    const { id: _, ...one } = indikator({ key: `uji/${at}`, name: `Indikator ${at}` });
    return { ...one, ...change };
  });
  return { kind: 'murni', document: 'Uji', validFrom: '2026-01-01', nodes: [], indikators };
}

test('a plan without contradictions says nothing', () => {
  expect(sayProblems(say, planProblems(plan({})))).toEqual([]);
});

test('contradictions are told by kind with the first indicator of each, and do not stand in the way', () => {
  const all = planProblems(
    plan({ jenisNilai: 'indeks' }, { jenisNilai: 'indeks' }, { target: target('2.5') }),
  );
  expect(blocksSaving(all)).toBe(false);
  expect(sayProblems(say, all)).toEqual([
    '',
    'Indikator yang perlu diperiksa (4):',
    '• “Indikator 0”: Indeks atau nilai tidak dijumlahkan antarbulan. Sejenis: 1 lagi.',
    '• “Indikator 2”: Target 2026 tidak bulat, padahal yang dihitung barang utuh.',
    '• “Indikator 2”: Target 2026 hanya beberapa dokumen; tidak dibagi rata, jadi target s/d bulan baru ada pada akhir tahun.',
  ]);
});

test('a formula whose name is not in the plan comes first and stands in the way', () => {
  const all = planProblems(
    plan(
      { jenisNilai: 'indeks' },
      { pelapor: 'rumus', rumus: 'nilai(hilang) * 2', target: [{ year: 2026, printed: '1', value: d(1) }] },
    ),
  );
  expect(blocksSaving(all)).toBe(true);
  const [, , first, ...other] = sayProblems(say, all);
  expect(first).toMatch(/^• “Indikator 1”: Tidak ada indikator bernama hilang/);
  expect(other.at(-1)).toContain('/unduh_templat');
});
