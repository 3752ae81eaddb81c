import { Decimal } from 'decimal.js';
import { afterEach, expect, test } from 'vitest';
import type { ExampleName } from '../../../src/app/example/load-example.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { AngkaContent, ReportStatus } from '../../../src/domain/rencana/plan.ts';
import {
  type ExampleOffice,
  startExampleOffice,
  type TestReport,
} from '../../support/office/example-office.ts';

let office: ExampleOffice | undefined;
afterEach(async () => {
  await office?.stop();
  office = undefined;
});

const value = (content: number | string, denominator?: number): AngkaContent => ({
  state: 'nilai',
  value: new Decimal(content),
  ...(denominator !== undefined && { denominator: new Decimal(denominator) }),
});
const at = (date: string): AngkaContent => ({ state: 'tanggal', date });

/** What each desa, by its place in the official list, answers in one month; all of it is invented. */
function desaReports(
  office: Office,
  month: Month,
  answer: Record<string, (desa: number) => AngkaContent | undefined>,
  status: ReportStatus = 'diverifikasi',
): TestReport[] {
  const plan = office.plans.at(-1)!;
  const desa = office.reporters.filter(({ kind }) => kind === 'desa');
  return desa.flatMap(({ id }, at) => {
    const figures = Object.entries(answer).flatMap(([key, answer]) => {
      const indikatorId = plan.indikators.find((one) => one.key === key)!.id;
      const content = answer(at);
      return content === undefined
        ? []
        : [{ ...content, indikatorId, butir: indikatorButirKey(indikatorId) }];
    });
    return figures.length === 0 ? [] : [{ reporterId: id, month, figures, status }];
  });
}

async function open(
  name: ExampleName,
  year: number,
  month: number,
  report: (office: Office) => TestReport[],
) {
  const two = String(month).padStart(2, '0');
  office = await startExampleOffice(name, {
    start: `${year}-01-02T08:00:00+07:00`,
    now: `${year}-${two}-04T09:00:00+07:00`,
    report,
  });
  await office.sekcam.say('/status');
  await office.sekcam.tap('Sasaran dan IKU');
  return office.sekcam;
}

async function clean() {
  expect(office!.refusals()).toEqual([]);
  expect(office!.log).toEqual([]);
}

test('Randuagung: the mean of three dated documents is computed from the desa, and says what it lacks before', async () => {
  const sekcam = await open('randuagung', 2026, 10, (office) => [
    ...desaReports(office, '2026-01', { 'desa/apbdes': () => at('2025-12-30') }),
    ...desaReports(office, '2026-03', {
      'desa/lppdes': (desa) => (desa < 10 ? at('2026-03-20') : undefined),
    }),
    ...desaReports(
      office,
      '2026-09',
      { 'desa/rkpdes': (desa) => (desa < 11 ? at(desa < 9 ? '2026-09-25' : '2026-10-02') : undefined) },
      'diajukan',
    ),
  ]);
  // (9 + 12 + 10) / (12 × 3) × 100
  expect(sekcam.last().text).toContain('Hasil 86,11 %');
  await sekcam.tap('3. Dokumen desa tepat w…');
  await sekcam.say('/capaian');
  await sekcam.tap('Sasaran dan IKU');
  await sekcam.say('/status 2026-03');
  await sekcam.tap('Sasaran dan IKU');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/sasaran-randuagung.txt');
  await clean();
});

test('Kemangkon: stunting is the ratio of the sums, with both sums beside it', async () => {
  const sekcam = await open('kemangkon', 2024, 9, (office) => [
    ...desaReports(office, '2024-02', {
      'desa/stunting': (desa) => (desa < 17 ? value(10 + desa, 150 + 5 * desa) : undefined),
    }),
    ...desaReports(office, '2024-06', { 'desa/tertib-administrasi': (desa) => at(`2024-06-${10 + desa}`) }),
  ]);
  expect(sekcam.last().text).toContain('IKU KECAMATAN');
  await sekcam.tap('Berikutnya ›');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/sasaran-kemangkon.txt');
  // Σ (10 … 26) of Σ (150 … 230), never the mean of the desa's percentages.
  expect(sekcam.transcript()).toContain('306 dari 3.230');
  await clean();
});

test('Balapulang: what is a change since last year says that last year is not known', async () => {
  const sekcam = await open('balapulang', 2023, 10, (office) =>
    desaReports(office, '2023-09', {
      'desa/tertib-administrasi': (desa) => (desa < 17 ? at('2023-08-17') : undefined),
    }),
  );
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/sasaran-balapulang.txt');
  await clean();
});

test('Perak with nothing reported has no percentage anywhere', async () => {
  const sekcam = await open('perak', 2026, 4, () => []);
  expect(sekcam.last().text).not.toMatch(/ %|NaN|undefined/);
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/sasaran-perak.txt');
  await clean();
});
