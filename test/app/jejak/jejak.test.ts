import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../../src/app/contoh/rencana-contoh.ts';
import { figurBernama } from '../../../src/app/jelaskan/figur-bernama.ts';
import { penjelasanDari } from '../../../src/app/jelaskan/jelaskan-figur.ts';
import { simpanRencana } from '../../../src/app/rencana/simpan-rencana.ts';
import { isiButir } from '../../../src/app/status/isi-butir.ts';
import { type KeadaanBulan, keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { layarStatus } from '../../../src/chat/ringkasan/layar-status.ts';
import { addBulan, type Bulan } from '../../../src/domain/bulan.ts';
import { butirIndikator, butirKeuangan } from '../../../src/domain/butir.ts';
import { nilaiHitungan } from '../../../src/domain/jelaskan/hitungan.ts';
import type { Figur, Penjelasan } from '../../../src/domain/jelaskan/penjelasan.ts';
import { keputusanRencana } from '../../../src/plan/usulan/keputusan.ts';
import { insertAssignment, savePerson } from '../../../src/store/assignments.ts';
import { figuresOfYear } from '../../../src/store/figures.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { persen } from '../../../src/text/format.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { mejaUji } from '../realisasi/meja-uji.ts';
import { hitungTangan } from './hitung-jejak.ts';
import { type AngkaJejak, angkaMenurutJejak, cacatJejak } from './jejak.ts';
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
    expect(await simpanRencana(tx, kantor, { rencana, keputusan: perubahan, now })).toMatchObject({
      ok: true,
    });
  });
}

const teks = (nilai: Decimal | undefined) => nilai?.toDecimalPlaces(12).toFixed();

/** The figures in force, as the program reads them, against those of the trail. */
async function bandingkanAngka(keadaan: KeadaanBulan, jejak: readonly AngkaJejak[]): Promise<void> {
  const ids = keadaan.kantor.pelapor.map((one) => one.id);
  const tersimpan = await transact(uji.db.prisma, (tx) => figuresOfYear(tx, '2026', ids));
  const baris = (one: Omit<AngkaJejak, 'reportId' | 'tentang'>) =>
    [one.pelaporId, one.bulan, one.butir, one.keadaan, one.nilai?.toFixed(), one.tanggal].join(' ') +
    ` | ${one.status} ${one.revisi} ${one.enteredById} ${Temporal.Instant.from(one.enteredAt)}`;
  const detik = (one: AngkaJejak) => ({ ...one, enteredAt: one.enteredAt.replace(/\.\d+Z$/, 'Z') });
  expect(tersimpan.map((one) => baris(one)).sort()).toEqual(jejak.map((one) => baris(detik(one))).sort());
}

/** Every figure of the office's month against the one added up by hand, and against its explanation. */
function bandingkanProgres(keadaan: KeadaanBulan, jejak: readonly AngkaJejak[]): void {
  const { kantor, rencana, bulan, hariIni } = keadaan;
  const progres = keadaan.progres()!;
  const tangan = hitungTangan(kantor, rencana!, jejak, bulan, hariIni.toString());
  const semuaDaun = rencana!.nodes.filter((one) => one.level === 'sub_kegiatan');
  const tanpaGaji = semuaDaun.filter((one) => !one.gaji);
  for (const { node, uang, fisik, indikator } of progres.node) {
    const daun = tangan.daun(node);
    const nama = `${bulan} ${node.kunci}`;
    const sendiri = node.level === 'sub_kegiatan' ? tangan.fisik(node) : tangan.fisikBerbobot(daun);
    expect([nama, teks(uang.serapan), teks(fisik.tahun?.persen)]).toEqual([
      nama,
      teks(tangan.serapan(daun)),
      teks(sendiri),
    ]);
    for (const one of indikator.filter((satu) => satu.indikator.pelapor !== 'rumus')) {
      const { kunci } = one.indikator;
      expect([kunci, teks(one.nilai), teks(one.capaian)]).toEqual([
        kunci,
        teks(tangan.nilai(one.indikator)),
        teks(tangan.capaian(one.indikator)),
      ]);
    }
  }
  for (const one of progres.indikatorDesa) {
    expect([one.indikator.kunci, teks(one.nilai), teks(one.capaian)]).toEqual([
      one.indikator.kunci,
      teks(tangan.nilai(one.indikator)),
      teks(tangan.capaian(one.indikator)),
    ]);
  }
  const { uang, uangTanpaGaji, fisik, fisikTanpaGaji } = progres.kantor;
  expect(
    [uang.serapan, uangTanpaGaji.serapan, fisik.tahun?.persen, fisikTanpaGaji.tahun?.persen].map(teks),
  ).toEqual(
    [
      tangan.serapan(semuaDaun),
      tangan.serapan(tanpaGaji),
      tangan.fisikBerbobot(semuaDaun),
      tangan.fisikBerbobot(tanpaGaji),
    ].map(teks),
  );
  const layar = layarStatus(createTranslator('id'), keadaan, {
    ingatkan: false,
    putuskan: false,
    periksa: () => false,
  });
  expect(layar.teks).toContain(persen(tangan.serapan(tanpaGaji)!));
  expect(layar.teks).toContain(persen(tangan.serapan(semuaDaun)!));
  bandingkanCapaian(keadaan, tangan, jejak);
}

/** What /capaian tells a reporter of its own items. */
function bandingkanCapaian(
  keadaan: KeadaanBulan,
  tangan: ReturnType<typeof hitungTangan>,
  jejak: readonly AngkaJejak[],
): void {
  const { kantor, rencana } = keadaan;
  const melapor = kantor.pelapor.filter((one) => jejak.some((satu) => satu.pelaporId === one.id));
  for (const pelapor of melapor) {
    for (const indikator of rencana!.indikators.filter(
      (one) => (one.pelapor === 'desa') === (pelapor.jenis === 'desa'),
    )) {
      if (indikator.pelapor === 'rumus') continue;
      const isi = isiButir(keadaan, pelapor.id, {
        kunci: butirIndikator(indikator.id),
        jenis: 'indikator',
        indikator,
      });
      if (isi.jenis !== 'indikator') throw new Error(isi.jenis);
      expect([pelapor.kode, indikator.kunci, teks(isi.sampai.nilai), teks(isi.sampai.capaian)]).toEqual([
        pelapor.kode,
        indikator.kunci,
        teks(tangan.nilai(indikator, pelapor.id)),
        teks(tangan.capaian(indikator, pelapor.id)),
      ]);
    }
    for (const node of rencana!.nodes.filter(
      (one) => one.level === 'sub_kegiatan' && one.ownerId === pelapor.id,
    )) {
      const isi = isiButir(keadaan, pelapor.id, { kunci: butirKeuangan(node.id), jenis: 'keuangan', node });
      expect([node.kunci, teks(isi.sampai.nilai)]).toEqual([node.kunci, teks(tangan.uang(node))]);
    }
  }
}

/** The value that the program shows for a figure. */
function nilaiFigur(keadaan: KeadaanBulan, figur: Figur): Decimal | undefined {
  const progres = keadaan.progres()!;
  const { kantor } = progres;
  switch (figur.jenis) {
    case 'uang_kantor':
      return (figur.tanpaGaji ? kantor.uangTanpaGaji : kantor.uang).serapan;
    case 'fisik_kantor':
      return (figur.tanpaGaji ? kantor.fisikTanpaGaji : kantor.fisik).tahun?.persen;
    case 'uang':
      return progres.node.find((one) => one.node.id === figur.nodeId)?.uang.serapan;
    case 'fisik':
      return progres.node.find((one) => one.node.id === figur.nodeId)?.fisik.tahun?.persen;
    case 'indikator': {
      const milik = progres.desa.find((one) => one.pelapor.id === figur.pelaporId)?.indikator;
      const kantorSemua = [
        ...progres.indikatorDesa,
        ...progres.indikatorKantor,
        ...progres.node.flatMap((one) => one.indikator),
      ];
      return (figur.pelaporId === undefined ? kantorSemua : (milik ?? [])).find(
        (one) => one.indikator.id === figur.indikatorId,
      )?.capaian;
    }
    case 'kelengkapan': {
      const { pelapor } = keadaan;
      const lengkap = pelapor.filter((one) => one.kelengkapan.lengkap).length;
      return pelapor.length === 0 ? undefined : new Decimal(lengkap).times(100).div(pelapor.length);
    }
  }
}

function periksaPenjelasan(
  nama: string,
  { hasil, langkah, masukan }: Penjelasan,
  jejak: readonly AngkaJejak[],
): void {
  for (const { kode, hitungan, hasil: nilai } of langkah) {
    if (hitungan !== undefined)
      expect([nama, kode, teks(nilaiHitungan(hitungan))]).toEqual([nama, kode, teks(nilai)]);
  }
  const akhir = langkah.findLast((one) => one.data?.terhadap === 'tahun');
  if (akhir !== undefined) expect([nama, teks(akhir.hasil)]).toEqual([nama, teks(hasil)]);
  for (const one of masukan) {
    const asal = jejak.find(
      (satu) =>
        satu.pelaporId === one.pelaporId &&
        satu.bulan === one.bulan &&
        satu.enteredById === one.enteredById &&
        satu.keadaan === one.keadaan &&
        teks(satu.nilai) === teks(one.nilai),
    );
    expect([nama, asal?.status, asal?.revisi]).toEqual([nama, one.status, one.revisi]);
  }
}

async function periksa(bulan: Bulan, now: string): Promise<void> {
  const { db, officeId } = uji;
  const jejak = await angkaMenurutJejak(db);
  expect(await cacatJejak(db)).toEqual([]);
  const keadaan = await transact(db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, officeId))!;
    return await keadaanBulan(tx, kantor, bulan, Temporal.Instant.from(now));
  });
  await bandingkanAngka(keadaan, jejak);
  bandingkanProgres(keadaan, jejak);
  for (const { nama, figur } of figurBernama(keadaan.kantor, keadaan.rencana)) {
    const penjelasan = penjelasanDari(keadaan, figur, keadaan.kantor.pelapor)!;
    expect([nama, teks(penjelasan.hasil)]).toEqual([nama, teks(nilaiFigur(keadaan, figur))]);
    periksaPenjelasan(nama, penjelasan, jejak);
  }
}

test.each([1, 2, 3])(
  'whatever people do, every figure is what the audit trail adds up to, and what /jelaskan explains (seed %i)',
  async (seed) => {
    const berhasil = new Map<Langkah['apa'], number>();
    for (const [at, [now, bulan]] of TAHAP.entries()) {
      if (at === 1) await versiKedua();
      const langkah = fc.sample(langkahAcak, { numRuns: 60, seed: seed * 10 + at });
      for (const [nomor, satu] of langkah.entries()) {
        const saat = Temporal.Instant.from(now).add({ minutes: nomor }).toZonedDateTimeISO('Asia/Jakarta');
        const waktu = saat.toString({ timeZoneName: 'never' });
        const hasil = await jalankan(uji, satu, addBulan(bulan, -satu.mundur), waktu);
        if (hasil === 'ok') berhasil.set(satu.apa, (berhasil.get(satu.apa) ?? 0) + 1);
        if (nomor % 20 === 19) await periksa(bulan, waktu);
      }
      await periksa(addBulan(bulan, -1), now);
    }
    for (const apa of ['isi', 'kirim', 'ubah', 'verifikasi', 'kembalikan'] as const)
      expect([apa, (berhasil.get(apa) ?? 0) > 0]).toEqual([apa, true]);
  },
  120_000,
);
