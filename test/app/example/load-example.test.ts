import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadExample } from '../../../src/app/example/load-example.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { paguInForce } from '../../../src/domain/capaian/serapan.ts';
import { officeTarget } from '../../../src/domain/capaian/target/target.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { moneyFromOf } from '../../../src/domain/kantor/dated-settings.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { askedButir, type Butir } from '../../../src/domain/realisasi/butir.ts';
import type { Plan } from '../../../src/domain/rencana/plan.ts';
import { planDecisions } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const NOW = Temporal.Instant.from('2026-03-31T17:00:00Z');
let db: FreshDatabase;
let office: Office;
let plan: Plan;

beforeAll(async () => {
  db = await freshDatabase({ countRoundTrips: true });
  const before = db.roundTrips.count;
  const { officeId, fresh } = await transact(db.prisma, (tx) => loadExample(tx, 'perak', NOW));
  expect(fresh).toBe(true);
  // Two of them write the record of what was made (OfficeEvent).
  expect(db.roundTrips.count - before).toBeLessThan(44);
  office = (await loadOffice(db.prisma, officeId))!;
  plan = office.plans[0]!;
});
afterAll(() => db.drop());

const at = (level: string) => plan.nodes.filter((node) => node.level === level);
const sub = () => at('sub_kegiatan');

/**
 * The plan comes through the reader. What differs from the transcription that was here before: tujuan and sasaran are
 * nodes (Tabel 3.2), the three IKU hang on them, and every target has its line.
 */
test('1 tujuan, 2 sasaran, 6 programs, 12 kegiatan, 27 sub kegiatan, every one below its parent', () => {
  const levels = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'];
  expect(levels.map((level) => at(level).length)).toEqual([1, 2, 6, 12, 27]);
  expect(plan).toMatchObject({ kind: 'murni', validFrom: '2026-01-01' });
  expect(plan.nodes.slice(0, 3).map(({ key }) => key)).toEqual(['tujuan/1', 'sasaran/1.1', 'sasaran/1.2']);
  for (const node of plan.nodes.slice(3)) {
    const parent = plan.nodes.find(({ id }) => id === node.parentId);
    expect(parent?.kode, node.kode).toBe(
      node.level === 'program' ? undefined : node.kode.split('.').slice(0, -1).join('.').replace(/\.2$/, ''),
    );
    expect(node.key).toBe(node.kode);
  }
  const iku = plan.indikators.filter(({ key }) => key.startsWith('iku/'));
  expect(iku.map(({ nodeId }) => plan.nodes.find(({ id }) => id === nodeId)?.key)).toEqual([
    'tujuan/1',
    'sasaran/1.1',
    'sasaran/1.2',
  ]);
});

test('the document is kept with the version, and what people decided', async () => {
  const [row] = await db.prisma.planVersion.findMany();
  const file = await db.prisma.storedFile.findUniqueOrThrow({ where: { id: row!.fileId! } });
  expect(file.size).toBe(readExample('perak').source.byteLength);
  expect(planDecisions.parse(row!.decision)).toEqual(readExample('perak').version[0]);
});

test('13 desa, 4 seksi, 2 subbagian and the bendahara report, in this order', () => {
  expect(office.reporters.map(({ kind }) => kind)).toEqual([
    ...Array(13).fill('desa'),
    ...Array(4).fill('seksi'),
    ...Array(2).fill('subbagian'),
    'bendahara',
  ]);
  expect(office.reporters[5]).toMatchObject({
    name: 'Desa Sembung',
    namaPendek: 'Sembung',
    kode: '35.17.01.2006',
  });
});

test('the pagu of 2026 is Rp3.527.058.204, Rp887.577.620 of it without gaji', () => {
  const total = (nodes: Plan['nodes']) =>
    Decimal.sum(...nodes.map((node) => paguInForce(node, 2026, '2026-01-01')!.value)).toFixed();
  expect(total(sub())).toBe('3527058204');
  expect(total(sub().filter(({ gaji }) => !gaji))).toBe('887577620');
  expect(
    plan.nodes
      .slice(3)
      .every(({ pagu }) => pagu.length === 5 && pagu.every(({ kind }) => kind === 'indikatif')),
  ).toBe(true);
});

test('parents keep what is printed, with its line, although it is twice the sum in 2027', async () => {
  const rows = await db.prisma.pagu.findMany({ where: { year: 2027, node: { kode: '7.01.01' } } });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ printed: '6.673.581.374,00', line: 1791, kind: 'indikatif' });
});

test('42 indicators with their owners, targets as printed and as value', () => {
  const sources = plan.indikators.map(({ pelapor: reporter }) => reporter);
  const count = (wanted: string) => sources.filter((one) => one === wanted).length;
  expect(['desa', 'unit', 'konfirmasi_desa', 'iku'].map(count)).toEqual([6, 25, 2, 9]);
  const indikator = (key: string) => plan.indikators.find((one) => one.key === key)!;
  const target = (key: string, year: number) => indikator(key).target.find((one) => one.year === year);
  expect(target('iku/1', 2026)).toMatchObject({
    year: 2026,
    printed: '75,15',
    value: new Decimal('75.15'),
    line: 1975,
  });
  expect(target('desa/kejadian-trantibum', 2026)).toBeUndefined();
  expect(officeTarget(indikator('desa/lembaga-aktif'), 2026, 13)?.toFixed()).toBe('78');
  expect(indikator('desa/lpj-apbdes')).toMatchObject({
    feedsKunci: '7.01.06.2.01.0003/1',
    tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
  });
  expect(sub().every(({ ownerId }) => office.reporters.some(({ id }) => id === ownerId))).toBe(true);
});

const asked = (kode: string, month: Month): Butir[] =>
  askedButir(plan, office.reporters.find((one) => one.kode === kode)!, {
    month,
    moneyFrom: moneyFromOf(office, month),
    finished: new Set(),
    sinceYear: () => 2026,
  });

const names = (butir: Butir[]) =>
  butir.map((one) => (one.kind === 'keuangan' ? `Rp ${one.node.namaPendek}` : one.indikator.namaPendek));

test('Sembung is asked three things for March, Seksi PMD four, in the order of the example dialogues', () => {
  expect(names(asked('35.17.01.2006', '2026-03'))).toEqual([
    'LPJ APBDes {tahunLalu}',
    'Lembaga kemasyarakatan aktif',
    'Kejadian trantibum',
  ]);
  expect(names(asked('PMD', '2026-03'))).toEqual([
    'Musrenbang desa',
    'Rp Musrenbang desa',
    'Efektivitas pemberdayaan',
    'Rp Efektivitas pemberdayaan',
  ]);
  expect(asked('BENDAHARA', '2026-03')).toEqual([]);
});

test('loaded again, nothing changes', async () => {
  const again = await transact(db.prisma, (tx) => loadExample(tx, 'perak', NOW));
  expect(again).toEqual({ officeId: office.id, fresh: false });
  expect(await loadOffice(db.prisma, office.id)).toEqual(office);
});

test('an office that was only prepared is given its units and the plan, and its version grows', async () => {
  const other = await freshDatabase();
  const { wilayah } = readExample('perak');
  const bare = await transact(other.prisma, (tx) => prepareOffice(tx, wilayah, NOW));
  const version = (await loadOffice(other.prisma, bare.officeId))!.version;
  const loaded = await transact(other.prisma, (tx) => loadExample(tx, 'perak', NOW));
  expect(loaded).toEqual({ officeId: bare.officeId, fresh: true });
  const full = (await loadOffice(other.prisma, bare.officeId))!;
  expect(full.version).toBeGreaterThan(version);
  expect([full.reporters.length, full.plans.length]).toEqual([20, 1]);
  await other.drop();
});
