import { pelaporKantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { returnedMonths } from '../../store/returns.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { bulanTerbuka } from './bulan-terbuka.ts';
import { bukaLembar, butirKurang, type Lembar } from './lembar.ts';

/** A month that a person may work on. */
export interface Tugas {
  lembar: Lembar;
  /** Items that are missing in what was sent and in the draft. */
  kurang: number;
}

/** Reporter units of an office that a person reports for, each once. */
export function pelaporSaya(act: TindakanPetugas): Pelapor[] {
  const ids = new Set(penugasanDengan(act.petugas, act.kantor.id, 'lapor').map((one) => one.pelaporId));
  return [...ids].flatMap((id) => pelaporKantor(act.kantor, id) ?? []);
}

/** Every month that is open or was returned, of every unit that the person reports for, oldest month first. */
export async function tugasTerbuka(act: TindakanPetugas): Promise<Tugas[]> {
  const tasks: Tugas[] = [];
  const pelaporku = pelaporSaya(act);
  const kembali = await returnedMonths(
    act.tx,
    pelaporku.map((one) => one.id),
  );
  for (const pelapor of pelaporku) {
    const returned = kembali.filter((one) => one.pelaporId === pelapor.id).map((one) => one.bulan);
    const months = new Set([...bulanTerbuka(act.kantor, pelapor.id, act.now), ...returned]);
    for (const bulan of [...months].sort()) {
      const lembar = await bukaLembar(act.tx, act.kantor, pelapor, bulan);
      if (lembar !== undefined && (lembar.butir.length > 0 || lembar.dilaporkanLain.size > 0))
        tasks.push({ lembar, kurang: butirKurang(lembar).length });
    }
  }
  return tasks;
}

/** Whether a draft waits for its approved report to be opened again. */
export function tertahan({ lembar: { work } }: Tugas): boolean {
  return work?.draft !== undefined && statusSetelah(work.status, 'ajukan') === undefined;
}

/** Whether there is something to do: items missing, a draft not sent, or a report returned; none of an approved one. */
export function perluDikerjakan({ lembar, kurang }: Tugas): boolean {
  const { status } = lembar.work ?? { status: 'draf' };
  if (statusSetelah(status, 'ajukan') === undefined) return false;
  return kurang > 0 || lembar.work?.draft !== undefined || lembar.work?.status === 'dikembalikan';
}
