import { afterEach, expect, test } from 'vitest';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../src/app/contoh/rencana-contoh.ts';
import { penjelasanDari } from '../../src/app/jelaskan/jelaskan-figur.ts';
import { simpanRencana } from '../../src/app/rencana/simpan-rencana.ts';
import { keadaanBulan } from '../../src/app/status/keadaan-bulan.ts';
import type { Bulan } from '../../src/domain/bulan.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { keputusanRencana } from '../../src/plan/usulan/keputusan.ts';
import { loadKantor } from '../../src/store/offices.ts';
import { transact } from '../../src/store/tx.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, tugaskan } from './lapor-uji.ts';

const MUSRENBANG = '7.01.03.2.01.0001';

let office: TestOffice;
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

/** Rupiah of a sub kegiatan to date as the sums have it, as /jelaskan lists it, and the reporters still missing something. */
async function bacaan(kode: string, bulan: Bulan = '2026-03') {
  return await transact(office.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, office.officeId))!;
    const keadaan = await keadaanBulan(tx, kantor, bulan, office.clock.now());
    const node = keadaan.progres()!.node.find((one) => one.node.kode === kode)!;
    const jelas = penjelasanDari(keadaan, { jenis: 'uang', nodeId: node.node.id }, kantor.pelapor)!;
    const bulanIni = jelas.masukan.filter((one) => one.bulan === bulan);
    return {
      realisasi: node.uang.realisasi?.toNumber(),
      dihitung: bulanIni.map((one) => `${pelaporOf(one.pelaporId)} ${one.nilai?.toFixed() ?? one.keadaan}`),
      tidakDihitung: jelas.dikesampingkan.map(
        (one) => `${pelaporOf(one.pelaporId)} ${one.nilai?.toFixed() ?? one.keadaan}`,
      ),
      kurang: keadaan.pelapor.filter((one) => !one.kelengkapan.lengkap).map((one) => one.pelapor.kode),
    };
    function pelaporOf(id: number) {
      return kantor.pelapor.find((one) => one.id === id)?.kode;
    }
  });
}

async function laporPmd(uang: string): Promise<TelegramUser> {
  const kasi = office.orang('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap(/^Pakai angka ini/);
  await kasi.say(uang);
  await kasi.tap(/^Nihil/);
  await kasi.say('1.000.000');
  await kasi.tap('Kirim');
  expect(kasi.last().text).toContain('Diterima');
  return kasi;
}

/** The bendahara's month is handed in as a list: what it names, and nihil for the rest. */
async function daftarBendahara(baris: string): Promise<TelegramUser> {
  const bendahara = office.orang('Bendahara');
  await bendahara.say('/daftar_belanja');
  await bendahara.say(baris);
  return bendahara;
}

test('case 01: the money goes from the sections to the bendahara after one has sent the month', async () => {
  office = await startOffice();
  const kasubbag = office.orang('Kasubbag Perencanaan');
  const kasi = await laporPmd('2.000.000');
  const sebelum = await bacaan(MUSRENBANG);
  const februari = (await bacaan(MUSRENBANG, '2026-02')).kurang;

  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Bendahara');
  expect(kasubbag.last().text).toContain('Mulai April 2026:');
  await kasubbag.tap('Mulai Maret 2026 saja');
  expect(kasubbag.last().text).toContain('Seksi PMD, Maret 2026: Rp3.000.000 (2 sub kegiatan)');
  const fakta = kasubbag.last();
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
  await kasubbag.tapOn(fakta, '✔ Terapkan mulai Maret 2026');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/uang-ganti-kasubbag.txt');
  expect(await bacaan(MUSRENBANG)).toMatchObject({
    realisasi: sebelum.realisasi,
    dihitung: ['PMD 2000000'],
    tidakDihitung: [],
  });
  expect((await bacaan(MUSRENBANG, '2026-02')).kurang).toEqual(februari);

  const bendahara = office.orang('Bendahara');
  await bendahara.say('/lapor');
  expect(bendahara.last().text).toContain('sudah dilaporkan Seksi PMD: Rp2.000.000');
  expect(bendahara.last().text).toContain('1/25');
  await bendahara.tap(/^Nihil/);
  await bendahara.tap('Kembali ke ringkasan');
  await bendahara.tap(/^Sudah dilaporkan unit lain/);
  await bendahara.tap('Isi angka lain: Musrenbang desa');
  await bendahara.say('2,5 juta');
  await bendahara.say('kirim');
  await bendahara.say('kirim');
  expect(await bacaan(MUSRENBANG)).toMatchObject({
    realisasi: sebelum.realisasi,
    dihitung: ['PMD 2000000'],
    tidakDihitung: ['BENDAHARA 2500000'],
  });

  const sekcam = office.orang('Sekcam');
  await sekcam.say('/mutu');
  expect(sekcam.last().text).toContain(
    'dihitung Rp2.000.000 dari Seksi PMD, tidak dihitung Rp2.500.000 dari Bendahara',
  );
  await bendahara.tap(/^Sudah dilaporkan unit lain/);
  const layar = bendahara.last();
  await bendahara.tap('Ambil alih: Musrenbang desa');
  await bendahara.tapOn(layar, 'Ambil alih: Musrenbang desa');
  await office.settle();
  expect(kasi.last().text).toContain('Rp2.500.000, menggantikan Rp2.000.000 dari Seksi PMD');
  expect(await bacaan(MUSRENBANG)).toMatchObject({
    realisasi: sebelum.realisasi! + 500_000,
    dihitung: ['BENDAHARA 2500000'],
    tidakDihitung: ['PMD 2000000'],
  });
  expect(await office.db.prisma.takeover.count()).toBe(1);
  await expect(bendahara.transcript()).toMatchFileSnapshot('./transcripts/uang-ganti-bendahara.txt');

  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Tiap seksi');
  await kasubbag.tap('Mulai Maret 2026 saja');
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
  expect(await bacaan(MUSRENBANG)).toMatchObject({
    realisasi: sebelum.realisasi! + 500_000,
    dihitung: ['BENDAHARA 2500000'],
  });
  expect(await isiTerkirim(office, 'PMD')).toHaveLength(4);
});

test('a list of the bendahara shows what a section has reported, and nothing of it counts twice', async () => {
  office = await startOffice();
  await laporPmd('2.000.000');
  const sebelum = await bacaan(MUSRENBANG);
  const kasubbag = office.orang('Kasubbag Perencanaan');
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Bendahara');
  await kasubbag.tap('Mulai Maret 2026 saja');
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
  const bendahara = await daftarBendahara(`${MUSRENBANG} 2.100.000\n7.01.01.2.06.0001 1.000.000`);
  if (bendahara.last().text?.includes('Seluruhnya')) await bendahara.tap(/SAJA|saja/);
  expect(bendahara.last().text).toContain('sudah dilaporkan Seksi PMD: Rp2.000.000; di daftar Rp2.100.000');
  expect(await bacaan(MUSRENBANG)).toMatchObject({ realisasi: sebelum.realisasi, tidakDihitung: [] });
});

test('a sub kegiatan that goes to another section in a reported month is not asked again and not added twice', async () => {
  office = await startOffice();
  await laporPmd('2.000.000');
  const sebelum = await bacaan(MUSRENBANG);
  const contoh = readContoh('perak');
  const murni = contoh.versi[0]!;
  const baru = keputusanRencana.parse({
    ...murni,
    jenis: 'perubahan',
    berlakuDari: '2026-03-16',
    simpul: {
      ...murni.simpul,
      [MUSRENBANG]: {
        ...murni.simpul?.[MUSRENBANG],
        pemilik: { unit: 'TAPEM', diturunkan: true, alasan: 'uji' },
      },
    },
  });
  await transact(office.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, office.officeId))!;
    const rencana = rencanaContoh(contoh, await drafContoh(contoh), baru, kantor);
    const now = new Date('2026-04-02T09:00:00+07:00');
    const simpan = { rencana, keputusan: baru, oleh: 'baris_perintah' as const, now };
    expect(await simpanRencana(tx, kantor, simpan)).toMatchObject({ ok: true });
  });
  const tapem = await tugaskan(office, {
    telegramId: 7_900_100,
    nama: 'Kasi Tapem Uji',
    peran: 'seksi',
    pelapor: 'TAPEM',
  });
  await tapem.say('/lapor');
  expect(tapem.transcript()).toContain('sudah dilaporkan Seksi PMD: Rp2.000.000');
  expect(await bacaan(MUSRENBANG)).toMatchObject({
    realisasi: sebelum.realisasi,
    dihitung: ['PMD 2000000'],
    tidakDihitung: [],
  });
  expect((await bacaan(MUSRENBANG)).kurang).not.toContain('PMD');
});
