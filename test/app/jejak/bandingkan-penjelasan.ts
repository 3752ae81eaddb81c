import { Decimal } from 'decimal.js';
import { expect } from 'vitest';
import { figurBernama } from '../../../src/app/jelaskan/figur-bernama.ts';
import { penjelasanDari } from '../../../src/app/jelaskan/jelaskan-figur.ts';
import type { KeadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import { nilaiHitungan } from '../../../src/domain/jelaskan/hitungan.ts';
import type { Figur, Penjelasan } from '../../../src/domain/jelaskan/penjelasan.ts';
import { teks } from './bandingkan.ts';
import type { AngkaJejak } from './jejak.ts';

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

/** Every figure of the month explained: the same value, steps that come to it, and inputs that stand in the trail. */
export function periksaSemuaPenjelasan(keadaan: KeadaanBulan, jejak: readonly AngkaJejak[]): void {
  for (const { nama, figur } of figurBernama(keadaan.kantor, keadaan.rencana)) {
    const penjelasan = penjelasanDari(keadaan, figur, keadaan.kantor.pelapor)!;
    expect([nama, teks(penjelasan.hasil)]).toEqual([nama, teks(nilaiFigur(keadaan, figur))]);
    periksaPenjelasan(nama, penjelasan, jejak);
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
