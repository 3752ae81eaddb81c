import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../../src/app/kantor/siapkan-kantor.ts';
import { faktaPengaturan, ubahPengaturan } from '../../../src/app/pengaturan/ubah-pengaturan.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { bukaLembar, versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type DiMeja, mejaUji, type Siapa } from './meja-uji.ts';

const [MUSRENBANG, EFEKTIVITAS] = ['7.01.03.2.01.0001', '7.01.03.2.01.0003'];
const PMD: Siapa = { pelapor: 'PMD', nama: 'Kasi PMD', peran: 'seksi' };
const BENDAHARA: Siapa = { pelapor: KODE_BENDAHARA, nama: 'Bendahara', peran: 'bendahara' };
const KASUBBAG: Siapa = { nama: 'Kasubbag Perencanaan', peran: 'kasubbag' };

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeAll(async () => {
  uji = await mejaUji({ isi: '2026-01-02T09:00:00+07:00' });
});
afterAll(() => uji.stop());

/** Answers the money of these sub kegiatan, also where another unit has sent it, and sends. */
const lapor = (uang: Record<string, number>) => async (meja: DiMeja) => {
  const { act, lembar } = meja;
  for (const [kode, nilai] of Object.entries(uang)) {
    const semua = [...lembar.butir, ...[...lembar.dilaporkanLain.values()].map(({ butir }) => butir)];
    const butir = semua.find((one) => one.jenis === 'keuangan' && one.node.kode === kode)!;
    const answer = { butir: butir.kunci, keadaan: 'nilai' as const, nilai: new Decimal(nilai), anomali: [] };
    expect(await catatIsian(act, lembar, answer, { versi: versiDraf(lembar) })).toMatchObject({ ok: true });
  }
  const baru = (await bukaLembar(act.tx, act.kantor, lembar.pelapor, lembar.bulan))!;
  expect(await kirimLaporan(act, baru, { versi: versiDraf(baru) })).toMatchObject({ ok: true });
};

async function bacaan(bulan: Bulan) {
  return await transact(uji.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, uji.officeId))!;
    const keadaan = await keadaanBulan(tx, kantor, bulan, Temporal.Instant.from('2026-04-03T02:00:00Z'));
    const satu = (kode: string) => {
      const { uang } = keadaan.progres()!.node.find(({ node }) => node.kode === kode)!;
      return [
        uang.realisasi?.toNumber(),
        uang.pagu?.toNumber(),
        uang.serapan?.toDecimalPlaces(10).toNumber(),
      ];
    };
    const kelengkapan = keadaan.pelapor.find((one) => one.pelapor.kode === 'PMD')?.kelengkapan;
    return {
      musrenbang: satu(MUSRENBANG!),
      efektivitas: satu(EFEKTIVITAS!),
      diminta: keadaan.pelapor.map(({ pelapor, diminta }) => `${pelapor.kode} ${diminta.length}`),
      kurang: kelengkapan?.kurang.map(({ kunci }) => kunci),
    };
  });
}

test('the money goes to the bendahara after the section has sent February: nothing counts twice, January stays', async () => {
  const pada = (siapa: Siapa, bulan: Bulan, now: string): Siapa => ({ ...siapa, bulan, now });
  await uji.di(
    lapor({ [MUSRENBANG!]: 1_000_000, [EFEKTIVITAS!]: 500_000 }),
    pada(PMD, '2026-01', '2026-02-03T02:00:00Z'),
  );
  await uji.di(
    lapor({ [MUSRENBANG!]: 2_000_000, [EFEKTIVITAS!]: 1_000_000 }),
    pada(PMD, '2026-02', '2026-03-03T02:00:00Z'),
  );
  const januari = await bacaan('2026-01');
  const ubah = { jenis: 'uang_dari', nilai: 'bendahara' } as const;
  await uji.di(
    async ({ act }) => {
      const bawaan = (await faktaPengaturan(act, ubah))!;
      expect([bawaan.pilihan, bawaan.sejak]).toEqual([['2026-02', '2026-03'], '2026-03']);
      const { sidik, terkirim } = (await faktaPengaturan(act, ubah, '2026-02'))!;
      expect(terkirim.map(({ pelapor, jumlah }) => [pelapor.kode, jumlah.toNumber()])).toEqual([
        ['PMD', 3_000_000],
      ]);
      expect(await ubahPengaturan(act, ubah, { sejak: '2026-02', sidik })).toMatchObject({ ok: true });
    },
    pada(KASUBBAG, '2026-02', '2026-03-04T02:00:00Z'),
  );
  await uji.di(
    lapor({ [MUSRENBANG!]: 2_000_000, [EFEKTIVITAS!]: 1_000_000 }),
    pada(BENDAHARA, '2026-02', '2026-03-05T02:00:00Z'),
  );
  expect(await bacaan('2026-01')).toEqual(januari);
  expect(await bacaan('2026-02')).toMatchObject({
    musrenbang: [3_000_000, 20_525_300, 14.6161079253],
    efektivitas: [1_500_000, 33_551_000, expect.any(Number)],
  });
  await uji.di(lapor({ [MUSRENBANG!]: 4_000_000 }), pada(BENDAHARA, '2026-03', '2026-04-03T02:00:00Z'));
  expect((await bacaan('2026-03')).musrenbang[0]).toBe(7_000_000);
  expect(await bacaan('2026-01')).toEqual(januari);
});
