import { akhirBulan, type Bulan } from '../../domain/bulan.ts';
import type { BahanJelas } from '../../domain/jelaskan/bahan.ts';
import { jelaskanFisik } from '../../domain/jelaskan/jelaskan-fisik.ts';
import { jelaskanIndikator } from '../../domain/jelaskan/jelaskan-indikator.ts';
import { jelaskanUang } from '../../domain/jelaskan/jelaskan-uang.ts';
import type { Figur, Penjelasan } from '../../domain/jelaskan/penjelasan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { namaOrang } from '../../store/people.ts';
import type { Tx } from '../../store/tx.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { pelaporSendiri } from '../status/baca-pelapor.ts';
import { type KeadaanBulan, keadaanBulan } from '../status/keadaan-bulan.ts';
import { jelaskanKelengkapan } from './jelaskan-kelengkapan.ts';

/** Why a figure is not explained. */
export type JelaskanRefusal =
  /** None of this office and month, or none that this person may see: payloads can be forged. */
  { code: 'figur-tidak-ada' };

/** A figure taken apart, with the names of those who gave what it rests on. */
export interface FigurDijelaskan {
  keadaan: KeadaanBulan;
  penjelasan: Penjelasan;
  orang: ReadonlyMap<number, string>;
}

/** The figures that can be explained of a month that was read; undefined for one that it does not have. */
export function penjelasanDari(
  keadaan: KeadaanBulan,
  figur: Figur,
  pelapor: readonly Pelapor[],
): Penjelasan | undefined {
  if (figur.jenis === 'kelengkapan') return jelaskanKelengkapan(keadaan);
  const bahan = bahanDari(keadaan, pelapor, figur);
  if (bahan === undefined) return undefined;
  if (figur.jenis === 'indikator') {
    const indikator = bahan.rencana.indikators.find((one) => one.id === figur.indikatorId);
    const milik = pelapor.find((one) => one.id === figur.pelaporId);
    if (indikator === undefined || (figur.pelaporId !== undefined && milik === undefined)) return undefined;
    // A formula gives a figure of the office; out of one reporter's figures alone it would be a wrong one.
    if (milik !== undefined && indikator.pelapor === 'rumus') return undefined;
    // The office's figure is that of the month's own year: only a reporter is asked on for another.
    if (figur.tahun !== undefined && (milik === undefined || indikator.jenisNilai !== 'tanggal'))
      return undefined;
    return jelaskanIndikator(bahan, indikator, milik, figur.tahun);
  }
  if ('nodeId' in figur && !bahan.rencana.nodes.some((node) => node.id === figur.nodeId)) return undefined;
  return figur.jenis === 'uang' || figur.jenis === 'uang_kantor'
    ? jelaskanUang(bahan, figur as Figur & { jenis: 'uang' | 'uang_kantor' })
    : jelaskanFisik(bahan, figur as Figur & { jenis: 'fisik' | 'fisik_kantor' });
}

/** Of one reporter's figure, what its own report was made under. */
function bahanDari(keadaan: KeadaanBulan, pelapor: readonly Pelapor[], figur: Figur): BahanJelas | undefined {
  const { bulan } = keadaan;
  const milik = figur.jenis === 'indikator' ? figur.pelaporId : undefined;
  const { rencana, angka } = milik === undefined ? keadaan : keadaan.milik(milik);
  const progres = keadaan.progres();
  if (rencana === undefined || progres === undefined) return undefined;
  const { versi, profil } = keadaan.profil;
  return {
    rencana,
    pelapor,
    angka,
    ganda: keadaan.ganda,
    bulan,
    padaTanggal: akhirBulan(bulan).toString(),
    profil,
    versiProfil: versi,
    progres,
  };
}

/** The reporters whose figures the person may be told for this figure; undefined when it is not for them. */
function yangBolehDilihat({ petugas, kantor, ...act }: TindakanPetugas, figur: Figur): Pelapor[] | undefined {
  if (penugasanDengan(petugas, kantor.id, 'lihat_status').length > 0) return kantor.pelapor;
  const sendiri = pelaporSendiri({ petugas, kantor, ...act });
  if (figur.jenis !== 'indikator') return undefined;
  const milik = sendiri.filter((one) => one.id === figur.pelaporId);
  return milik.length > 0 ? milik : undefined;
}

/**
 * Takes a figure of an office's month apart for a person: status roles every figure, officers those of their own
 * reporter unit only; nothing of others is even fetched for them.
 */
export async function jelaskanFigur(
  act: TindakanPetugas,
  bulan: Bulan,
  figur: Figur,
): Promise<Result<FigurDijelaskan, JelaskanRefusal>> {
  const pelapor = yangBolehDilihat(act, figur);
  const asing =
    figur.jenis === 'indikator' &&
    figur.pelaporId !== undefined &&
    pelaporKantor(act.kantor, figur.pelaporId);
  if (pelapor === undefined || asing === undefined) return refuse({ code: 'figur-tidak-ada' });
  const keadaan = await keadaanBulan(act.tx, act.kantor, bulan, act.now, pelapor);
  const penjelasan = penjelasanDari(keadaan, figur, pelapor);
  if (penjelasan === undefined) return refuse({ code: 'figur-tidak-ada' });
  return ok({ keadaan, penjelasan, orang: await orangDari(act.tx, [penjelasan]) });
}

/** Names of everybody who gave a figure that these explanations rest on. */
export async function orangDari(tx: Tx, semua: readonly Penjelasan[]): Promise<ReadonlyMap<number, string>> {
  const ids = semua.flatMap((one) =>
    [...one.masukan, ...one.dikesampingkan].map((angka) => angka.enteredById),
  );
  return await namaOrang(tx, [...new Set(ids)]);
}
