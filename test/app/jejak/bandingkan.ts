import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { isiButir } from '../../../src/app/status/isi-butir.ts';
import type { KeadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { layarStatus } from '../../../src/chat/ringkasan/layar-status.ts';
import { butirIndikator, butirKeuangan } from '../../../src/domain/butir.ts';
import { figuresOfYear } from '../../../src/store/figures.ts';
import { transact } from '../../../src/store/tx.ts';
import { persen } from '../../../src/text/format.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { hitungTangan } from './hitung-jejak.ts';
import type { AngkaJejak } from './jejak.ts';

/** A figure as it is compared: far beyond what is ever shown, short of where two orders of division differ. */
export const teks = (nilai: Decimal | undefined) => nilai?.toDecimalPlaces(12).toFixed();

/** The figures in force, as the program reads them, against those of the trail. */
export async function bandingkanAngka(
  { prisma }: FreshDatabase,
  keadaan: KeadaanBulan,
  jejak: readonly AngkaJejak[],
): Promise<void> {
  const ids = keadaan.kantor.pelapor.map((one) => one.id);
  const tersimpan = await transact(prisma, (tx) => figuresOfYear(tx, '2026', ids));
  const baris = (one: Omit<AngkaJejak, 'reportId' | 'tentang'>) =>
    [one.pelaporId, one.bulan, one.butir, one.keadaan, one.nilai?.toFixed(), one.tanggal].join(' ') +
    ` | ${one.status} ${one.revisi} ${one.enteredById} ${Temporal.Instant.from(one.enteredAt)}`;
  const detik = (one: AngkaJejak) => ({ ...one, enteredAt: one.enteredAt.replace(/\.\d+Z$/, 'Z') });
  expect(tersimpan.map((one) => baris(one)).sort()).toEqual(jejak.map((one) => baris(detik(one))).sort());
}

/** Every figure of the office's month against the one added up by hand, and against its explanation. */
export function bandingkanProgres(keadaan: KeadaanBulan, jejak: readonly AngkaJejak[]): void {
  const { kantor, rencana, bulan } = keadaan;
  const progres = keadaan.progres()!;
  const tangan = hitungTangan(kantor, rencana!, jejak, bulan);
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
