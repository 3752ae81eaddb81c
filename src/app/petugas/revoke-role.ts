import { pelaporKantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { endAssignment, lockPeople } from '../../store/assignments.ts';
import { expireInvitationsOf } from '../../store/invitations.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { kabarPeranBerakhir } from './end-message.ts';
import { type BarisPetugas, daftarPetugas } from './list-officers.ts';
import { yangBerhak } from './roles-in-force.ts';

/** Why a role was not revoked. */
export type CabutRefusal =
  /** Ended meanwhile, or another office's. */
  | { code: 'petugas-tidak-ada' }
  /** Nobody would be left who may invite and revoke. */
  | { code: 'petugas-terakhir' };

/**
 * Ends a role at the officer's own office and tells the person once. The last role that may manage people cannot be
 * revoked, and two who revoke each other at the same moment wait for one another. Unused invitations of somebody who
 * may no longer invite end too: one kept back would be a way in again.
 * @returns the role, and how many invitations ended with it
 */
export async function cabutPeran(
  tindakan: TindakanPetugas,
  penugasanId: number,
): Promise<Result<BarisPetugas & { undanganBatal: number }, CabutRefusal>> {
  const { tx, now, say, kantor, petugas, kirim } = tindakan;
  await lockPeople(tx, kantor.id);
  const { baris } = await daftarPetugas(tindakan);
  // After the wait, the officer's own role may be gone.
  const pengelola = yangBerhak(
    baris.map((one) => one.penugasan),
    'petugas',
  );
  const dicabut = baris.find((one) => one.penugasan.id === penugasanId);
  const masihBerhak = pengelola.some((one) => one.personId === petugas.id);
  if (dicabut === undefined || !masihBerhak) return refuse({ code: 'petugas-tidak-ada' });
  if (pengelola.every((one) => one.id === penugasanId)) return refuse({ code: 'petugas-terakhir' });
  const end = { byId: petugas.id, now: new Date(now.epochMilliseconds) };
  if (!(await endAssignment(tx, penugasanId, end))) return refuse({ code: 'petugas-tidak-ada' });
  const pelapor = pelaporKantor(kantor, dicabut.penugasan.pelaporId);
  if (dicabut.penugasan.personId !== petugas.id) {
    kirim(kabarPeranBerakhir(say, dicabut.penugasan, kantor, pelapor, 'dicabut'));
  }
  const { personId } = dicabut.penugasan;
  const masihMengundang = pengelola.some((one) => one.personId === personId && one.id !== penugasanId);
  const undanganBatal = masihMengundang ? 0 : await expireInvitationsOf(tx, kantor.id, personId, end.now);
  return ok({ ...dicabut, undanganBatal });
}
