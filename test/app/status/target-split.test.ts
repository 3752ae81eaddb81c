import { Decimal } from 'decimal.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kumpulkanFakta } from '../../../src/app/digest/kumpulkan-fakta.ts';
import { penjelasanDari } from '../../../src/app/jelaskan/jelaskan-figur.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { butirKurang, versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { daftarAksi } from '../../../src/app/rencana/rencana-aksi.ts';
import { simpanAksi } from '../../../src/app/rencana/store-monthly-plan.ts';
import { bacaPelapor } from '../../../src/app/status/baca-pelapor.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { bacaLaporan } from '../../../src/app/verifikasi/baca-laporan.ts';
import { verifikasiLaporan } from '../../../src/app/verifikasi/verifikasi-laporan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { mejaUji, type Siapa } from '../realisasi/meja-uji.ts';

const SUB = '7.01.03.2.01.0001';
const PMD: Siapa = { pelapor: 'PMD', nama: 'Kasi PMD', peran: 'seksi' };
const PEMERIKSA: Siapa = { ...PMD, nama: 'Sekcam', peran: 'sekcam' };
const PERENCANA: Siapa = { ...PMD, nama: 'Kasubbag Perencanaan', peran: 'kasubbag' };

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeEach(async () => {
  uji = await mejaUji();
});
afterEach(() => uji.stop());

/** PMD sends March. */
async function lapor(): Promise<void> {
  await uji.di(async ({ act, lembar }) => {
    for (const { kunci, jenis } of butirKurang(lembar)) {
      const nilai = new Decimal(jenis === 'keuangan' ? 2_000_000 : 2);
      const answer = { butir: kunci, keadaan: 'nilai' as const, nilai, anomali: [] };
      await catatIsian(act, lembar, answer, { versi: versiDraf(lembar) });
    }
    expect(await kirimLaporan(act, lembar, { versi: versiDraf(lembar) })).toMatchObject({ ok: true });
  }, PMD);
}

async function verifikasi(): Promise<void> {
  await uji.di(async ({ act, lembar: { work } }) => {
    const dilihat = { reportId: work!.reportId, revisi: work!.revisi };
    expect(await verifikasiLaporan(act, dilihat)).toMatchObject({ ok: true });
  }, PEMERIKSA);
}

/** All targets of PMD are planned for another month: nothing of them is due before December. */
async function rencanaAksi(): Promise<void> {
  await uji.di(async ({ act, lembar: { pelapor } }) => {
    const milik = new Set(
      act.kantor.rencana[0]!.nodes.flatMap((n) => (n.ownerId === pelapor.id ? [n.id] : [])),
    );
    const semua = daftarAksi(act, 'i').butir.filter(
      (one) => one.apa === 'i' && milik.has(one.indikator.nodeId!),
    );
    expect(semua.length).toBeGreaterThan(1);
    for (const satu of semua)
      expect(await simpanAksi(act, satu, { jenis: 'bulan', bulan: [12] })).toMatchObject({ ok: true });
  }, PERENCANA);
}

const angka = (nilai: Decimal | undefined) => nilai?.toFixed() ?? 'none';

/** Target to date of PMD's indicators as every screen reads it. */
async function targetSampai(bulan: Bulan) {
  const sendiri = await uji.di(
    async ({ act, lembar }) => {
      const read = await bacaPelapor(act, lembar.pelapor.id, bulan);
      if (!read.ok) throw new Error(read.refusal.code);
      return read.value.isi.flatMap((one) =>
        one.jenis === 'indikator' ? [`${one.indikator.kunci} ${angka(one.sampai.targetSampai)}`] : [],
      );
    },
    { ...PMD, bulan },
  );
  const kantor = await uji.di(
    async ({ act, lembar }) => {
      const keadaan = await keadaanBulan(act.tx, act.kantor, bulan, act.now);
      const node = keadaan.progres()!.node.filter((one) => one.node.ownerId === lembar.pelapor.id);
      const semua = node.flatMap((one) => one.indikator);
      const { id } = node.find((one) => one.node.kunci === SUB)!.node;
      const jelas = penjelasanDari(keadaan, { jenis: 'fisik', nodeId: id }, act.kantor.pelapor)!;
      return {
        status: semua.map((one) => `${one.indikator.kunci} ${angka(one.targetSampai)}`),
        jelaskan: JSON.stringify(jelas.langkah),
      };
    },
    { ...PEMERIKSA, bulan },
  );
  return { sendiri, ...kantor };
}

const due = (semua: readonly string[]) => [...new Set(semua.map((one) => one.split(' ').at(-1)))].sort();
/** What is due before December, of sums and of what has no target in a month before its own. */
const NOTHING = ['0', 'none'];

const digest = () =>
  uji.di(async ({ act }) => {
    const { facts } = await kumpulkanFakta(act.tx, act, { mingguan: false });
    return { fisik: facts.fisik, programs: facts.programs };
  }, PEMERIKSA);

const periksa = () =>
  uji.di(async ({ act, lembar }) => {
    const read = await bacaLaporan(act, lembar.work!.reportId);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.baris.flatMap((one) =>
      one.jenis === 'indikator' ? [`${one.indikator.kunci} ${angka(one.sampai.targetSampai)}`] : [],
    );
  }, PEMERIKSA);

test('a verified or approved month keeps the targets that it was verified with, on every screen; a later month has the new ones', async () => {
  await lapor();
  await verifikasi();
  const sebelum = [await targetSampai('2026-03'), await digest(), await periksa()];
  const april = await targetSampai('2026-04');
  await rencanaAksi();
  expect([await targetSampai('2026-03'), await digest(), await periksa()]).toEqual(sebelum);
  await uji.db.prisma.report.updateMany({ where: { status: 'diverifikasi' }, data: { status: 'disetujui' } });
  expect((await targetSampai('2026-03')).status).toEqual((sebelum[0] as typeof april).status);
  const baru = await targetSampai('2026-04');
  expect(baru.status).not.toEqual(april.status);
  expect(due(baru.status)).toEqual(NOTHING);
});

test('a month that is only sent takes the targets in force', async () => {
  await lapor();
  await rencanaAksi();
  const { status, sendiri } = await targetSampai('2026-03');
  expect(due([...status, ...sendiri])).toEqual(NOTHING);
});
