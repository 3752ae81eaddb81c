import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fakta, kumpulkanFakta } from '../../../src/app/digest/kumpulkan-fakta.ts';
import { transact } from '../../../src/store/tx.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../../jobs/jobs-office.ts';

let office: JobsOffice;
let bot: JobsProcess;

async function fakta(local: string, mingguan = true): Promise<Fakta> {
  bot.set(local);
  const { clock, say, kantorCache } = bot.runtime;
  const { prisma } = office.db;
  const { versi } = await prisma.office.findFirstOrThrow();
  const kantor = await kantorCache.get(prisma, office.officeId, versi);
  return await transact(prisma, (tx) => kumpulkanFakta(tx, { kantor, now: clock.now(), say }, { mingguan }));
}

/** A correction of a sent report's money, as /ubah writes it. */
async function ubah(kode: string, bulan: string, nilai: string, at: string): Promise<void> {
  const { prisma } = office.db;
  const node = await prisma.planNode.findFirstOrThrow({ where: { kode } });
  const old = await prisma.realisasi.findFirstOrThrow({
    where: { nodeId: node.id, indikatorId: null, report: { bulan } },
    include: { report: { include: { realisasi: true } } },
  });
  const revisi = old.revisi + 1;
  const { reportId } = old;
  await prisma.reportRevision.create({
    data: {
      reportId,
      revisi,
      jenis: 'ubah',
      alasan: 'salah ketik',
      sentById: old.enteredById,
      sentAt: new Date(at),
      lengkap: true,
      ketepatan: 'tepat_waktu',
    },
  });
  for (const { id: _, ...one } of old.report.realisasi) {
    await prisma.realisasi.create({ data: { ...one, revisi, ...(one.butir === old.butir && { nilai }) } });
  }
  await prisma.report.update({ where: { id: reportId }, data: { revisi, status: 'diajukan' } });
}

beforeAll(async () => {
  office = await startJobsOffice('2026-04-01T00:00:00+07:00');
  bot = office.process();
});
afterAll(() => office.stop());

describe('the facts of a digest, week by week', () => {
  test('a Monday on which nothing came since the last one says so, with the day reporting opens again', async () => {
    await bot.at('2026-03-23T07:00:00+07:00');
    const { facts } = await fakta('2026-03-30T07:00:00+07:00');
    expect(facts.bulan).toBe('2026-02');
    expect(facts.nothingNew?.berikutnya?.toString()).toBe('2026-04-01');
    expect(facts.changes).toEqual({ laporanBaru: 0, lines: [] });
    await bot.at('2026-03-30T07:00:00+07:00');
    // Asked for by hand, the figures are shown all the same.
    expect((await fakta('2026-03-30T09:00:00+07:00', false)).facts.nothingNew).toBeUndefined();
  });

  test('Monday 6 April stands as in the example card', async () => {
    await office.isi('2026-04-06T07:00:00+07:00');
    const { facts } = await fakta('2026-04-06T07:00:00+07:00');
    expect(facts.office).toEqual({
      kecamatan: 'Perak',
      kabupaten: 'Kabupaten Jombang',
      provinsi: 'Jawa Timur',
    });
    expect(facts.completeness).toEqual({
      masuk: 14,
      dari: 19,
      tepatWaktu: 14,
      terverifikasi: 9,
      desa: { masuk: 11, dari: 13 },
      unit: { masuk: 3, dari: 6 },
    });
    expect(facts.missing.map(({ nama }) => nama)).toEqual([
      'Plosogenuk',
      'Temuwulan',
      'Seksi Sosbud',
      'Subbag Umum',
      'Subbag Keuangan',
    ]);
    expect(facts.sementara).toEqual({ belumDiperiksa: 4, dikembalikan: 1 });
    expect(facts.nothingNew).toBeUndefined();
    expect(facts.decisions).toMatchObject([
      { butir: 'Musrenbang desa', unit: 'Seksi PMD', teks: 'SPJ transport 2 desa belum lengkap.' },
    ]);
    expect(facts.paguDasar).toBe('renstra');
  });

  test('money is exact and says on how much of the plan it rests', async () => {
    const { facts } = await fakta('2026-04-06T07:00:00+07:00');
    const { tanpaGaji, gajiKeterangan } = facts.serapan;
    const { _sum } = await office.db.prisma.realisasi.aggregate({
      _sum: { nilai: true },
      where: { indikatorId: null, nodeId: { in: (await nodes(false)).map(({ id }) => id) } },
    });
    expect(tanpaGaji.realisasi?.toFixed()).toBe(_sum.nilai?.toFixed());
    const persen = tanpaGaji.realisasi!.times(100).div(tanpaGaji.pagu!);
    expect(tanpaGaji.persen?.toFixed(10)).toBe(persen.toFixed(10));
    expect(tanpaGaji.sementara).toBe(true);
    expect(gajiKeterangan).toMatch(/^uang dari 27 dari 27 sub kegiatan \(\d+ belum lengkap\)$/);
    expect(facts.programs).toHaveLength(6);
    expect(facts.lagging[0]?.nama).toBe('Urusan pemerintahan umum');
  });

  test('what the year will come to, with how much it rests on, and what the pace does not reach', async () => {
    const { facts } = await fakta('2026-04-06T07:00:00+07:00');
    const { prakiraan } = facts.serapan;
    expect(prakiraan?.cakupan).toEqual({ dari: 26, total: 26 });
    expect(prakiraan!.terendah.lte(prakiraan!.persen) && prakiraan!.persen.lte(prakiraan!.tertinggi)).toBe(
      true,
    );
    expect(prakiraan!.persen.toFixed(2)).toBe('72.02');
    expect(facts.perhatian.jumlah).toEqual({ target: 1, terlampaui: 0, pagu: 3 });
    expect(facts.perhatian.terparah.map(({ jenis, nama }) => [jenis, nama])).toEqual([
      ['terancam', 'Jasa pelayanan umum kantor'],
      ['pagu', 'Laporan keuangan akhir tahun'],
      ['pagu', 'Musrenbang desa'],
    ]);
    const { efisiensi, serapan } = facts.programs[0]!;
    expect(efisiensi!.poin.equals(efisiensi!.capaianSetahun.minus(serapan!))).toBe(true);
  });

  test('what changed since the Monday before: reports, documents of the desa, figures', async () => {
    const { facts } = await fakta('2026-04-06T07:00:00+07:00');
    expect(facts.changes.laporanBaru).toBe(14);
    const [lpj, serapan, fisik] = facts.changes.lines;
    expect(lpj).toEqual({ kind: 'bertambah', nama: 'desa LPJ APBDes 2025', tambah: 10, kini: 10, dari: 13 });
    expect(serapan).toMatchObject({
      kind: 'angka',
      nama: 'Serapan tanpa gaji',
      satuan: 'persen',
      sementara: true,
    });
    expect(fisik).toMatchObject({ kind: 'angka', nama: 'Fisik' });
  });

  test('a correction is named with old and new, marked sementara until verified, and is news by itself', async () => {
    await bot.at('2026-04-06T07:00:00+07:00');
    await ubah('7.01.03.2.01.0003', '2026-02', '3000000', '2026-04-08T03:00:00Z');
    const { facts } = await fakta('2026-04-13T07:00:00+07:00');
    expect(facts.changes.laporanBaru).toBe(0);
    expect(facts.nothingNew).toBeUndefined();
    expect(facts.changes.lines.find(({ kind }) => kind === 'koreksi')).toEqual({
      kind: 'koreksi',
      pelapor: 'Seksi PMD',
      butir: 'Efektivitas pemberdayaan',
      bulan: '2026-02',
      lama: new Decimal(await february()),
      baru: new Decimal('3000000'),
      satuan: 'rupiah',
      sementara: true,
    });
  });

  test('a decision that was taken is no longer asked for and stands with its obstacle', async () => {
    const kendala = await office.db.prisma.kendala.findFirstOrThrow();
    await office.db.prisma.kendala.update({ where: { id: kendala.id }, data: { keputusan: 'bahas_rakor' } });
    const { facts } = await fakta('2026-04-13T07:00:00+07:00');
    expect(facts.decisions).toEqual([]);
    expect(facts.obstacles).toMatchObject([{ unit: 'Seksi PMD', keputusan: 'dibahas di rapat koordinasi' }]);
  });

  test('once a DPA figure is in force for every sub kegiatan the pagu is called so', async () => {
    const berlakuDari = new Date('2026-01-05');
    for (const { id, pagus } of await nodes()) {
      const data = {
        nodeId: id,
        tahun: 2026,
        jenis: 'dpa',
        nilai: pagus[0]!.nilai,
        berlakuDari,
        createdAt: berlakuDari,
      };
      await office.db.prisma.pagu.create({ data });
    }
    await office.db.prisma.office.updateMany({ data: { versi: { increment: 1 } } });
    expect((await fakta('2026-04-13T07:00:00+07:00')).facts.paguDasar).toBe('dpa');
  });
});

const nodes = (gaji?: boolean) =>
  office.db.prisma.planNode.findMany({
    where: { level: 'sub_kegiatan', gaji },
    include: { pagus: { where: { tahun: 2026 } } },
  });

async function february(): Promise<string> {
  const row = await office.db.prisma.realisasi.findFirstOrThrow({
    where: {
      revisi: 1,
      indikatorId: null,
      report: { bulan: '2026-02' },
      nodeId: (await nodes()).find(({ kode }) => kode === '7.01.03.2.01.0003')!.id,
    },
  });
  return row.nilai!.toFixed();
}
