import type { Bulan } from '../../domain/bulan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { type BarisBulan, sentReports } from '../../store/verification.ts';
import type { TindakanPetugas } from '../pelaku.ts';

/** Every report of a month that was ever sent, in the office's order. */
export async function laporanBulan(
  { tx, kantor }: TindakanPetugas,
  bulan: Bulan,
): Promise<(BarisBulan & { pelapor: Pelapor })[]> {
  const rows = await sentReports(tx, kantor.id, bulan);
  return rows.flatMap((row) => {
    const pelapor = pelaporKantor(kantor, row.pelaporId);
    return pelapor === undefined ? [] : [{ ...row, pelapor }];
  });
}
