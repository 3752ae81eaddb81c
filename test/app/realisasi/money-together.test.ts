import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../../src/app/kantor/siapkan-kantor.ts';
import { faktaPengaturan, ubahPengaturan } from '../../../src/app/pengaturan/ubah-pengaturan.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { kunciLembar } from '../../../src/app/realisasi/lock-sheet.ts';
import { ambilAlih, dapatDialih, sidikAlih } from '../../../src/app/realisasi/take-over.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type DiMeja, mejaUji, type Siapa } from './meja-uji.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const PMD: Siapa = { pelapor: 'PMD', nama: 'Kasi PMD', peran: 'seksi' };
const BENDAHARA: Siapa = { pelapor: KODE_BENDAHARA, nama: 'Bendahara', peran: 'bendahara' };
const KASUBBAG: Siapa = { nama: 'Kasubbag Perencanaan', peran: 'kasubbag' };
const KE_BENDAHARA = { jenis: 'uang_dari', nilai: 'bendahara' } as const;

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeEach(async () => {
  uji = await mejaUji();
});
afterEach(() => uji.stop());

const isi = (nilai: number) =>
  async function isi({ act, lembar }: DiMeja) {
    const butir = lembar.butir.find((one) => one.jenis === 'keuangan' && one.node.kode === MUSRENBANG)!;
    const answer = { butir: butir.kunci, keadaan: 'nilai' as const, nilai: new Decimal(nilai), anomali: [] };
    expect(await catatIsian(act, lembar, answer, { versi: versiDraf(lembar) })).toMatchObject({ ok: true });
  };

async function kirim(meja: DiMeja): Promise<boolean> {
  const { act, lembar } = await kunciLembar(meja.act, meja.lembar);
  return (await kirimLaporan(act, lembar, { versi: versiDraf(lembar) })).ok;
}

async function lihat(): Promise<number> {
  return await uji.di(
    async ({ act }) => (await faktaPengaturan(act, KE_BENDAHARA, '2026-03'))!.sidik,
    KASUBBAG,
  );
}

const ganti = (sidik: number) => async (meja: DiMeja) =>
  await ubahPengaturan(meja.act, KE_BENDAHARA, { sejak: '2026-03', sidik });

/** Does two things in two transactions: the second begins, and waits, while the first has done its work uncommitted. */
async function bersilang<A, B>(
  pertama: [(meja: DiMeja) => Promise<A>, Siapa],
  kedua: [(meja: DiMeja) => Promise<B>, Siapa],
): Promise<[A, B]> {
  let siap = () => {};
  let lepas = () => {};
  const bekerja = new Promise<void>((resolve) => {
    siap = resolve;
  });
  const gerbang = new Promise<void>((resolve) => {
    lepas = resolve;
  });
  const a = uji.di(async (meja) => {
    const hasil = await pertama[0](meja);
    siap();
    await gerbang;
    return hasil;
  }, pertama[1]);
  await Promise.race([bekerja, a]);
  const b = uji.di(kedua[0], kedua[1]);
  for (;;) {
    const [row] = await uji.db.prisma.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS "n" FROM pg_locks WHERE NOT granted
        AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
    if (row!.n > 0) break;
  }
  lepas();
  return await Promise.all([a, b]);
}

/** Money of the sub kegiatan in March: what counts, how many figures do not, and the sum to date. */
async function bacaan() {
  return await transact(uji.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, uji.officeId))!;
    const now = Temporal.Instant.from('2026-04-02T08:00:00+07:00');
    const keadaan = await keadaanBulan(tx, kantor, '2026-03', now);
    const { node, uang } = keadaan.progres()!.node.find((one) => one.node.kode === MUSRENBANG)!;
    const maret = keadaan.angka.filter((one) => one.bulan === '2026-03' && one.butir === `k${node.id}`);
    return {
      dihitung: maret.map((one) => one.nilai?.toNumber()),
      ganda: keadaan.ganda.length,
      jumlah: uang.realisasi!.toNumber(),
    };
  });
}

test('a switch beside Kirim, Kirim first: the switch is shown what was sent, and the figure counts once', async () => {
  const { jumlah } = await bacaan();
  await uji.di(isi(2_000_000), PMD);
  const [terkirim, diganti] = await bersilang([kirim, PMD], [ganti(await lihat()), KASUBBAG]);
  expect(terkirim).toBe(true);
  expect(diganti).toMatchObject({
    ok: false,
    refusal: { code: 'pengaturan-berubah', fakta: { terkirim: [{ pelapor: { kode: 'PMD' } }] } },
  });
  expect(await uji.di(ganti(await lihat()), KASUBBAG)).toMatchObject({ ok: true });
  const ditanya = await uji.di(
    async ({ lembar }) => lembar.butir.some((one) => one.node?.kode === MUSRENBANG),
    BENDAHARA,
  );
  expect(ditanya).toBe(false);
  expect(await bacaan()).toEqual({ dihitung: [2_000_000], ganda: 0, jumlah: jumlah + 2_000_000 });
});

test('a switch beside Kirim, the switch first: what was typed is sent all the same, and counts once', async () => {
  const { jumlah } = await bacaan();
  await uji.di(isi(2_000_000), PMD);
  const [diganti, terkirim] = await bersilang([ganti(await lihat()), KASUBBAG], [kirim, PMD]);
  expect([diganti.ok, terkirim]).toEqual([true, true]);
  expect(await bacaan()).toEqual({ dihitung: [2_000_000], ganda: 0, jumlah: jumlah + 2_000_000 });
});

test.each([
  ['the section', PMD, BENDAHARA, 2_000_000],
  ['the bendahara', BENDAHARA, PMD, 2_500_000],
])(
  'two units send one item at once, %s first: that one counts until it is taken over',
  async (_, a, b, nilai) => {
    const { jumlah } = await bacaan();
    await uji.di(isi(2_000_000), PMD);
    expect(await uji.di(ganti(await lihat()), KASUBBAG)).toMatchObject({ ok: true });
    await uji.di(isi(2_500_000), BENDAHARA);
    expect(await bersilang([kirim, a], [kirim, b])).toEqual([true, true]);
    expect(await bacaan()).toEqual({ dihitung: [nilai], ganda: 1, jumlah: jumlah + nilai });
    const lain = 4_500_000 - nilai;
    const ambil = async (meja: DiMeja) => {
      const { act, lembar } = await kunciLembar(meja.act, meja.lembar);
      const sidik = sidikAlih(dapatDialih(meja.lembar));
      return (await ambilAlih(act, lembar, { sidik })).ok;
    };
    expect(await bersilang([ambil, b], [ambil, b])).toEqual([true, false]);
    expect(await bacaan()).toEqual({ dihitung: [lain], ganda: 1, jumlah: jumlah + lain });
  },
);
