import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TindakanPetugas } from '../../../src/app/pelaku.ts';
import { ingatkan } from '../../../src/app/pengingat/ingatkan.ts';
import { bacaButir, bacaPelapor } from '../../../src/app/status/baca-pelapor.ts';
import { bacaRevisi, bacaRiwayat } from '../../../src/app/status/baca-riwayat.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { rekapStatus } from '../../../src/app/status/rekap-status.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Peran } from '../../../src/domain/peran.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { type OutboxMessage, writeMessages } from '../../../src/store/outbox.ts';
import { withdrawReminders } from '../../../src/store/status-pengingat.ts';
import { type Tx, transact } from '../../../src/store/tx.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { peopledDatabase } from '../../support/example-database.ts';

const SIANG = Temporal.Instant.from('2026-04-06T13:00:00+07:00');
const MALAM = Temporal.Instant.from('2026-04-06T21:00:00+07:00');

let db: FreshDatabase;
let kantor: Kantor;

beforeAll(async () => {
  const office = await peopledDatabase(SIANG, { countRoundTrips: true });
  db = office;
  kantor = (await loadKantor(db.prisma, office.officeId))!;
});
beforeEach(() => db.prisma.outbox.deleteMany());
afterAll(() => db?.drop());

const pelapor = (kode: string) => kantor.pelapor.find((one) => one.kode === kode)!;
const SEMBUNG = '35.17.01.2006';

/** A person with one role; messages to others are collected in `terkirim`. */
function tindakan(tx: Tx, peran: Peran, kode?: string, now = SIANG) {
  const terkirim: OutboxMessage[] = [];
  const penugasan = [
    {
      id: 1,
      officeId: kantor.id,
      peran,
      plt: false,
      pelaporId: kode === undefined ? undefined : pelapor(kode).id,
    },
  ];
  const act: TindakanPetugas = {
    tx,
    now,
    kantor,
    say: createTranslator('id'),
    kirim: (message) => void terkirim.push(message),
    petugas: { id: 1, nama: 'X', telegramId: 1, penugasan },
  };
  return { act, terkirim };
}

const baca = () => transact(db.prisma, (tx) => keadaanBulan(tx, kantor, '2026-03', SIANG));

test('the office of the example stands as it was set up, read in one statement', async () => {
  await transact(db.prisma, async (tx) => {
    const before = db.roundTrips.count;
    const keadaan = await keadaanBulan(tx, kantor, '2026-03', SIANG);
    expect(db.roundTrips.count - before).toBe(1);
    const rekap = rekapStatus(keadaan);
    expect(rekap.kurang.map((one) => one.pelapor.namaPendek)).toEqual([
      'Plosogenuk',
      'Temuwulan',
      'Seksi Sosbud',
      'Subbag Umum',
    ]);
    expect([rekap.masuk.sudah, rekap.masuk.dari, rekap.terverifikasi.sudah, rekap.menunggu.length]).toEqual([
      15, 19, 9, 5,
    ]);
    expect(rekap.dikembalikan.map((one) => one.dikembalikan?.alasan)).toEqual(['Bukti kurang']);
    expect(keadaan.keputusan).toHaveLength(1);
    expect(keadaan.progres()?.kantor.uangTanpaGaji.realisasi?.toFixed()).toBe('133472500');
  });
});

test('answers of a draft are counted and never shown; skipped ones are no answers', async () => {
  const plosogenuk = pelapor('35.17.01.2010');
  const now = new Date('2026-04-06T05:00:00Z');
  const person = await db.prisma.person.findFirstOrThrow();
  const data = { reporterId: plosogenuk.id, bulan: '2026-03', planId: kantor.rencana[0]!.id, createdAt: now };
  const report = await db.prisma.report.create({
    data: { ...data, draft: { create: { dariRevisi: 0, updatedAt: now } } },
  });
  const answer = { reportId: report.id, anomali: [], enteredById: person.id, enteredAt: now };
  await db.prisma.draftAnswer.createMany({
    data: [
      { ...answer, butir: 'i1', keadaan: 'nilai', nilai: '6' },
      { ...answer, butir: 'i2', keadaan: 'lewati' },
    ],
  });
  const satu = (await baca()).pelapor.find((one) => one.pelapor.id === plosogenuk.id);
  expect([satu?.status, satu?.draf, satu?.kelengkapan.terisi, satu?.revisi]).toEqual(['draf', 1, 0, 0]);
  await db.prisma.report.delete({ where: { id: report.id } });
});

test('an officer reads their own and nothing of another desa, unit or office', async () => {
  await transact(db.prisma, async (tx) => {
    const { act } = tindakan(tx, 'operator_desa', SEMBUNG);
    const milik = await bacaPelapor(act, pelapor(SEMBUNG).id, '2026-03');
    expect(milik.ok && milik.value.isi.length).toBe(3);
    expect(milik.ok && new Set(milik.value.keadaan.angka.map((a) => a.pelaporId))).toEqual(
      new Set([pelapor(SEMBUNG).id]),
    );
    const asing = pelapor('35.17.01.2010').id;
    const kunci = milik.ok ? milik.value.isi[0]!.butir.kunci : '';
    for (const id of [asing, pelapor('PMD').id, 999_999, Number.NaN]) {
      const refusals = [
        await bacaPelapor(act, id, '2026-03'),
        await bacaButir(act, id, '2026-03', kunci),
        await bacaRiwayat(act, id),
        await bacaRevisi(act, id, '2026-03'),
      ];
      for (const one of refusals)
        expect(one).toEqual({ ok: false, refusal: { code: 'pelapor-bukan-wilayah' } });
    }
    const pengamat = tindakan(tx, 'pengamat').act;
    expect((await bacaPelapor(pengamat, asing, '2026-03')).ok).toBe(true);
    expect((await bacaPelapor(pengamat, 999_999, '2026-03')).ok).toBe(false);
  });
});

test('a changed report shows old beside new, with its reason and numbers', async () => {
  const id = pelapor(SEMBUNG).id;
  const report = await db.prisma.report.findFirstOrThrow({
    where: { reporterId: id, bulan: '2026-02' },
    include: { realisasi: true, revisions: true },
  });
  const at = new Date('2026-04-03T02:00:00Z');
  const [first] = report.revisions;
  await db.prisma.report.update({ where: { id: report.id }, data: { revisi: 2, status: 'diajukan' } });
  await db.prisma.reportRevision.create({
    data: {
      reportId: report.id,
      revisi: 2,
      jenis: 'ubah',
      alasan: 'Salah hitung',
      sentById: first!.sentById,
      sentAt: at,
      lengkap: true,
      ketepatan: 'terlambat',
    },
  });
  await db.prisma.realisasi.createMany({
    data: report.realisasi.map(({ id: _, ...one }) => ({
      ...one,
      revisi: 2,
      nilai: one.nilai === null ? null : '5',
    })),
  });
  await transact(db.prisma, async (tx) => {
    const read = await bacaRevisi(tindakan(tx, 'operator_desa', SEMBUNG).act, id, '2026-02');
    if (!read.ok) throw new Error(read.refusal.code);
    const [, kedua] = read.value.revisi;
    expect(kedua?.nomor).toBe('2026-02/35.17.01.2006/2');
    expect([kedua?.jenis, kedua?.alasan]).toEqual(['ubah', 'Salah hitung']);
    expect(kedua?.perubahan.map((one) => [one.lama?.nilai?.toFixed(), one.baru?.nilai?.toFixed()])).toEqual([
      ['6', '5'],
    ]);
  });
});

test('reminders: once a day, nobody who blocked the bot, nobody with nothing missing', async () => {
  await db.prisma.person.updateMany({ where: { nama: 'Kasi Sosbud' }, data: { blockedAt: new Date() } });
  await transact(db.prisma, async (tx) => {
    const { act, terkirim } = tindakan(tx, 'sekcam');
    const done = await ingatkan(act, '2026-03');
    expect(done.ok && done.value.tanpaPetugas.map((one) => one.namaPendek)).toEqual(['Seksi Sosbud']);
    expect(terkirim).toHaveLength(3);
    await writeMessages(tx, terkirim, { now: new Date(SIANG.epochMilliseconds) });
    const lagi = tindakan(tx, 'kasubbag');
    await ingatkan(lagi.act, '2026-03');
    expect(lagi.terkirim).toEqual([]);
    const besok = tindakan(tx, 'sekcam', undefined, SIANG.add({ hours: 24 }));
    await ingatkan(besok.act, '2026-03');
    expect(besok.terkirim).toHaveLength(3);
    expect(await ingatkan(act, '2026-01')).toEqual({
      ok: false,
      refusal: { code: 'tidak-ada-yang-diingatkan' },
    });
  });
});

test('at night they wait in the outbox for the morning, and are taken back when the report comes', async () => {
  await transact(db.prisma, async (tx) => {
    const { act, terkirim } = tindakan(tx, 'sekcam', undefined, MALAM);
    const done = await ingatkan(act, '2026-03');
    expect(done.ok && done.value.berangkat.toString()).toContain('2026-04-07T07:00:00+07:00');
    expect(terkirim).toEqual([]);
    const rows = await tx.outbox.findMany();
    expect(rows.map((one) => [one.jenis, one.dueAt.toISOString(), one.leaseUntil])).toEqual(
      rows.map(() => ['pengingat', '2026-04-07T00:00:00.000Z', null]),
    );
    expect(rows).toHaveLength(3);
    expect(await withdrawReminders(tx, pelapor('35.17.01.2010').id, '2026-03')).toBe(1);
    expect(await withdrawReminders(tx, pelapor('35.17.01.2010').id, '2026-03')).toBe(0);
    expect(await tx.outbox.count()).toBe(2);
  });
});
