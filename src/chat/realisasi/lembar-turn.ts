import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bolehMengisi, type IsianRefusal } from '../../app/realisasi/catat-isian.ts';
import { bukaLembar, type Lembar } from '../../app/realisasi/lembar.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { sebagai, type Turn } from '../shared/turn.ts';

/** A sheet on the table and the person who works on it. */
export interface Meja {
  act: TindakanPetugas;
  lembar: Lembar;
}

/**
 * Lays the month of one of the person's own reporter units on the table. The right is found anew from the roles of
 * this moment, so a forged or old button opens nothing.
 */
export async function bukaMeja(
  turn: Turn,
  pelaporId: number,
  bulan: Bulan,
): Promise<Result<Meja, IsianRefusal | { code: 'tanpa-rencana' }>> {
  const role = turn.petugas?.penugasan.find((one) => one.pelaporId === pelaporId);
  const act = role === undefined ? undefined : await sebagai(turn, role.officeId, 'lapor');
  const pelapor = act && pelaporKantor(act.kantor, pelaporId);
  if (act === undefined || pelapor === undefined) return refuse({ code: 'bukan-pelapor' });
  const lembar = await bukaLembar(turn.tx, act.kantor, pelapor, bulan);
  if (lembar === undefined) return refuse({ code: 'tanpa-rencana' });
  const allowed = bolehMengisi(act, lembar);
  return allowed.ok ? ok({ act, lembar }) : allowed;
}
