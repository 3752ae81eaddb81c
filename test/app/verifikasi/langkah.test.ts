import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { siapkanKantor } from '../../../src/app/kantor/siapkan-kantor.ts';
import { antrian } from '../../../src/app/verifikasi/antrian.ts';
import { bacaLaporan } from '../../../src/app/verifikasi/baca-laporan.ts';
import { bukaLaporan, kembalikanLaporan } from '../../../src/app/verifikasi/kembalikan-laporan.ts';
import { verifikasiLaporan } from '../../../src/app/verifikasi/verifikasi-laporan.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type KantorUji, kantorUji, SENIN_13 } from './kantor-uji.ts';

let uji: KantorUji;
beforeEach(async () => {
  uji = await kantorUji();
});
afterEach(() => uji.db.drop());

const verifikasi = (nama: string, laporan: { id: number; revisi: number }) =>
  uji.sebagai(nama, (act) => verifikasiLaporan(act, { reportId: laporan.id, revisi: laporan.revisi }));
const kode = (hasil: { ok: boolean; refusal?: { code: string } }) => (hasil.ok ? 'ok' : hasil.refusal?.code);

test('the queue shows the longest wait first, in working days', async () => {
  const { isi, sendiri } = await uji.sebagai('Sekcam', antrian);
  expect(isi.map((one) => `${one.pelapor.namaPendek} ${one.hariKerja}`)).toMatchInlineSnapshot(`
    [
      "Sukorejo 1",
      "Sembung 1",
      "Cangkringrandu 1",
      "Seksi PMD 1",
      "Subbag Keuangan 0",
    ]
  `);
  expect(sendiri).toBe(0);
});

test('a verification is written with who, when and under which role', async () => {
  const sembung = await uji.laporan('Sembung');
  expect(kode(await verifikasi('Sekcam', sembung))).toBe('ok');
  expect((await uji.laporan('Sembung')).status).toBe('diverifikasi');
  const events = await uji.db.prisma.reportEvent.findMany({
    where: { reportId: sembung.id, langkah: 'verifikasi' },
  });
  expect(events).toMatchObject([
    {
      revisi: 1,
      peran: 'sekcam',
      personId: await uji.personId('Sekcam'),
      at: new Date(SENIN_13.epochMilliseconds),
    },
  ]);
  expect(uji.terkirim).toEqual([]);
});

test('of two who verify at once one wins, and the other is told who', async () => {
  const sembung = await uji.laporan('Sembung');
  const hasil = await Promise.all([
    verifikasi('Sekcam', sembung),
    verifikasi('Kasubbag Perencanaan', sembung),
  ]);
  expect(hasil.map(kode).sort()).toEqual(['ok', 'sudah-diproses']);
  const menang = hasil[0]?.ok ? 'Sekcam' : 'Kasubbag Perencanaan';
  const kalah = hasil.find((one) => !one.ok);
  expect(kalah).toMatchObject({
    refusal: { oleh: menang, langkah: 'diverifikasi', waktu: '6 April 2026, 13.00 WIB' },
  });
  expect(
    await uji.db.prisma.reportEvent.count({ where: { reportId: sembung.id, langkah: 'verifikasi' } }),
  ).toBe(1);
});

test('a verification and a correction at once: a revision that nobody saw is never verified', async () => {
  const sembung = await uji.laporan('Sembung');
  const [hasil] = await Promise.all([
    verifikasi('Sekcam', sembung),
    uji.ubah('Sembung', 'Operator Desa Sembung'),
  ]);
  const kini = await uji.laporan('Sembung');
  expect([
    [true, 1, 'diverifikasi'],
    [true, 2, 'diajukan'],
    [false, 2, 'diajukan'],
  ]).toContainEqual([hasil.ok, kini.revisi, kini.status]);
  if (!hasil.ok) expect(hasil.refusal).toMatchObject({ code: 'revisi-lama', lihat: '1', kini: '2' });
});

test('an old revision is refused, the new one names the change and its reason', async () => {
  const sembung = await uji.laporan('Sembung');
  await uji.ubah('Sembung', 'Operator Desa Sembung', [{ keadaan: 'belum' }]);
  expect(await verifikasi('Sekcam', sembung)).toMatchObject({
    refusal: expect.objectContaining({ code: 'revisi-lama', lihat: '1', kini: '2' }),
  });
  const read = await uji.sebagai('Sekcam', (act) => bacaLaporan(act, sembung.id));
  if (!read.ok) throw new Error('the report could not be read');
  const { dasar, perubahan, baris, nomor } = read.value;
  expect([dasar, nomor, perubahan.map((one) => one.alasan)]).toEqual([
    1,
    '2026-03/35.17.01.2006/2',
    ['salah ketik'],
  ]);
  expect(baris.map(({ dulu }) => (dulu === 'tidak_ada' ? dulu : dulu?.tanggal))).toEqual([
    '2026-03-27',
    undefined,
    undefined,
  ]);
  expect(kode(await verifikasi('Sekcam', { id: sembung.id, revisi: 2 }))).toBe('ok');
});

test('who acts for a unit verifies nothing of it, nor after that what they sent or filled in', async () => {
  const pmd = await uji.laporan('Seksi PMD');
  const plt = await uji.tugaskan('Sekcam', 'seksi', 'Seksi PMD', '2026-06-30');
  const { isi, sendiri } = await uji.sebagai('Sekcam', antrian);
  expect(isi.some((one) => one.pelapor.namaPendek === 'Seksi PMD')).toBe(false);
  expect(sendiri).toBe(1);
  expect(kode(await verifikasi('Sekcam', pmd))).toBe('laporan-sendiri');
  const kembali = (nama: string) =>
    uji.sebagai(nama, (act) => kembalikanLaporan(act, { reportId: pmd.id, revisi: pmd.revisi, alasan: 'x' }));
  expect(kode(await kembali('Sekcam'))).toBe('laporan-sendiri');

  await uji.db.prisma.assignment.update({
    where: { id: plt },
    data: { endedAt: new Date('2026-04-05T00:00:00Z') },
  });
  const sekcam = await uji.personId('Sekcam');
  await uji.db.prisma.realisasi.updateMany({ where: { reportId: pmd.id }, data: { enteredById: sekcam } });
  expect(kode(await verifikasi('Sekcam', pmd))).toBe('laporan-sendiri');
  const kasi = await uji.personId('Kasi PMD');
  await uji.db.prisma.realisasi.updateMany({ where: { reportId: pmd.id }, data: { enteredById: kasi } });
  await uji.db.prisma.reportRevision.updateMany({ where: { reportId: pmd.id }, data: { sentById: sekcam } });
  expect(kode(await verifikasi('Sekcam', pmd))).toBe('laporan-sendiri');
  await uji.db.prisma.reportRevision.updateMany({ where: { reportId: pmd.id }, data: { sentById: kasi } });
  expect(kode(await verifikasi('Sekcam', pmd))).toBe('ok');
});

test('nobody without the right verifies, whatever they press', async () => {
  const sembung = await uji.laporan('Sembung');
  for (const nama of [
    'Operator Desa Plosogenuk',
    'Operator Desa Sembung',
    'Camat',
    'Kasi PMD',
    'Bendahara',
  ]) {
    expect([nama, kode(await verifikasi(nama, sembung))]).toEqual([nama, 'bukan-pemeriksa']);
  }
  expect((await uji.laporan('Sembung')).status).toBe('diajukan');
});

test('a report of another office does not exist', async () => {
  const { wilayah } = readContoh('perak');
  const lain = await transact(uji.db.prisma, (tx) =>
    siapkanKantor(tx, { ...wilayah, kecamatan: { kode: '35.17.02', nama: 'Gudo' }, desa: [] }, SENIN_13),
  );
  const kantor = (await loadKantor(uji.db.prisma, lain.officeId))!;
  const sekcam = await uji.personId('Sekcam');
  await uji.db.prisma.assignment.create({
    data: {
      personId: sekcam,
      officeId: lain.officeId,
      peran: 'sekcam',
      mulai: new Date('2026-01-02T00:00:00Z'),
    },
  });
  const sembung = await uji.laporan('Sembung');
  const dilihat = { reportId: sembung.id, revisi: 1 };
  expect(kode(await uji.sebagai('Sekcam', (act) => verifikasiLaporan(act, dilihat), kantor))).toBe(
    'bukan-kantor-ini',
  );
  expect(kode(await uji.sebagai('Sekcam', (act) => bacaLaporan(act, sembung.id), kantor))).toBe(
    'bukan-kantor-ini',
  );
  expect(
    kode(await uji.sebagai('Sekcam', (act) => verifikasiLaporan(act, { ...dilihat, reportId: 99_999 }))),
  ).toBe('bukan-kantor-ini');
});

test('a return keeps reason and item, and tells the officer once, with a button into that item', async () => {
  const { id, revisi } = await uji.laporan('Sembung');
  const { butir } = await uji.db.prisma.realisasi.findFirstOrThrow({ where: { reportId: id, revisi } });
  const kembali = () =>
    uji.sebagai('Sekcam', (act) =>
      kembalikanLaporan(act, { reportId: id, revisi, alasan: ' SPJ belum cocok ', butir }),
    );
  expect(await kembali()).toMatchObject({ ok: true, value: { diberiTahu: 1 } });
  expect(
    await uji.db.prisma.reportEvent.findFirst({ where: { reportId: id, langkah: 'kembalikan' } }),
  ).toMatchObject({
    alasan: 'SPJ belum cocok',
    butir,
  });
  expect(uji.terkirim).toHaveLength(1);
  expect(uji.terkirim[0]).toMatchObject({ chatId: 7_000_001, jenis: 'kabar' });
  expect(JSON.stringify(uji.terkirim[0]?.payload)).toContain(
    `v1|lapor.isi|${uji.pelaporId('Sembung')}.2026-03.${butir}|0`,
  );
  expect(kode(await kembali())).toBe('sudah-diproses');
  expect(uji.terkirim).toHaveLength(1);
});

test('a return needs a reason, and says when nobody could be told', async () => {
  const { id, revisi } = await uji.laporan('Sembung');
  const kembali = (alasan: string) =>
    uji.sebagai('Sekcam', (act) => kembalikanLaporan(act, { reportId: id, revisi, alasan }));
  expect(kode(await kembali('  '))).toBe('alasan-kosong');
  const endedAt = new Date('2026-04-01T00:00:00Z');
  await uji.db.prisma.assignment.updateMany({
    where: { reporterId: uji.pelaporId('Sembung') },
    data: { endedAt },
  });
  expect(await kembali('Bukti kurang')).toMatchObject({ ok: true, value: { diberiTahu: 0 } });
});

test('an approved report is opened again with a reason; one that is not approved is not', async () => {
  const februari = await uji.laporan('Sembung', '2026-02');
  const maret = await uji.laporan('Sembung');
  const buka = (one: { id: number; revisi: number }) =>
    uji.sebagai('Kasubbag Perencanaan', (act) =>
      bukaLaporan(act, { reportId: one.id, revisi: one.revisi, alasan: 'angka Februari salah' }),
    );
  expect(kode(await buka(maret))).toBe('belum-disetujui');
  expect(kode(await buka(februari))).toBe('ok');
  expect((await uji.laporan('Sembung', '2026-02')).status).toBe('dikembalikan');
  expect(uji.terkirim.map((one) => one.chatId)).toEqual([7_000_001]);
  expect(kode(await buka(februari))).toBe('sudah-diproses');
});
