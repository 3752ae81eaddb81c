import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notUnderstood } from '../../src/plan/not-a-plan.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { linesOfFile } from '../../src/plan/sources/lines-of-file.ts';
import { fileOf, type RandomHeading, randomHeading } from '../support/plan/random-heading.ts';
import { type RandomPlan, randomPlan } from '../support/plan/random-plan.ts';

const YEAR = ['2031', '2032', '2033'];

/** Findings that say that something of the table was not understood. */
const SAYS_SO = ['tabel-tak-dipahami', 'kode-tak-masuk', 'kolom-uang-tersisih', 'kolom-angka-tersisih'];

async function readBack(plan: RandomPlan, how: RandomHeading) {
  const lines = await linesOfFile(await fileOf(plan, how));
  if (!lines.ok) throw new Error(lines.refusal.code);
  const draft = readPlan(lines.value, 'acak');
  const nodes = draft.table.flatMap(({ nodes = [] }) =>
    nodes.map(({ kode, level, name, pagu, indikator }) => ({
      ...{ kode, level, name },
      pagu: YEAR.map((year) => pagu[year]?.value),
      target: how.block === 'money' ? [] : YEAR.map((year) => indikator[0]?.target[year]?.value),
    })),
  );
  return { draft, nodes };
}

const written = ({ nodes }: RandomPlan, { block }: RandomHeading) =>
  nodes.map(({ kode, level, name, pagu, target }) => ({
    ...{ kode, level, name },
    pagu: pagu.map(String),
    target: block === 'money' ? [] : target,
  }));

test('a plan with headings in other words is read back whole, or the findings say what was not', async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, randomHeading, async (plan, how) => {
      const { draft, nodes } = await readBack(plan, how);
      const told =
        draft.findings.some(({ kode }) => SAYS_SO.includes(kode)) ||
        notUnderstood(draft, 'acak') !== undefined;
      if (!told) expect(nodes).toEqual(written(plan, how));
    }),
    { numRuns: 120 },
  );
}, 300_000);

const knownHeading = randomHeading.filter(
  ({ kode, name, indikator, target, money }) =>
    kode !== 'Nomenkode' &&
    name !== 'Pekerjaan' &&
    indikator !== 'Ukuran' &&
    target !== 'Capaian yang Diharap' &&
    money !== 'Duit Negara',
);

test('a plan whose headings are in words of the table is read back whole', async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, knownHeading, async (plan, how) => {
      expect((await readBack(plan, how)).nodes).toEqual(written(plan, how));
    }),
    { numRuns: 80 },
  );
}, 300_000);
