import { addBulan } from '../../domain/bulan.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Peran } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { type HeldAssignment, officeAssignments } from '../../store/assignments.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bulanBelumTutup } from '../realisasi/bulan-terbuka.ts';
import { yangBerlaku } from './roles-in-force.ts';

/** A role in force with its unit. */
export interface BarisPetugas {
  penugasan: HeldAssignment;
  pelapor?: Pelapor;
}

/** The people of an office. */
export interface DaftarPetugas {
  /** Office roles first (camat, sekcam, kasubbag, ...), then the units in their order. */
  baris: BarisPetugas[];
  /** Reporter units for which nobody holds a role today. */
  kosong: Pelapor[];
}

const PERAN_KANTOR: readonly Peran[] = ['camat', 'sekcam', 'kasubbag', 'pengamat'];

/** Who holds which role at the office today, and which units have nobody. */
export async function daftarPetugas(
  tindakan: Pick<TindakanPetugas, 'tx' | 'now' | 'kantor'>,
): Promise<DaftarPetugas> {
  const { tx, now, kantor } = tindakan;
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  const urutan = new Map(kantor.pelapor.map((one, index) => [one.id, PERAN_KANTOR.length + index]));
  const nomor = ({ peran, pelaporId }: HeldAssignment) =>
    urutan.get(pelaporId ?? 0) ?? PERAN_KANTOR.indexOf(peran);
  const baris = berlaku
    .toSorted((a, b) => nomor(a) - nomor(b) || a.id - b.id)
    .map((penugasan) => ({ penugasan, pelapor: pelaporKantor(kantor, penugasan.pelaporId) }));
  const terisi = new Set(berlaku.map((one) => one.pelaporId));
  const bulan = bulanBelumTutup(kantor, now);
  const olehBendahara = [bulan, addBulan(bulan, 1)].some((one) => uangDariBulan(kantor, one) === 'bendahara');
  const melapor = kantor.pelapor.filter((one) => one.jenis !== 'bendahara' || olehBendahara);
  return { baris, kosong: melapor.filter((one) => !terisi.has(one.id)) };
}

/** One role in force at the office; undefined when it has ended, or is another office's. */
export async function cariPetugas(
  tindakan: Pick<TindakanPetugas, 'tx' | 'now' | 'kantor'>,
  penugasanId: number,
): Promise<BarisPetugas | undefined> {
  const { baris } = await daftarPetugas(tindakan);
  return baris.find((one) => one.penugasan.id === penugasanId);
}
