import { afterEach, beforeEach, expect, test } from 'vitest';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { antrian, sekaligus } from '../../../src/app/verifikasi/antrian.ts';
import { keputusanDiminta, putuskanKendala } from '../../../src/app/verifikasi/putuskan-kendala.ts';
import { setujuiBulan, siapSetuju, sidikSiap } from '../../../src/app/verifikasi/setujui-bulan.ts';
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

const lihat = () =>
  uji.sebagai('Camat', async (act) => siapSetuju(await keadaanBulan(act.tx, act.kantor, '2026-03', act.now)));

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
