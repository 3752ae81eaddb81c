import { Decimal } from 'decimal.js';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../../src/app/contoh/rencana-contoh.ts';
import { penjelasanDari } from '../../../src/app/jelaskan/jelaskan-figur.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { butirKurang, versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { simpanRencana } from '../../../src/app/rencana/simpan-rencana.ts';
import { bacaPelapor } from '../../../src/app/status/baca-pelapor.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { bacaLaporan } from '../../../src/app/verifikasi/baca-laporan.ts';
import { verifikasiLaporan } from '../../../src/app/verifikasi/verifikasi-laporan.ts';
import type { RencanaBaru } from '../../../src/domain/rencana-baru.ts';
import { insertPaguDpa } from '../../../src/store/anggaran.ts';
import { loadKantor, touchKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { mejaSalinan, mejaUji, type Siapa } from '../realisasi/meja-uji.ts';

const SUB = '7.01.03.2.01.0001';
const PMD: Siapa = { pelapor: 'PMD', nama: 'Kasi PMD', peran: 'seksi' };
const PEMERIKSA: Siapa = { ...PMD, nama: 'Sekcam', peran: 'sekcam' };
const contoh = readContoh('perak');
const murni = contoh.versi[0]!;

let uji: Awaited<ReturnType<typeof mejaUji>>;
let draf: Awaited<ReturnType<typeof drafContoh>>;
/** March as it was reported or, true, verified: its database, and what the screens show of it. */
const maret = new Map<boolean, { asal: typeof uji; layar: Awaited<ReturnType<typeof layar>> }>();
beforeAll(async () => {
  draf = await drafContoh(contoh);
  for (const sah of [false, true]) {
    uji = await mejaUji();
    await lapor();
    if (sah) await verifikasi();
    maret.set(sah, { asal: uji, layar: await layar() });
    await uji.tutup();
  }
});
afterEach(() => uji.stop());

/**
 * Gives the test that March.
 * @returns what the screens show of it
 */
async function bukaMaret(sah = false) {
  const { asal, layar } = maret.get(sah)!;
  uji = await mejaSalinan(asal.db);
  return layar;
}

/** PMD sends March with 2 of everything, money in millions. */
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

const angka = (nilai: Decimal | undefined) => nilai?.toDecimalPlaces(6).toFixed();

/** Money and output of the sub kegiatan as every screen reads them: each must be the same pair. */
async function layar() {
  const sendiri = await uji.di(async ({ act, lembar }) => {
    const read = await bacaPelapor(act, lembar.pelapor.id, '2026-03');
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.isi.flatMap((one) => (one.butir.node?.kunci === SUB ? [one] : []));
  }, PMD);
  const periksa = await uji.di(async ({ act, lembar }) => {
    const read = await bacaLaporan(act, lembar.work!.reportId);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.baris.flatMap((one) => (one.butir.node?.kunci === SUB ? [one] : []));
  }, PEMERIKSA);
  const kantor = await uji.di(async ({ act }) => {
    const keadaan = await keadaanBulan(act.tx, act.kantor, '2026-03', act.now);
    const node = keadaan.progres()!.node.find((one) => one.node.kunci === SUB)!;
    const figur = { jenis: 'uang', nodeId: node.node.id } as const;
    const jelas = penjelasanDari(keadaan, figur, act.kantor.pelapor)!;
    return { node, jelas, keadaan };
  }, PEMERIKSA);
  const uang = (semua: readonly { jenis: string; sampai: object }[]) => {
    const satu = semua.find(({ jenis }) => jenis === 'keuangan')!.sampai as {
      persen?: Decimal;
      pagu?: { nilai: Decimal };
    };
    return [angka(satu.persen), angka(satu.pagu?.nilai)];
  };
  const fisik = (semua: readonly { jenis: string; sampai: object }[]) =>
    semua
      .filter(({ jenis }) => jenis === 'indikator')
      .map(({ sampai }) => angka((sampai as { capaian?: Decimal }).capaian));
  const { node, jelas } = kantor;
  return {
    uang: [
      uang(sendiri),
      uang(periksa),
      [angka(node.uang.serapan), angka(node.uang.pagu)],
      [angka(jelas.hasil), angka(jelas.pagu[0]?.nilai)],
    ],
    fisik: [fisik(sendiri), fisik(periksa), node.indikator.map(({ capaian }) => angka(capaian))],
    isi: sendiri.map(({ bulanIni }) => angka(bulanIni?.nilai)),
  };
}

const UBAH: Record<string, (rencana: RencanaBaru) => RencanaBaru> = {
  'another pagu': (r) => ({
    ...r,
    nodes: r.nodes.map((node) =>
      node.kunci === SUB
        ? { ...node, pagu: node.pagu.map((one) => ({ ...one, nilai: new Decimal(10_525_300) })) }
        : node,
    ),
  }),
  'another target': (r) => ({
    ...r,
    indikators: r.indikators.map((one) =>
      one.kunciNode === SUB
        ? { ...one, target: one.target.map((satu) => ({ ...satu, nilai: new Decimal(40) })) }
        : one,
    ),
  }),
  'another unit of measurement': (r) => ({
    ...r,
    indikators: r.indikators.map((one) => (one.kunciNode === SUB ? { ...one, satuan: 'kilometer' } : one)),
  }),
  'another owner': (r) => ({
    ...r,
    nodes: r.nodes.map((node) => (node.kunci === SUB ? { ...node, pemilik: 'TAPEM' } : node)),
  }),
  'another code and place': (r) => ({
    ...r,
    nodes: r.nodes.map((node) =>
      node.kunci === SUB ? { ...node, kode: '7.01.04.2.02.0009', kunciInduk: '7.01.04.2.02' } : node,
    ),
  }),
  'the sub kegiatan gone': (r) => ({
    ...r,
    nodes: r.nodes.filter(({ kunci }) => kunci !== SUB),
    indikators: r.indikators.filter(({ kunciNode }) => kunciNode !== SUB),
  }),
};

/** A version that comes after March was reported, dated before or inside it. */
async function versi(ubah: (rencana: RencanaBaru) => RencanaBaru, berlakuDari: string): Promise<void> {
  await transact(uji.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, uji.officeId))!;
    const keputusan = { ...murni, jenis: 'perubahan' as const, berlakuDari };
    const rencana = ubah(rencanaContoh(contoh, draf, keputusan, kantor));
    const now = new Date('2026-04-02T09:00:00+07:00');
    const hasil = await simpanRencana(tx, kantor, { rencana, keputusan, now, oleh: 'baris_perintah' });
    expect(hasil).toMatchObject({ ok: true });
  });
}

const satuPasang = (semua: readonly unknown[]) => new Set(semua.map((one) => JSON.stringify(one))).size;

test.each(
  Object.keys(UBAH).flatMap((nama) =>
    ['2026-03-16', '2026-01-20'].flatMap((tanggal) =>
      [false, true].map((sah) => [nama, tanggal, sah] as const),
    ),
  ),
)(
  'a version with %s, dated %s, leaves March as it was on every screen (verified: %s)',
  async (nama, tanggal, sah) => {
    const sebelum = await bukaMaret(sah);
    await versi(UBAH[nama]!, tanggal);
    const sesudah = await layar();
    expect(sesudah).toEqual(sebelum);
    expect([satuPasang(sesudah.uang), satuPasang(sesudah.fisik)]).toEqual([1, 1]);
    expect(sesudah.isi).toEqual(['2', '2000000']);
  },
);

test('money of a sub kegiatan that the plan no longer has stands in the sum of later months, apart', async () => {
  await bukaMaret();
  await versi(UBAH['the sub kegiatan gone']!, '2026-04-01');
  await uji.di(async ({ act }) => {
    const keadaan = await keadaanBulan(act.tx, act.kantor, '2026-04', act.now);
    const { uang } = keadaan.progres()!.kantor;
    const { dihapus, tanpaPagu } = uang;
    expect(dihapus?.jumlah).toBe(1);
    expect(dihapus?.nilai.gte(2_000_000)).toBe(true);
    expect(tanpaPagu).toBeUndefined();
    expect(uang.realisasi).toEqual(uang.realisasiDasar?.plus(dihapus!.nilai));
  }, PEMERIKSA);
});

test('figures in two units are not added: the year says so in place of a number, until the month is in one unit', async () => {
  await bukaMaret();
  await versi(UBAH['another unit of measurement']!, '2026-04-01');
  await uji.di(async ({ act }) => {
    const keadaan = await keadaanBulan(act.tx, act.kantor, '2026-04', act.now);
    const [satu] = keadaan.progres()!.node.find((one) => one.node.kunci === SUB)!.indikator;
    expect([satu?.nilai, satu?.tanpaCapaian]).toEqual([undefined, 'satuan_berganti']);
  }, PEMERIKSA);
});

test.each([
  ['verified keeps the pagu indikatif', true, '20525300'],
  ['only sent takes it', false, '10000000'],
] as const)('a DPA entered late with a day inside March: a month that is %s', async (_, sah, rupiah) => {
  await bukaMaret(sah);
  await transact(uji.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, uji.officeId))!;
    const nodeId = kantor.rencana[0]!.nodes.find(({ kunci }) => kunci === SUB)!.id;
    const row = {
      nodeId,
      tahun: 2026,
      jenis: 'dpa' as const,
      nilai: new Decimal(10_000_000),
      enteredById: 1,
    };
    // The clock of the verification: within one instant the order of recording decides.
    const now = new Date('2026-04-01T08:00:00+07:00');
    await insertPaguDpa(tx, [{ ...row, berlakuDari: '2026-03-02', now }]);
    await touchKantor(tx, uji.officeId);
  });
  const { uang } = await layar();
  expect(satuPasang(uang)).toBe(1);
  expect(uang[0]![1]).toBe(rupiah);
});
