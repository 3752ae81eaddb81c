import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AWAL_DEMO, isiDemo } from '../../../src/app/contoh/isi-demo.ts';
import { laporanDemo } from '../../../src/app/contoh/laporan-demo.ts';
import { muatContoh } from '../../../src/app/contoh/muat-contoh.ts';
import { ORANG_DEMO } from '../../../src/app/contoh/orang-demo.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import { usulanDariDesa } from '../../../src/domain/posisi-desa.ts';
import { progres } from '../../../src/domain/progres.ts';
import type { Angka } from '../../../src/domain/rencana.ts';
import { sisaPagu, terpakai } from '../../../src/domain/serapan.ts';
import { figuresOfYear } from '../../../src/store/figures.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const SENIN_13 = Temporal.Instant.from('2026-04-06T06:00:00Z');
let db: FreshDatabase;
let kantor: Kantor;

const fill = (sampai: Temporal.Instant) => transact(db.prisma, (tx) => isiDemo(tx, kantor.id, sampai));

beforeEach(async () => {
  db = await freshDatabase({ countRoundTrips: true });
  const { officeId } = await transact(db.prisma, (tx) => muatContoh(tx, 'perak', AWAL_DEMO));
  kantor = (await loadKantor(db.prisma, officeId))!;
});
afterEach(() => db.drop());

const figures = (): Promise<Angka[]> =>
  figuresOfYear(
    db.prisma,
    '2026',
    kantor.pelapor.map(({ id }) => id),
  );

async function statuses(bulan: Bulan): Promise<Record<string, number>> {
  const rows = await db.prisma.report.groupBy({ by: ['status'], where: { bulan }, _count: true });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
}

async function missing(bulan: Bulan): Promise<string[]> {
  const reports = await db.prisma.report.findMany({ where: { bulan }, select: { reporterId: true } });
  const sent = new Set(reports.map(({ reporterId }) => reporterId));
  return kantor.pelapor.filter(({ id }) => !sent.has(id)).map(({ namaPendek }) => namaPendek);
}

test('on 1 April 07.30 two months are approved and three desa have sent March', async () => {
  const before = db.roundTrips.count;
  await fill(AWAL_DEMO);
  expect(db.roundTrips.count - before).toBeLessThan(25);
  expect(await statuses('2026-01')).toEqual({ disetujui: 19 });
  expect(await statuses('2026-02')).toEqual({ disetujui: 19 });
  expect(await statuses('2026-03')).toEqual({ diajukan: 3 });
  expect(await missing('2026-03')).toHaveLength(17);
  expect(await db.prisma.reportRevision.count({ where: { lengkap: false } })).toBe(0);
  const late = await db.prisma.reportRevision.findMany({
    where: { ketepatan: 'terlambat' },
    select: { report: { select: { bulan: true, reporter: { select: { namaPendek: true } } } } },
    orderBy: { sentAt: 'asc' },
  });
  expect(late.map(({ report }) => `${report.bulan} ${report.reporter.namaPendek}`)).toEqual([
    '2026-01 Temuwulan',
    '2026-02 Plosogenuk',
    '2026-02 Subbag Umum',
    '2026-02 Temuwulan',
  ]);
});

test('Sembung and Seksi PMD stand where the example dialogues find them', async () => {
  await fill(AWAL_DEMO);
  const angka = await figures();
  const rencana = kantor.rencana[0]!;
  const sembung = kantor.pelapor.find(({ namaPendek }) => namaPendek === 'Sembung')!;
  const of = (kunci: string) => {
    const { id } = rencana.indikators.find((one) => one.kunci === kunci)!;
    const own = angka.filter((one) => one.pelaporId === sembung.id && one.indikatorId === id);
    return own.map(({ bulan, keadaan, nilai }) => `${bulan} ${keadaan} ${nilai?.toFixed() ?? ''}`.trim());
  };
  expect(of('desa/lembaga-aktif')).toEqual(['2026-01 nilai 6', '2026-02 nilai 6']);
  expect(of('desa/kejadian-trantibum')).toEqual(['2026-01 nilai 1', '2026-02 nihil']);
  const money = ['7.01.03.2.01.0001', '7.01.03.2.01.0003'].map((kode) => {
    const node = rencana.nodes.find((one) => one.kode === kode)!;
    const spent = terpakai(node, angka, '2026-02');
    const pagu = node.pagu.find(({ tahun }) => tahun === 2026)!.nilai;
    return [spent.nilai?.toFixed(), sisaPagu(pagu, spent).toFixed()];
  });
  expect(money).toEqual([
    ['13400000', '7125300'],
    ['3200000', '30351000'],
  ]);
});

test('on Monday 6 April the office stands as in the example status', async () => {
  await fill(SENIN_13);
  expect(await statuses('2026-03')).toEqual({ diajukan: 5, diverifikasi: 9, dikembalikan: 1 });
  expect(await missing('2026-03')).toEqual([
    'Plosogenuk',
    'Temuwulan',
    'Seksi Sosbud',
    'Subbag Umum',
    'Bendahara',
  ]);
  const angka = await figures();
  const { uang, uangTanpaGaji } = progres(
    kantor.rencana[0]!,
    kantor.pelapor,
    angka,
    '2026-03',
    '2026-04-06',
  ).kantor;
  expect(uangTanpaGaji.realisasi?.toFixed()).toBe('133472500');
  expect(uangTanpaGaji.serapanPaguPenuh?.toFixed(2)).toBe('15.04');
  expect(uang.realisasi?.toFixed()).toBe('887609810');
  expect(uang.serapanPaguPenuh?.toFixed(2)).toBe('25.17');
  const wanted = await db.prisma.kendala.findMany({ where: { mintaKeputusan: true } });
  expect(wanted).toHaveLength(1);
  expect(wanted[0]?.butir).toHaveLength(2);
});

test('eleven desa counted 64 lembaga, and the section confirmed that figure', async () => {
  await fill(SENIN_13);
  const angka = await figures();
  const rencana = kantor.rencana[0]!;
  const indikator = rencana.indikators.find(({ kunci }) => kunci === '7.01.03.2.01.0001/1')!;
  const march = angka.filter(({ bulan }) => bulan === '2026-03');
  expect(usulanDariDesa(rencana, indikator, kantor.pelapor, march, '2026-03')).toMatchObject({
    cakupan: { sudah: 11, dari: 13 },
  });
  expect(usulanDariDesa(rencana, indikator, kantor.pelapor, march, '2026-03').total?.toFixed()).toBe('64');
  const lpj = rencana.indikators.find(({ kunci }) => kunci === 'desa/lpj-apbdes')!;
  const states = march.filter(({ indikatorId }) => indikatorId === lpj.id).map(({ keadaan }) => keadaan);
  expect(states.filter((one) => one === 'tanggal')).toHaveLength(10);
  expect(states.filter((one) => one === 'belum')).toHaveLength(1);
});

test('filled day by day or at once, the reports and what happened to them are the same', async () => {
  const days = ['2026-04-01T00:30Z', '2026-04-01T09:00Z', '2026-04-02T05:00Z', '2026-04-06T06:00Z'];
  for (const day of days) await fill(Temporal.Instant.from(day));
  const stepwise = { statuses: await statuses('2026-03'), events: await db.prisma.reportEvent.count() };
  await fill(SENIN_13);
  expect({ statuses: await statuses('2026-03'), events: await db.prisma.reportEvent.count() }).toEqual(
    stepwise,
  );
  expect(stepwise.statuses).toEqual({ diajukan: 5, diverifikasi: 9, dikembalikan: 1 });
  expect(stepwise.events).toBe(38 * 3 + 15 + 10);
  const returned = await db.prisma.reportEvent.findMany({ where: { langkah: 'kembalikan' } });
  expect(returned).toMatchObject([{ alasan: 'Bukti kurang', butir: expect.stringMatching(/^i\d+$/) }]);
});

test('what a visitor has begun or sent is left alone', async () => {
  await fill(AWAL_DEMO);
  const own = kantor.pelapor.filter(({ namaPendek }) => ['Sembung', 'Seksi PMD'].includes(namaPendek));
  const planId = kantor.rencana[0]!.id;
  const createdAt = new Date('2026-04-01T00:40:00Z');
  await db.prisma.report.createMany({
    data: own.map(({ id }) => ({ reporterId: id, bulan: '2026-03', planId, createdAt, status: 'draf' })),
  });
  await fill(SENIN_13);
  expect(await statuses('2026-03')).toMatchObject({ draf: 2, diajukan: 3 });
  expect(await db.prisma.kendala.count()).toBe(0);
});

test('everybody has one role, and every report is sent by the officer of its reporter', async () => {
  await fill(SENIN_13);
  const people = await db.prisma.person.findMany({
    include: { assignments: { include: { reporter: true } } },
  });
  expect(people).toHaveLength(23);
  expect(people.every(({ assignments }) => assignments.length === 1)).toBe(true);
  expect(ORANG_DEMO.filter(({ dapatDipilih }) => dapatDipilih).map(({ nama }) => nama)).toHaveLength(13);
  const officer = new Map(people.map((person) => [person.id, person.assignments[0]?.reporterId]));
  const revisions = await db.prisma.reportRevision.findMany({ include: { report: true } });
  expect(revisions).toHaveLength(laporanDemo().length);
  for (const { sentById, report } of revisions) expect(officer.get(sentById)).toBe(report.reporterId);
});
