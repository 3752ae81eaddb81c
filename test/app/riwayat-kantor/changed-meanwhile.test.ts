import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subKegiatan } from '../../../src/app/anggaran/cocokkan-dpa.ts';
import { sahkanDpa } from '../../../src/app/anggaran/sahkan-dpa.ts';
import { satuBaris } from '../../../src/app/anggaran/satu-baris.ts';
import { isDpa } from '../../../src/app/anggaran/simpanan.ts';
import { terimaDaftar } from '../../../src/app/anggaran/terima-daftar.ts';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../../src/app/contoh/rencana-contoh.ts';
import { bukaLagi } from '../../../src/app/kalender/reopen-month.ts';
import { hapusLibur, tambahLibur } from '../../../src/app/kalender/set-holiday.ts';
import { kembaliKeAturan, ubahTanggalBulan } from '../../../src/app/kalender/set-month-dates.ts';
import { ubahAturan } from '../../../src/app/kalender/set-rule.ts';
import type { TindakanPetugas } from '../../../src/app/pelaku.ts';
import { undangPetugas, undangSemuaDesa } from '../../../src/app/pendaftaran/invite-officer.ts';
import { faktaMulai, pilihanMulai, ubahMulai } from '../../../src/app/pengaturan/mulai-lapor.ts';
import { faktaPengaturan, ubahPengaturan } from '../../../src/app/pengaturan/ubah-pengaturan.ts';
import { perpanjangPlt } from '../../../src/app/petugas/extend-acting.ts';
import { cabutPeran } from '../../../src/app/petugas/revoke-role.ts';
import type { MejaRencana } from '../../../src/app/rencana/meja-rencana.ts';
import { daftarAksi } from '../../../src/app/rencana/rencana-aksi.ts';
import { sahkanRencana } from '../../../src/app/rencana/sahkan-rencana.ts';
import { argsBaru, bacaArgs } from '../../../src/app/rencana/simpanan-rencana.ts';
import { simpanAksi } from '../../../src/app/rencana/store-monthly-plan.ts';
import { createUnggahan } from '../../../src/store/anggaran-unggahan.ts';
import { type PeopleOffice, peopleOffice, type TestPerson } from '../petugas/people-fixture.ts';

const NOW = '2026-04-06T09:00';
const LATER = '2026-04-06T09:05';
const BUDI = 'Budi (Kasubbag Perencanaan dan Keuangan)';
const day = (iso: string) => Temporal.PlainDate.from(iso);
let office: PeopleOffice;
let ani: TestPerson;
let budi: TestPerson;
let plt: Record<'ended' | 'extended', TestPerson>;
let sembung: number;

beforeAll(async () => {
  office = await peopleOffice();
  ani = await office.give('Ani', 'kasubbag');
  budi = await office.give('Budi', 'kasubbag');
  const acting = { plt: true, sampai: '2026-04-30' };
  sembung = await office.desa('Sembung');
  const unit = await office.desa('Perak');
  plt = {
    ended: await office.give('Tamu', 'pengamat', acting),
    extended: await office.give('Wakil', 'operator_desa', { ...acting, pelaporId: unit }),
  };
});
afterAll(() => office.db.drop());

type Decide = (act: TindakanPetugas) => Promise<{ ok: boolean }>;

async function spent(act: TindakanPetugas, nilai: 'SPJ' | 'SP2D') {
  const ubah = { jenis: 'dasar_uang', nilai } as const;
  const { sejak, sidik } = (await faktaPengaturan(act, ubah))!;
  return await ubahPengaturan(act, ubah, { sejak, sidik });
}

async function firstMonth(act: TindakanPetugas, at: number) {
  const bulan = pilihanMulai(act.kantor, act.now)[at]!;
  return await ubahMulai(act, bulan, (await faktaMulai(act, bulan))!.sidik);
}

async function dpa(act: TindakanPetugas, nilai: string) {
  const [node] = subKegiatan(act.kantor, '2026-04-06');
  const args = { tahun: 2026, jenis: 'dpa', berlakuDari: '2026-01-02' } as const;
  const daftar = satuBaris(node!, new Decimal(nilai));
  const list = await terimaDaftar(act, { tujuan: 'dpa', args }, 'DPA', daftar);
  if (!isDpa(list)) throw new Error('no list of DPA figures');
  return await sahkanDpa(act, list);
}

/** A version as a document would give it that has nothing left to ask. */
async function version(act: TindakanPetugas, berlakuDari: string) {
  const contoh = readContoh('perak');
  const { id: officeId } = act.kantor;
  const now = new Date(act.now.epochMilliseconds);
  const args = argsBaru('dokumen');
  const row = {
    officeId,
    personId: act.petugas.id,
    tujuan: 'rencana',
    nama: 'R',
    args,
    isi: {},
    now,
  } as const;
  const unggahan = bacaArgs(await createUnggahan(act.tx, row));
  const rencana = {
    ...rencanaContoh(contoh, await drafContoh(contoh), contoh.versi[0]!, { rencana: [] }),
    jenis: 'perubahan',
    dokumen: `R ${berlakuDari}`,
    berlakuDari,
  };
  const meja = { unggahan, rencana, kantor: act.kantor, lama: act.kantor.rencana.at(-1) };
  const rest = { isi: { sumber: 'dokumen' }, salah: [], pertanyaan: [], asing: [] };
  return await sahkanRencana(act, { ...meja, ...rest } as unknown as MejaRencana);
}

const month = (t: TindakanPetugas, iso: string) => ubahTanggalBulan(t, '2026-04', 'batas', day(iso));
const holiday = (t: TindakanPetugas, nama: string, iso: string) =>
  tambahLibur(t, { tanggal: day(iso), nama });
const invite = (t: TindakanPetugas, sampai?: string) =>
  undangPetugas(t, { peran: 'operator_desa', pelaporId: sembung, sampai: sampai ? day(sampai) : undefined });
const extend = (t: TindakanPetugas, who: TestPerson, iso: string) =>
  perpanjangPlt(t, who.penugasanId, day(iso));
const reopen = (t: TindakanPetugas, iso: string) =>
  bukaLagi(t, { pelaporId: sembung, bulan: '2026-01', sampai: day(iso), alasan: 'banjir' });
const plan = (t: TindakanPetugas, apa: 'i' | 'k', bulan: number) =>
  simpanAksi(t, daftarAksi(t, apa).butir[0]!, { jenis: 'bulan', bulan: [bulan] });

/** Every decision about an office that a screen offers: what Budi does while Ani looks at hers, and what she then does. */
const DECISIONS: [what: string, meanwhile: Decide, decision: Decide, apa: string][] = [
  [
    'the end of a role',
    (t) => extend(t, plt.ended, '2026-05-30'),
    (t) => cabutPeran(t, plt.ended.penugasanId),
    'Peran, diperpanjang: Plt. Pengamat',
  ],
  [
    'an extension',
    (t) => extend(t, plt.extended, '2026-05-30'),
    (t) => extend(t, plt.extended, '2026-06-30'),
    'Peran, diperpanjang: Plt. Operator Desa Perak',
  ],
  [
    'an invitation',
    (t) => invite(t),
    (t) => invite(t, '2026-06-30'),
    'Peran, undangan dibuat: Operator Desa Sembung',
  ],
  [
    'links for all desa',
    (t) => invite(t),
    (t) => undangSemuaDesa(t),
    'Peran, undangan dibuat: Operator Desa Sembung',
  ],
  [
    'dates of a month',
    (t) => month(t, '2026-05-08'),
    (t) => month(t, '2026-05-11'),
    'Kalender, diubah: April 2026',
  ],
  [
    'a month back to the rule',
    (t) => month(t, '2026-05-12'),
    (t) => kembaliKeAturan(t, '2026-04'),
    'Kalender, diubah: April 2026',
  ],
  [
    'the rule',
    (t) => ubahAturan(t, { bukaTanggal: 2, batasTanggal: 6, tutupTanggal: 21 }),
    (t) => ubahAturan(t, { bukaTanggal: 1, batasTanggal: 6, tutupTanggal: 21 }),
    'Kalender, diubah',
  ],
  [
    'dates of a month under another rule',
    (t) => ubahAturan(t, { bukaTanggal: 2, batasTanggal: 6, tutupTanggal: 21 }),
    (t) => month(t, '2026-05-11'),
    'Kalender, diubah',
  ],
  [
    'a holiday',
    (t) => holiday(t, 'Hari jadi', '2026-04-20'),
    (t) => holiday(t, 'Cuti bersama', '2026-04-20'),
    'Hari libur, ditambah: 20 April 2026',
  ],
  [
    'a holiday taken off',
    (t) => holiday(t, 'Hari jadi kabupaten', '2026-04-20'),
    (t) => hapusLibur(t, '2026-04-20'),
    'Hari libur, ditambah: 20 April 2026',
  ],
  [
    'a month opened again',
    (t) => reopen(t, '2026-04-10'),
    (t) => reopen(t, '2026-04-13'),
    'Bulan dibuka kembali, ditambah: Desa Sembung, Januari 2026',
  ],
  ['the first month', (t) => firstMonth(t, 1), (t) => firstMonth(t, 2), 'Pengaturan, diubah'],
  ['what counts as spent', (t) => spent(t, 'SP2D'), (t) => spent(t, 'SPJ'), 'Pengaturan, diubah: Maret 2026'],
  ['a target by month', (t) => plan(t, 'i', 6), (t) => plan(t, 'i', 7), 'Target bulanan, diubah'],
  ['anggaran kas', (t) => plan(t, 'k', 6), (t) => plan(t, 'k', 7), 'Anggaran kas, diubah'],
  ['DPA figures', (t) => dpa(t, '1000000'), (t) => dpa(t, '2000000'), 'DPA, ditambah: DPA 2026'],
  [
    'a plan version',
    (t) => version(t, '2026-05-01'),
    (t) => version(t, '2026-06-01'),
    'Rencana, ditambah: R 1 Mei 2026',
  ],
];

test.each(DECISIONS)('%s is refused with what happened meanwhile', async (_, meanwhile, decision, apa) => {
  const { id, lastChange } = await office.kantor();
  expect(await office.as(budi, NOW, meanwhile)).toMatchObject({ ok: true });
  const before = await office.db.prisma.officeEvent.count({ where: { officeId: id } });
  const refused = await office.as(ani, LATER, (t) => decision({ ...t, seen: lastChange }));
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      code: 'kantor-berubah',
      oleh: BUDI,
      waktu: expect.stringContaining('09.00 WIB'),
      apa: expect.stringContaining(apa),
    },
  });
  expect(await office.db.prisma.officeEvent.count({ where: { officeId: id } })).toBe(before);
  const again = await office.as(ani, LATER, decision);
  expect(again).not.toMatchObject({ refusal: { code: expect.stringMatching(/^kantor-/) } });
});

test('of two who decide at the same moment the second waits, and is told of the first', async () => {
  const { lastChange } = await office.kantor();
  const both = await Promise.all(
    [ani, budi].map((who, at) =>
      office.as(who, NOW, (t) => month({ ...t, seen: lastChange }, ['2026-05-13', '2026-05-14'][at]!)),
    ),
  );
  expect(both.map((one) => (one.ok ? 'ok' : one.refusal.code)).sort()).toEqual(['kantor-berubah', 'ok']);
});

test('the very same is said to be done already, and by whom', async () => {
  const { lastChange } = await office.kantor();
  const same: Decide = (t) => holiday({ ...t, seen: lastChange }, 'Hari jadi', '2026-04-22');
  expect(await office.as(budi, NOW, same)).toMatchObject({ ok: true });
  expect(await office.as(ani, LATER, same)).toMatchObject({
    refusal: { code: 'kantor-sudah', oleh: BUDI },
  });
  expect(await office.as(budi, LATER, same)).toMatchObject({
    refusal: { code: 'kantor-sudah', oleh: 'Anda' },
  });
});

test('a role that somebody ended is said to be ended', async () => {
  const { lastChange } = await office.kantor();
  const guest = await office.give('Tamu dua', 'pengamat');
  const end: Decide = (t) => cabutPeran({ ...t, seen: lastChange }, guest.penugasanId);
  expect(await office.as(budi, NOW, end)).toMatchObject({ ok: true });
  expect(await office.as(ani, LATER, end)).toMatchObject({
    refusal: { code: 'kantor-sudah', oleh: BUDI, apa: 'Peran, berakhir: Pengamat' },
  });
});

test('what does not concern a decision is no reason to refuse it', async () => {
  const { lastChange } = await office.kantor();
  expect(await office.as(budi, NOW, (t) => holiday(t, 'Hari jadi', '2026-04-23'))).toMatchObject({
    ok: true,
  });
  const other = await office.as(ani, LATER, (t) =>
    holiday({ ...t, seen: lastChange }, 'Hari jadi', '2026-04-24'),
  );
  expect(other).toMatchObject({ ok: true });
});
