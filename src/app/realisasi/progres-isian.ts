import { profilBulan } from '../../domain/kantor.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { progresPelapor } from '../../domain/progres-indikator.ts';
import type { Angka } from '../../domain/rencana.ts';
import type { Lembar } from './lembar.ts';
import { sebelum, type TanyaAngka } from './pertanyaan.ts';

/**
 * Where an answer leads: the reporter's progress up to the month as if the answer that stands now were sent. The same
 * rules as everywhere, so that a receipt never shows another figure than /capaian.
 * @returns undefined while nothing is answered
 */
export function progresIsian(lembar: Lembar, { butir, indikator }: TanyaAngka): ProgresIndikator | undefined {
  const isian = lembar.isian.get(butir.kunci);
  if (isian === undefined || isian.keadaan === 'lewati') return undefined;
  const { keadaan, nilai, penyebut, kategori, unsur, tanggal, enteredById, enteredAt } = isian;
  const kini: Angka = {
    ...{ keadaan, nilai, penyebut, kategori, unsur, tanggal, enteredById, enteredAt },
    pelaporId: lembar.pelapor.id,
    bulan: lembar.bulan,
    butir: butir.kunci,
    indikatorId: indikator.id,
    status: 'draf',
    revisi: (lembar.work?.revisi ?? 0) + 1,
  };
  const { profil } = profilBulan(lembar.kantor, lembar.bulan);
  return progresPelapor(indikator, [...sebelum(lembar, butir), kini], lembar.bulan, profil);
}
