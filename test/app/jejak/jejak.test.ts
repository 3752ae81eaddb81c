import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../../src/app/contoh/rencana-contoh.ts';
import { simpanRencana } from '../../../src/app/rencana/simpan-rencana.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { addBulan, type Bulan } from '../../../src/domain/bulan.ts';
import { keputusanRencana } from '../../../src/plan/usulan/keputusan.ts';
import { insertAssignment, savePerson } from '../../../src/store/assignments.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { mejaUji } from '../realisasi/meja-uji.ts';
import { bandingkanAngka, bandingkanProgres } from './bandingkan.ts';
import { periksaSemuaPenjelasan } from './bandingkan-penjelasan.ts';
import { angkaMenurutJejak, cacatJejak } from './jejak.ts';
import { jalankan, type Langkah, langkahAcak } from './langkah-acak.ts';

const contoh = readContoh('perak');
const murni = contoh.versi[0]!;
/** The same document again in mid-April: one target is another, one sub kegiatan and one desa item are gone. */
const perubahan = keputusanRencana.parse({
  ...murni,
  jenis: 'perubahan',
  berlakuDari: '2026-04-15',
  simpul: { ...murni.simpul, '7.01.01.2.06.0006': { abaikan: true } },
  indikator: murni.indikator
    .filter(({ kunci }) => !kunci.startsWith('7.01.01.2.06.0006'))
    .map((one) =>
      one.kunci === '7.01.04.2.02.0001/1'
        ? { ...one, target: { '2026': { nilai: '24', alasan: 'uji' } } }
        : one,
    ),
  desa: murni.desa?.filter(({ kunci }) => kunci !== 'desa/kejadian-trantibum'),
});

/** When the steps are taken, and the newest month that is open then. */
const TAHAP: readonly (readonly [now: string, bulan: Bulan])[] = [
  ['2026-04-06T09:00:00+07:00', '2026-03'],
  ['2026-05-04T09:00:00+07:00', '2026-04'],
  ['2026-06-03T09:00:00+07:00', '2026-05'],
];

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeEach(async () => {
  uji = await mejaUji();
  await transact(uji.db.prisma, async (tx) => {
    const sembung = await tx.reporterUnit.findFirstOrThrow({ where: { kode: '35.17.01.2006' } });
    const saat = new Date('2026-01-02T01:00:00Z');
    const personId = await savePerson(tx, {
      telegramId: 7_900_001,
      nama: 'Operator Kedua Sembung',
      now: saat,
    });
    const peran = 'operator_desa' as const;
    await insertAssignment(tx, {
      personId,
      officeId: uji.officeId,
      peran,
      pelaporId: sembung.id,
      plt: false,
      now: saat,
    });
  });
});
afterEach(() => uji.stop());

async function versiKedua(): Promise<void> {
  await transact(uji.db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, uji.officeId))!;
    const rencana = rencanaContoh(contoh, await drafContoh(contoh), perubahan, kantor);
    const now = new Date('2026-04-14T09:00:00+07:00');
    expect(
      await simpanRencana(tx, kantor, { rencana, keputusan: perubahan, oleh: 'baris_perintah', now }),
    ).toMatchObject({
      ok: true,
    });
  });
}

async function periksa(bulan: Bulan, now: string): Promise<void> {
  const { db, officeId } = uji;
  const jejak = await angkaMenurutJejak(db);
  expect(await cacatJejak(db)).toEqual([]);
  const keadaan = await transact(db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, officeId))!;
    return await keadaanBulan(tx, kantor, bulan, Temporal.Instant.from(now));
  });
  await bandingkanAngka(db, keadaan, jejak);
  bandingkanProgres(keadaan, jejak);
  periksaSemuaPenjelasan(keadaan, jejak);
}

test.each([1, 2])(
  'whatever people do, every figure is what the audit trail adds up to, and what /jelaskan explains (seed %i)',
  async (seed) => {
    const berhasil = new Map<Langkah['apa'], number>();
    for (const [at, [now, bulan]] of TAHAP.entries()) {
      if (at === 1) await versiKedua();
      const langkah = fc.sample(langkahAcak, { numRuns: 45, seed: seed * 10 + at });
      for (const [nomor, satu] of langkah.entries()) {
        const saat = Temporal.Instant.from(now).add({ minutes: nomor }).toZonedDateTimeISO('Asia/Jakarta');
        const waktu = saat.toString({ timeZoneName: 'never' });
        const hasil = await jalankan(uji, satu, addBulan(bulan, -satu.mundur), waktu);
        if (hasil === 'ok') berhasil.set(satu.apa, (berhasil.get(satu.apa) ?? 0) + 1);
        if (nomor % 15 === 14) await periksa(bulan, waktu);
      }
      await periksa(addBulan(bulan, -1), now);
    }
    for (const apa of ['isi', 'kirim', 'ubah', 'verifikasi', 'kembalikan', 'setujui', 'buka'] as const)
      expect([apa, (berhasil.get(apa) ?? 0) > 0]).toEqual([apa, true]);
  },
  240_000,
);
