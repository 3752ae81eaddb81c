import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siapkanKantor } from '../../../src/app/kantor/siapkan-kantor.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import type { Indikator } from '../../../src/domain/rencana.ts';
import { loadKantor, touchKantor } from '../../../src/store/offices.ts';
import { insertPlan } from '../../../src/store/plan-writes.ts';
import { transact } from '../../../src/store/tx.ts';
import { d, indikator, target } from '../../domain/rencana-uji.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const NOW = Temporal.Instant.from('2026-04-02T00:00:00Z');
let db: FreshDatabase;
let officeId: number;

const desa = indikator({
  kunci: 'desa/lembaga',
  pelapor: 'desa',
  akumulasi: 'latest',
  pertanyaan: 'posisi',
  satuan: 'lembaga',
  target: [],
});
const naik = indikator({
  kunci: 'iku/naik',
  pelapor: 'rumus',
  satuan: 'lembaga',
  rumus: 'jumlah(lembaga) - tahun_lalu(lembaga)',
  target: target(4),
});

async function rencana(berlakuDari: string, indikators: Indikator[]): Promise<void> {
  const baru = indikators.map(({ id: _, nodeId: __, ...one }) => one);
  await transact(db.prisma, async (tx) => {
    const plan = { jenis: 'murni' as const, dokumen: 'Uji', berlakuDari, nodes: [], indikators: baru };
    await insertPlan(tx, { ...plan, officeId, now: new Date(0) });
    await touchKantor(tx, officeId);
  });
}

/** What the only desa reported in a month, verified, under the plan of that time. */
async function laporan(bulan: string, nilai: number): Promise<void> {
  const kantor = (await loadKantor(db.prisma, officeId))!;
  const plan = kantor.rencana.findLast((one) => one.berlakuDari <= `${bulan}-28`)!;
  const { id } = plan.indikators.find((one) => one.kunci === 'desa/lembaga')!;
  const reporterId = kantor.pelapor.find((one) => one.jenis === 'desa')!.id;
  const report = await db.prisma.report.create({
    data: { reporterId, bulan, planId: plan.id, status: 'diverifikasi', revisi: 1, createdAt: new Date(0) },
  });
  const angka = {
    butir: `i${id}`,
    indikatorId: id,
    keadaan: 'nilai',
    nilai,
    enteredById: 1,
    enteredAt: new Date(0),
  };
  await db.prisma.realisasi.create({ data: { reportId: report.id, revisi: 1, ...angka } });
}

beforeAll(async () => {
  db = await freshDatabase({ countRoundTrips: true });
  const area = (kode: string) => ({ kode, nama: kode });
  const wilayah = { provinsi: area('35'), kabupaten: area('35.17'), kecamatan: area('35.17.01') };
  const made = await transact(db.prisma, (tx) =>
    siapkanKantor(tx, { ...wilayah, desa: [area('35.17.01.2001')] }, NOW),
  );
  officeId = made.officeId;
  await rencana('2025-01-01', [desa]);
  await laporan('2025-12', 5);
  await rencana('2026-01-01', [desa, naik]);
  await laporan('2026-03', 8);
});
afterAll(() => db.drop());

const baca = async (bulan: '2025-12' | '2026-03') => {
  const kantor = (await loadKantor(db.prisma, officeId))!;
  return transact(db.prisma, async (tx) => {
    const before = db.roundTrips.count;
    const keadaan = await keadaanBulan(tx, kantor, bulan, NOW);
    return { keadaan, putaran: db.roundTrips.count - before };
  });
};

test("a formula reads last year's figure, reported under the plan of last year", async () => {
  const { keadaan } = await baca('2026-03');
  const [iku] = keadaan.progres()?.indikatorKantor ?? [];
  expect([iku?.nilai, iku?.capaian?.toFixed(), iku?.desa]).toEqual([d(3), '75', { sudah: 1, dari: 1 }]);
});

test("last year's figures come with the reading of the month", async () => {
  expect((await baca('2026-03')).putaran - (await baca('2025-12')).putaran).toBe(0);
});
