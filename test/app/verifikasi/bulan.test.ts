import { afterEach, beforeEach, expect, test } from 'vitest';
import { antrian, sekaligus } from '../../../src/app/verifikasi/antrian.ts';
import { buntu } from '../../../src/app/verifikasi/buntu.ts';
import { keputusanDiminta, putuskanKendala } from '../../../src/app/verifikasi/putuskan-kendala.ts';
import { setujuiBulan, siapBulan, sidikSiap } from '../../../src/app/verifikasi/setujui-bulan.ts';
import { verifikasiBanyak } from '../../../src/app/verifikasi/verifikasi-banyak.ts';
import { verifikasiLaporan } from '../../../src/app/verifikasi/verifikasi-laporan.ts';
import { type KantorUji, kantorUji } from './kantor-uji.ts';

let uji: KantorUji;
beforeEach(async () => {
  uji = await kantorUji();
});
afterEach(() => uji.db.drop());

const bersih = () => uji.sebagai('Sekcam', async (act) => sekaligus((await antrian(act)).isi));
const status = async (nama: string) => (await uji.laporan(nama)).status;

test('several at once: each is done or says why not, and those with a question are left', async () => {
  const sukorejo = await uji.laporan('Sukorejo');
  await uji.db.prisma.realisasi.updateMany({
    where: { reportId: sukorejo.id },
    data: { anomali: ['lompat_10'] },
  });
  const semua = [...(await uji.sebagai('Sekcam', antrian)).isi];
  expect((await bersih()).map((one) => one.pelapor.namaPendek)).not.toContain('Sukorejo');

  const sembung = await uji.laporan('Sembung');
  await uji.sebagai('Kasubbag Perencanaan', (act) =>
    verifikasiLaporan(act, { reportId: sembung.id, revisi: 1 }),
  );
  await uji.ubah('Cangkringrandu', 'Operator Desa Cangkringrandu');
  await uji.tugaskan('Sekcam', 'seksi', 'Seksi PMD', '2026-06-30');
  const hasil = await uji.sebagai('Sekcam', (act) => verifikasiBanyak(act, semua));
  const nama = new Map(semua.map((one) => [one.reportId, one.pelapor.namaPendek]));
  expect(Object.fromEntries(hasil.map((one) => [nama.get(one.reportId), one.refusal?.code ?? 'ok']))).toEqual(
    {
      Sukorejo: 'perlu-dilihat',
      Sembung: 'sudah-diproses',
      Cangkringrandu: 'revisi-lama',
      'Seksi PMD': 'laporan-sendiri',
      'Subbag Keuangan': 'ok',
    },
  );
  expect(await status('Subbag Keuangan')).toBe('diverifikasi');
  expect(await status('Sukorejo')).toBe('diajukan');
});

test('two who verify the same list at once: every report is verified once', async () => {
  const semua = await bersih();
  const both = await Promise.all(
    ['Sekcam', 'Kasubbag Perencanaan'].map((nama) =>
      uji.sebagai(nama, (act) => verifikasiBanyak(act, semua)),
    ),
  );
  for (const { reportId } of semua) {
    const codes = both.map((hasil) => hasil.find((one) => one.reportId === reportId)?.refusal?.code ?? 'ok');
    expect(codes.sort()).toEqual(['ok', 'sudah-diproses']);
  }
  const events = await uji.db.prisma.reportEvent.groupBy({
    by: ['reportId'],
    where: { langkah: 'verifikasi', reportId: { in: semua.map((one) => one.reportId) } },
    _count: true,
  });
  expect(events.map((one) => one._count)).toEqual(semua.map(() => 1));
});

const lihat = () => uji.sebagai('Camat', async (act) => await siapBulan(act, '2026-03'));

test('the camat approves what is verified and leaves the rest; what came later is approved later', async () => {
  const sebelum = await lihat();
  const mark = sidikSiap(sebelum);
  const done = await uji.sebagai('Camat', (act) => setujuiBulan(act, '2026-03', mark));
  if (!done.ok) throw new Error(done.refusal.code);
  expect(done.value.jumlah).toBe(sebelum.siap.length);
  expect(done.value.sesudah.menunggu.map((one) => one.pelapor.id)).toEqual(
    sebelum.menunggu.map((one) => one.pelapor.id),
  );
  expect(done.value.sesudah.disetujui).toHaveLength(sebelum.siap.length);
  expect(await status('Sembung')).toBe('diajukan');
  expect(uji.terkirim).toEqual([]);
  const again = await uji.sebagai('Camat', (act) => setujuiBulan(act, '2026-03', mark));
  expect(again).toMatchObject({ refusal: { code: 'belum-ada-siap' } });

  const sembung = await uji.laporan('Sembung');
  await uji.sebagai('Sekcam', (act) => verifikasiLaporan(act, { reportId: sembung.id, revisi: 1 }));
  const later = await uji.sebagai('Camat', async (act) =>
    setujuiBulan(act, '2026-03', sidikSiap(await lihat())),
  );
  expect(later).toMatchObject({ ok: true, value: { jumlah: 1 } });
  expect(await status('Sembung')).toBe('disetujui');
});

test('only what the camat has seen is approved, and only by the camat', async () => {
  const mark = sidikSiap(await lihat());
  const sembung = await uji.laporan('Sembung');
  await uji.sebagai('Sekcam', (act) => verifikasiLaporan(act, { reportId: sembung.id, revisi: 1 }));
  expect(await uji.sebagai('Camat', (act) => setujuiBulan(act, '2026-03', mark))).toMatchObject({
    refusal: { code: 'daftar-berubah' },
  });
  const fresh = sidikSiap(await lihat());
  for (const nama of ['Sekcam', 'Kasubbag Perencanaan', 'Operator Desa Sembung']) {
    const done = await uji.sebagai(nama, (act) => setujuiBulan(act, '2026-03', fresh));
    expect(done).toMatchObject({ refusal: { code: 'bukan-penyetuju' } });
  }
  expect(await uji.db.prisma.report.count({ where: { bulan: '2026-03', status: 'disetujui' } })).toBe(0);
});

test('a verified part is not locked by approval while the rest can still come', async () => {
  const tapem = await uji.laporan('Seksi Tapem');
  const one = await uji.db.prisma.realisasi.findFirstOrThrow({ where: { reportId: tapem.id } });
  await uji.db.prisma.realisasi.delete({ where: { id: one.id } });
  const { siap, belumLengkap } = await lihat();
  expect(belumLengkap.map((p) => p.pelapor.namaPendek)).toEqual(['Seksi Tapem']);
  expect(siap.map((p) => p.pelapor.namaPendek)).not.toContain('Seksi Tapem');
});

test('the camat decides on an obstacle once; the section is told', async () => {
  const [kendala, ...lain] = await uji.sebagai('Camat', keputusanDiminta);
  expect(lain).toEqual([]);
  const putus = (nama: string, keputusan: 'setuju' | 'bahas_rakor') =>
    uji.sebagai(nama, (act) => putuskanKendala(act, { kendalaId: kendala!.id, keputusan }));
  expect(await putus('Sekcam', 'setuju')).toMatchObject({ refusal: { code: 'bukan-pemutus' } });
  const both = await Promise.all([putus('Camat', 'setuju'), putus('Camat', 'bahas_rakor')]);
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  const menang = both.findIndex((one) => one.ok);
  expect(both[1 - menang]).toMatchObject({
    refusal: {
      code: 'sudah-diputuskan',
      oleh: 'Camat',
      keputusan: ['setuju', 'dibahas di rakor'][menang],
      waktu: '6 April 2026, 13.00 WIB',
    },
  });
  expect(uji.terkirim.map((one) => [one.chatId, one.jenis])).toEqual([[7_000_012, 'kabar']]);
  expect(await uji.sebagai('Camat', keputusanDiminta)).toEqual([]);
  expect(
    await uji.sebagai('Camat', (act) => putuskanKendala(act, { kendalaId: 99_999, keputusan: 'setuju' })),
  ).toMatchObject({ refusal: { code: 'bukan-kantor-ini' } });
});

/** Gives somebody the camat's role beside what they have. */
async function jadiCamat(nama: string): Promise<void> {
  const personId = await uji.personId(nama);
  const data = { personId, officeId: uji.kantor.id, peran: 'camat', mulai: new Date('2026-04-01') };
  await uji.db.prisma.assignment.create({ data });
}

const namaDari = (semua: readonly { pelapor: { namaPendek: string } }[]) =>
  semua.map((one) => one.pelapor.namaPendek);

test('who verified a report, at whatever revision, does not approve it; the rest is approved', async () => {
  await jadiCamat('Sekcam');
  const sembung = await uji.laporan('Sembung');
  await uji.sebagai('Sekcam', (act) => verifikasiLaporan(act, { reportId: sembung.id, revisi: 1 }));
  const lain = await uji.laporan('Subbag Keuangan');
  await uji.sebagai('Kasubbag Perencanaan', (act) =>
    verifikasiLaporan(act, { reportId: lain.id, revisi: 1 }),
  );
  const siap = () => uji.sebagai('Sekcam', (act) => siapBulan(act, '2026-03'));
  const sebelum = await siap();
  expect(namaDari(sebelum.periksaSendiri)).toContain('Sembung');
  expect(namaDari(sebelum.siap)).toContain('Subbag Keuangan');
  const done = await uji.sebagai('Sekcam', (act) => setujuiBulan(act, '2026-03', sidikSiap(sebelum)));
  expect(done).toMatchObject({ ok: true });
  expect([await status('Sembung'), await status('Subbag Keuangan')]).toEqual(['diverifikasi', 'disetujui']);
  expect(namaDari((await lihat()).siap)).toContain('Sembung');

  await uji.ubah('Sembung', 'Operator Desa Sembung');
  await uji.sebagai('Kasubbag Perencanaan', (act) =>
    verifikasiLaporan(act, { reportId: sembung.id, revisi: 2 }),
  );
  const nanti = await siap();
  expect(namaDari(nanti.periksaSendiri)).toContain('Sembung');
  expect(await uji.sebagai('Sekcam', (act) => setujuiBulan(act, '2026-03', sidikSiap(nanti)))).toMatchObject({
    refusal: { code: 'setujui-bukan-anda' },
  });
});

test.each([
  ['reports for the unit now', async () => void (await uji.tugaskan('Camat', 'operator_desa', 'Sembung'))],
  [
    'gave an obstacle',
    async (reportId: number, personId: number) =>
      void (await uji.db.prisma.kendala.create({
        data: { reportId, revisi: 1, butir: [], teks: 'banjir', personId, at: new Date() },
      })),
  ],
  [
    'gave a photo',
    async (reportId: number, personId: number) =>
      void (await uji.db.prisma.bukti.create({
        data: { reportId, revisi: 1, telegramFileId: 'x', nama: 'x.jpg', personId, at: new Date() },
      })),
  ],
])('who %s neither verifies nor approves it', async (_, beri) => {
  const { id: reportId } = await uji.laporan('Sembung');
  await jadiCamat('Kasubbag Perencanaan');
  await beri(reportId, await uji.personId('Camat'));
  await beri(reportId, await uji.personId('Kasubbag Perencanaan'));
  if (_.startsWith('gave')) {
    const { isi, sendiri } = await uji.sebagai('Kasubbag Perencanaan', antrian);
    expect(isi.map((one) => one.reportId)).not.toContain(reportId);
    expect(sendiri).toBeGreaterThan(0);
    expect(
      await uji.sebagai('Kasubbag Perencanaan', (act) => verifikasiLaporan(act, { reportId, revisi: 1 })),
    ).toMatchObject({ refusal: { code: 'laporan-sendiri' } });
  }
  await uji.sebagai('Sekcam', (act) => verifikasiLaporan(act, { reportId, revisi: 1 }));
  expect(namaDari((await lihat()).laporanSendiri)).toContain('Sembung');
});

test('what nobody may verify or approve is said, with whom to ask for an acting officer', async () => {
  const { prisma } = uji.db;
  const ending = (peran: string) =>
    prisma.assignment.updateMany({ where: { peran }, data: { endedAt: new Date() } });
  const { id: reportId, revisi } = await uji.laporan('Subbag Keuangan');
  const kasubbag = await uji.personId('Kasubbag Perencanaan');
  await prisma.reportRevision.updateMany({ where: { reportId }, data: { sentById: kasubbag } });
  const macet = () => uji.sebagai('Camat', (act) => buntu(act, reportId));
  expect(await macet()).toEqual({ periksa: [], setujui: [] });
  await ending('sekcam');
  expect((await macet()).periksa).toMatchObject([{ reportId, bulan: '2026-03', status: 'diajukan' }]);
  const antre = await uji.sebagai('Kasubbag Perencanaan', antrian);
  expect(antre).toMatchObject({ sendiri: 1, buntu: 1 });
  expect(antre.saran).toBe('Mintalah Camat menunjuk Plt. Sekretaris Kecamatan lewat /undang.');
  await prisma.assignment.updateMany({ where: { peran: 'camat' }, data: { plt: true } });
  expect((await uji.sebagai('Kasubbag Perencanaan', antrian)).saran).toContain('pengelola server');
  await prisma.report.update({ where: { id: reportId }, data: { status: 'diverifikasi' } });
  expect((await macet()).setujui).toEqual([]);
  const personId = await uji.personId('Camat');
  const event = { reportId, revisi, langkah: 'verifikasi', personId, peran: 'sekcam', at: new Date() };
  await prisma.reportEvent.create({ data: event });
  expect((await macet()).setujui).toMatchObject([{ reportId }]);
});
