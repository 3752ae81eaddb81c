import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import type { Angka, Direction } from '../../../src/domain/rencana/plan.ts';
import {
  angka,
  indikator,
  makePlan,
  money,
  node,
  reporter,
  target,
} from '../../support/domain/sample-plan.ts';

const SUB = [100, 101, 102, 103, 104];
const DESA = [20, 21];
const allReporters = [reporter(1, 'seksi'), ...DESA.map((id) => reporter(id, 'desa'))];

/** A plan of two programs with five sub kegiatan, one indicator each, and one desa indicator. */
const randomPlan = fc
  .record({
    pagu: fc.tuple(...SUB.map(() => fc.integer({ min: 1, max: 3_000_000_000 }))),
    target: fc.tuple(...SUB.map(() => fc.integer({ min: 1, max: 100 }))),
    arah: fc.constantFrom<Direction>('higher', 'lower'),
    gaji: fc.constantFrom(...SUB),
  })
  .map(({ pagu, target: sasaran, arah, gaji }) =>
    makePlan(
      [
        node(1, 'program', undefined),
        node(2, 'program', undefined),
        ...SUB.map((id, i) =>
          node(id, 'sub_kegiatan', pagu[i], { parentId: i < 2 ? 1 : 2, ownerId: 1, gaji: id === gaji }),
        ),
      ],
      [
        ...SUB.map((id, i) => indikator({ id, nodeId: id, arah, target: target(sasaran[i]!) })),
        indikator({ id: 200, pelapor: 'desa', targetPerReporter: true, target: target(6) }),
      ],
    ),
  );

const month = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}` as Month);
const content = fc.option(fc.integer({ min: 0, max: 40 })).map((n) => n ?? 'nihil');
const status = fc.constantFrom<Angka['status']>('diajukan', 'diverifikasi');
const fisik = fc
  .tuple(fc.constantFrom(...SUB), month, content, status)
  .map(([id, b, n, s]) => angka(b, n, { indikatorId: id, butir: `i${id}`, status: s }));
const rupiah = fc
  .tuple(fc.constantFrom(...SUB), month, fc.integer({ min: -1000, max: 1_000_000 }), status)
  .map(([id, b, n, s]) => money(id, b, n, { status: s }));
const fromDesa = fc
  .tuple(fc.constantFrom(...DESA), month, content)
  .map(([id, b, n]) => angka(b, n, { reporterId: id, indikatorId: 200, butir: 'i200' }));
const report = fc.array(fc.oneof(fisik, rupiah, fromDesa), { maxLength: 25 });

const until = (all: Angka[], limit: Month) => all.filter((a) => a.month <= limit);
const compute = (plan: Parameters<typeof progress>[0], all: Angka[], limit: Month) =>
  progress(plan, allReporters, all, limit, '2026-12-31');

test('nothing has a figure that nobody reported', () => {
  fc.assert(
    fc.property(randomPlan, report, month, (plan, all, limit) => {
      const present = until(all, limit);
      const outcome = compute(plan, all, limit);
      for (const { node: n, fisik: f, money: u } of outcome.node.filter(
        (x) => x.node.level === 'sub_kegiatan',
      )) {
        expect(f.year !== undefined).toBe(present.some((a) => a.indikatorId === n.id));
        expect(u.realisasi !== undefined).toBe(present.some((a) => a.butir === `k${n.id}`));
        expect(u.serapan !== undefined).toBe(u.realisasi !== undefined);
      }
      for (const { reporter: p, fisik: f } of outcome.desa) {
        expect(f.year !== undefined).toBe(present.some((a) => a.reporterId === p.id));
      }
      const moneyFrom = new Set(present.filter((a) => a.butir.startsWith('k')).map((a) => a.butir));
      expect(outcome.office.money.coverage).toEqual({ from: moneyFrom.size, total: SUB.length });
    }),
  );
});

test('the order of reports never matters', () => {
  const random = report.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  const angkaOnly = (outcome: ReturnType<typeof compute>) => JSON.stringify(outcome);
  fc.assert(
    fc.property(randomPlan, random, month, (plan, [sorted, shuffled], limit) => {
      expect(angkaOnly(compute(plan, shuffled, limit))).toBe(angkaOnly(compute(plan, sorted, limit)));
    }),
  );
});

test('programs add up to the office, and an average lies within what it rests on', () => {
  fc.assert(
    fc.property(randomPlan, report, month, (plan, all, limit) => {
      const { node: nodes, office } = compute(plan, all, limit);
      const program = nodes.filter((n) => n.node.level === 'program');
      const count = (choose: (n: (typeof nodes)[number]) => { toNumber(): number } | undefined) =>
        program.reduce((sum, n) => sum + (choose(n)?.toNumber() ?? 0), 0);
      expect(count((n) => n.money.realisasi)).toBe(office.money.realisasi?.toNumber() ?? 0);
      expect(count((n) => n.money.pagu)).toBe(office.money.pagu!.toNumber());
      const percent = nodes
        .filter((n) => n.node.level === 'sub_kegiatan')
        .flatMap((n) => n.fisik.year?.percent.toNumber() ?? []);
      const mean = office.fisik.year?.percent.toNumber();
      expect(mean === undefined).toBe(percent.length === 0);
      if (mean === undefined) return;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...percent) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...percent) + 1e-9);
      expect(office.fisik.coverage).toEqual({ from: percent.length, total: SUB.length });
    }),
  );
});
