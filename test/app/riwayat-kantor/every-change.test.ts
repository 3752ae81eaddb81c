import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isiLiburNasional } from '../../../src/app/kalender/fill-national-holidays.ts';
import { bukaLagi, bulanTutup } from '../../../src/app/kalender/reopen-month.ts';
import { hapusLibur, tambahLibur } from '../../../src/app/kalender/set-holiday.ts';
import { kembaliKeAturan, ubahTanggalBulan } from '../../../src/app/kalender/set-month-dates.ts';
import { ubahAturan } from '../../../src/app/kalender/set-rule.ts';
import { tambahUnit } from '../../../src/app/kantor/siapkan-kantor.ts';
import type { TindakanPetugas } from '../../../src/app/pelaku.ts';
import { terimaUndangan } from '../../../src/app/pendaftaran/accept-invitation.ts';
import { undangPetugas, undangSemuaDesa } from '../../../src/app/pendaftaran/invite-officer.ts';
import { faktaMulai, pilihanMulai, ubahMulai } from '../../../src/app/pengaturan/mulai-lapor.ts';
import { faktaPengaturan, ubahPengaturan } from '../../../src/app/pengaturan/ubah-pengaturan.ts';
import { perpanjangPlt } from '../../../src/app/petugas/extend-acting.ts';
import { cabutPeran } from '../../../src/app/petugas/revoke-role.ts';
import { kabarkanMasaPlt } from '../../../src/app/petugas/tell-term.ts';
import { pasangProfil } from '../../../src/app/profil/pasang-profil.ts';
import { daftarAksi } from '../../../src/app/rencana/rencana-aksi.ts';
import { simpanAksi } from '../../../src/app/rencana/store-monthly-plan.ts';
import type { Perihal } from '../../../src/domain/office-change.ts';
import { installChangeGuard, NOT_RECORDED, RECORDED_TABLES, unrecorded } from '../../support/change-guard.ts';
import { type PeopleOffice, peopleOffice, type TestPerson } from '../petugas/people-fixture.ts';

const NOW = '2026-04-06T09:00';
const day = (iso: string) => Temporal.PlainDate.from(iso);
let office: PeopleOffice;
let orang: Record<'sekcam' | 'kasubbag' | 'tamu' | 'plt' | 'habis', TestPerson>;
beforeAll(async () => {
  office = await peopleOffice();
  orang = {
    sekcam: await office.give('Sekcam', 'sekcam'),
    kasubbag: await office.give('Kasubbag', 'kasubbag'),
    tamu: await office.give('Tamu', 'pengamat'),
    plt: await office.give('Plt', 'pengamat', { plt: true, sampai: '2026-04-30' }),
    habis: await office.give('Habis', 'pengamat', { plt: true, sampai: '2026-04-03' }),
  };
  await installChangeGuard(office.db);
});
afterAll(() => office.db.drop());

test('every table is either recorded or has a reason why not', async () => {
  const rows = await office.db.prisma.$queryRaw<{ t: string }[]>`
    SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'test_%' ORDER BY 1`;
  expect(rows.map((one) => one.t).sort()).toEqual([...RECORDED_TABLES, ...Object.keys(NOT_RECORDED)].sort());
});

type Act = TindakanPetugas;

/** Every use case that changes something of an office, by whom, and what its event is about. */
const WRITERS: [
  what: string,
  perihal: Perihal,
  by: 'sekcam' | 'kasubbag',
  act: (t: Act) => Promise<unknown>,
][] = [
  [
    'the rule',
    'kalender',
    'sekcam',
    (t) => ubahAturan(t, { bukaTanggal: 2, batasTanggal: 6, tutupTanggal: 21 }),
  ],
  ['a month', 'kalender', 'kasubbag', (t) => ubahTanggalBulan(t, '2026-04', 'batas', day('2026-05-08'))],
  ['a month taken back', 'kalender', 'sekcam', (t) => kembaliKeAturan(t, '2026-04')],
  [
    'a holiday',
    'libur',
    'sekcam',
    (t) => tambahLibur(t, { tanggal: day('2026-04-20'), nama: 'Cuti bersama' }),
  ],
  ['a holiday taken off', 'libur', 'sekcam', (t) => hapusLibur(t, '2026-04-20')],
  [
    'holidays of the library',
    'libur',
    'sekcam',
    (t) =>
      isiLiburNasional(
        t.tx,
        t.kantor,
        [{ tanggal: '2031-01-01', nama: 'Tahun Baru', perkiraan: false }],
        t.now,
      ),
  ],
  [
    'a month opened again',
    'buka_lagi',
    'sekcam',
    async (t) =>
      bukaLagi(t, {
        pelaporId: await office.desa('Sembung'),
        bulan: bulanTutup(t.kantor, t.now)[0]!,
        sampai: day('2026-04-10'),
        alasan: 'banjir',
      }),
  ],
  [
    'what counts as spent',
    'pengaturan',
    'kasubbag',
    async (t) => {
      const ubah = { jenis: 'dasar_uang', nilai: 'SP2D' } as const;
      const { sejak, sidik } = (await faktaPengaturan(t, ubah))!;
      return await ubahPengaturan(t, ubah, { sejak, sidik });
    },
  ],
  [
    'the first month',
    'pengaturan',
    'sekcam',
    async (t) => {
      const bulan = pilihanMulai(t.kantor, t.now)[1]!;
      return await ubahMulai(t, bulan, (await faktaMulai(t, bulan))!.sidik);
    },
  ],
  [
    'a unit',
    'unit',
    'sekcam',
    (t) =>
      tambahUnit(
        t.tx,
        t.kantor.id,
        [{ jenis: 'seksi', kode: 'BARU', nama: 'Seksi Baru', namaPendek: 'Baru' }],
        t.now,
      ),
  ],
  [
    'a target by month',
    'target',
    'kasubbag',
    (t) => simpanAksi(t, daftarAksi(t, 'i').butir[0]!, { jenis: 'bulan', bulan: [6] }),
  ],
  [
    'anggaran kas',
    'kas',
    'kasubbag',
    (t) => simpanAksi(t, daftarAksi(t, 'k').butir[0]!, { jenis: 'bulan', bulan: [7] }),
  ],
  ['links for all desa', 'peran', 'sekcam', (t) => undangSemuaDesa(t)],
  [
    'a role given',
    'peran',
    'sekcam',
    async (t) => {
      const made = await undangPetugas(t, { peran: 'pengamat' });
      if (!made.ok) throw new Error(made.refusal.code);
      return await terimaUndangan(t, { token: made.value.token, telegramId: 7_450_001, nama: 'Baru' });
    },
  ],
  ['a role extended', 'peran', 'sekcam', (t) => perpanjangPlt(t, orang.plt.penugasanId, day('2026-05-30'))],
  ['a role ended', 'peran', 'sekcam', (t) => cabutPeran(t, orang.tamu.penugasanId)],
  ['an acting role past its day', 'peran', 'sekcam', (t) => kabarkanMasaPlt(t.tx, t)],
  [
    'rules of the kabupaten',
    'aturan',
    'sekcam',
    (t) =>
      pasangProfil(t.tx, { wilayah: '35.17', berlakuDari: '2027-01-01', isi: {}, alasan: 'uji', now: t.now }),
  ],
];

test.each(WRITERS)('%s is recorded', async (_, perihal, by, act) => {
  const { prisma } = office.db;
  const before = await prisma.officeEvent.count();
  const { versi } = await office.kantor();
  const done = await office.as(orang[by], NOW, act);
  expect(done).not.toMatchObject({ ok: false });
  const events = await prisma.officeEvent.findMany({ skip: before, orderBy: { id: 'asc' } });
  expect(events.map((one) => one.perihal)).toContain(perihal);
  expect(await unrecorded(office.db)).toEqual([]);
  // An office that is kept must not be older than its record: what a person saw of it is told by its newest change.
  const kini = await office.kantor();
  expect(kini.versi).toBeGreaterThan(versi);
  expect(kini.lastChange).toBe(Math.max(...events.map((one) => one.nomor)));
});

test('a change without an event would be noticed', async () => {
  const { prisma } = office.db;
  await prisma.holiday.deleteMany({ where: { tanggal: new Date('2026-12-25') } });
  expect(await unrecorded(office.db)).toEqual(['DELETE Holiday']);
});

test('every use case that makes the office to be read anew records why', () => {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  );
  const silent = files.filter((file) => {
    const text = readFileSync(`src/app/${file}`, 'utf8');
    return text.includes('touchKantor(') && !text.includes('recordOfficeChange(');
  });
  expect(silent).toEqual([]);
});
