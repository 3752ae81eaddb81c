import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CollectedFacts, collectFacts } from '../../../src/app/digest/collect-facts.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../../support/office/jobs-office.ts';

let db: JobsOffice;
let bot: JobsProcess;

async function collected(local: string, weekly = true): Promise<CollectedFacts> {
  bot.set(local);
  const { clock, say, officeCache } = bot.runtime;
  const { prisma } = db.db;
  const { version } = await prisma.office.findFirstOrThrow();
  const office = await officeCache.get(prisma, db.officeId, version);
  return await transact(prisma, (tx) => collectFacts(tx, { office, now: clock.now(), say }, { weekly }));
}

/** A correction of a sent report's money, as /ubah writes it. */
async function change(kode: string, month: string, value: string, at: string): Promise<void> {
  const { prisma } = db.db;
  const node = await prisma.planNode.findFirstOrThrow({ where: { kode } });
  const old = await prisma.realisasi.findFirstOrThrow({
    where: { nodeId: node.id, indikatorId: null, report: { month } },
    include: { report: { include: { realisasi: true } } },
  });
  const revision = old.revision + 1;
  const { reportId } = old;
  await prisma.reportRevision.create({
    data: {
      reportId,
      revision,
      kind: 'ubah',
      reason: 'salah ketik',
      sentById: old.enteredById,
      sentAt: new Date(at),
      complete: true,
      timeliness: 'tepat_waktu',
    },
  });
  for (const { id: _, ...one } of old.report.realisasi) {
    await prisma.realisasi.create({ data: { ...one, revision, ...(one.butir === old.butir && { value }) } });
  }
  await prisma.report.update({ where: { id: reportId }, data: { revision, status: 'diajukan' } });
}

beforeAll(async () => {
  db = await startJobsOffice('2026-04-01T00:00:00+07:00');
  bot = db.process();
});
afterAll(() => db.stop());

describe('the facts of a digest, week by week', () => {
  test('a Monday on which nothing came since the last one says so, with the day reporting opens again', async () => {
    await bot.at('2026-03-23T07:00:00+07:00');
    const { facts } = await collected('2026-03-30T07:00:00+07:00');
    expect(facts.month).toBe('2026-02');
    expect(facts.nothingNew?.upcoming?.toString()).toBe('2026-04-01');
    expect(facts.changes).toEqual({ newReports: 0, lines: [] });
    await bot.at('2026-03-30T07:00:00+07:00');
    // Asked for by hand, the figures are shown all the same.
    expect((await collected('2026-03-30T09:00:00+07:00', false)).facts.nothingNew).toBeUndefined();
  });

  test('Monday 6 April stands as in the example card', async () => {
    await db.content('2026-04-06T07:00:00+07:00');
    const { facts } = await collected('2026-04-06T07:00:00+07:00');
    expect(facts.office).toEqual({
      kecamatan: 'Perak',
      kabupaten: 'Kabupaten Jombang',
      provinsi: 'Jawa Timur',
    });
    expect(facts.completeness).toEqual({
      received: 14,
      from: 19,
      onTime: 14,
      verified: 9,
      desa: { received: 11, from: 13 },
      unit: { received: 3, from: 6 },
    });
    expect(facts.missing.map(({ name }) => name)).toEqual([
      'Plosogenuk',
      'Temuwulan',
      'Seksi Sosbud',
      'Subbag Umum',
      'Subbag Keuangan',
    ]);
    expect(facts.provisional).toEqual({ unchecked: 4, returned: 1 });
    expect(facts.nothingNew).toBeUndefined();
    expect(facts.decisions).toMatchObject([
      { butir: 'Musrenbang desa', unit: 'Seksi PMD', text: 'SPJ transport 2 desa belum lengkap.' },
    ]);
    expect(facts.paguBasis).toBe('renstra');
  });

  test('money is exact and says on how much of the plan it rests', async () => {
    const { facts } = await collected('2026-04-06T07:00:00+07:00');
    const { withoutGaji, gajiNote } = facts.serapan;
    const { _sum } = await db.db.prisma.realisasi.aggregate({
      _sum: { value: true },
      where: { indikatorId: null, nodeId: { in: (await nodes(false)).map(({ id }) => id) } },
    });
    expect(withoutGaji.realisasi?.toFixed()).toBe(_sum.value?.toFixed());
    const percent = withoutGaji.realisasi!.times(100).div(withoutGaji.pagu!);
    expect(withoutGaji.percent?.toFixed(10)).toBe(percent.toFixed(10));
    expect(withoutGaji.provisional).toBe(true);
    expect(gajiNote).toMatch(/^uang dari 27 dari 27 sub kegiatan \(\d+ belum lengkap\)$/);
    expect(facts.programs).toHaveLength(6);
    expect(facts.lagging[0]?.name).toBe('Urusan pemerintahan umum');
  });

  test('what the year will come to, with how much it rests on, and what the pace does not reach', async () => {
    const { facts } = await collected('2026-04-06T07:00:00+07:00');
    const { forecast } = facts.serapan;
    expect(forecast?.coverage).toEqual({ from: 26, total: 26 });
    expect(forecast!.lowest.lte(forecast!.percent) && forecast!.percent.lte(forecast!.highest)).toBe(true);
    expect(forecast!.percent.toFixed(2)).toBe('72.02');
    expect(facts.attention.count).toEqual({ target: 1, exceeded: 0, pagu: 3 });
    expect(facts.attention.worst.map(({ kind, name }) => [kind, name])).toEqual([
      ['terancam', 'Jasa pelayanan umum kantor'],
      ['pagu', 'Laporan keuangan akhir tahun'],
      ['pagu', 'Musrenbang desa'],
    ]);
    const { efficiency, serapan } = facts.programs[0]!;
    expect(efficiency!.points.equals(efficiency!.capaianOfYear.minus(serapan!))).toBe(true);
  });

  test('what changed since the Monday before: reports, documents of the desa, figures', async () => {
    const { facts } = await collected('2026-04-06T07:00:00+07:00');
    expect(facts.changes.newReports).toBe(14);
    const [lpj, serapan, fisik] = facts.changes.lines;
    expect(lpj).toEqual({ kind: 'bertambah', name: 'desa LPJ APBDes 2025', add: 10, current: 10, from: 13 });
    expect(serapan).toMatchObject({
      kind: 'angka',
      name: 'Serapan tanpa gaji',
      satuan: 'persen',
      provisional: true,
    });
    expect(fisik).toMatchObject({ kind: 'angka', name: 'Fisik' });
  });

  test('a correction is named with old and new, marked sementara until verified, and is news by itself', async () => {
    await bot.at('2026-04-06T07:00:00+07:00');
    await change('7.01.03.2.01.0003', '2026-02', '3000000', '2026-04-08T03:00:00Z');
    const { facts } = await collected('2026-04-13T07:00:00+07:00');
    expect(facts.changes.newReports).toBe(0);
    expect(facts.nothingNew).toBeUndefined();
    expect(facts.changes.lines.find(({ kind }) => kind === 'koreksi')).toEqual({
      kind: 'koreksi',
      reporter: 'Seksi PMD',
      butir: 'Efektivitas pemberdayaan',
      month: '2026-02',
      old: new Decimal(await february()),
      fresh: new Decimal('3000000'),
      satuan: 'rupiah',
      provisional: true,
    });
  });

  test('a decision that was taken is no longer asked for and stands with its obstacle', async () => {
    const kendala = await db.db.prisma.kendala.findFirstOrThrow();
    await db.db.prisma.kendala.update({ where: { id: kendala.id }, data: { decision: 'bahas_rakor' } });
    const { facts } = await collected('2026-04-13T07:00:00+07:00');
    expect(facts.decisions).toEqual([]);
    expect(facts.obstacles).toMatchObject([{ unit: 'Seksi PMD', decision: 'dibahas di rapat koordinasi' }]);
  });

  test('once a DPA figure is in force for every sub kegiatan the pagu is called so', async () => {
    const validFrom = new Date('2026-01-05');
    for (const { id, pagu } of await nodes()) {
      const data = {
        nodeId: id,
        year: 2026,
        kind: 'dpa',
        value: pagu[0]!.value,
        validFrom,
        createdAt: validFrom,
      };
      await db.db.prisma.pagu.create({ data });
    }
    await db.db.prisma.office.updateMany({ data: { version: { increment: 1 } } });
    expect((await collected('2026-04-13T07:00:00+07:00')).facts.paguBasis).toBe('dpa');
  });
});

const nodes = (gaji?: boolean) =>
  db.db.prisma.planNode.findMany({
    where: { level: 'sub_kegiatan', gaji },
    include: { pagu: { where: { year: 2026 } } },
  });

async function february(): Promise<string> {
  const row = await db.db.prisma.realisasi.findFirstOrThrow({
    where: {
      revision: 1,
      indikatorId: null,
      report: { month: '2026-02' },
      nodeId: (await nodes()).find(({ kode }) => kode === '7.01.03.2.01.0003')!.id,
    },
  });
  return row.value!.toFixed();
}
