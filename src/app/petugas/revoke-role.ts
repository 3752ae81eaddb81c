import { pelaporKantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { hasAdministrator } from '../../domain/role-rules.ts';
import { assignmentAtOffice, lockPeople } from '../../store/assignments.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy } from '../riwayat-kantor/record-office-change.ts';
import { kabarPeranBerakhir } from './end-message.ts';
import { endRole, roleName } from './end-role.ts';
import { type BarisPetugas, daftarPetugas } from './list-officers.ts';
import { type WewenangRefusal, wewenang } from './role-authority.ts';
import { yangBerhak } from './roles-in-force.ts';
import { sebutanPeran } from './sebutan-peran.ts';
import { tellHeads } from './tell-heads.ts';

/** Why a role was not revoked. */
export type CabutRefusal =
  /** Ended meanwhile, or another office's. */
  | { code: 'petugas-tidak-ada' }
  | MeanwhileRefusal
  | WewenangRefusal
  /** Nobody would be left who manages the office's people for good. */
  | { code: 'petugas-terakhir' };

/**
 * Ends a role at the officer's own office, where the table of `domain/role-rules.ts` lets them; the person and the
 * heads of the office are told once. Two who revoke each other at the same moment wait for one another. Unused
 * invitations of the person end too.
 * @returns the role, and how many invitations ended with it
 */
export async function cabutPeran(
  tindakan: TindakanPetugas,
  penugasanId: number,
): Promise<Result<BarisPetugas & { undanganBatal: number }, CabutRefusal>> {
  const { tx, say, kantor, petugas, kirim } = tindakan;
  await lockPeople(tx, kantor.id);
  const seen = await assignmentAtOffice(tx, kantor.id, penugasanId);
  if (seen === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const objek = roleName(say, kantor, seen);
  const stale = await changedMeanwhile(tindakan, { perihal: 'peran', tindakan: 'akhiri', objek });
  if (stale !== undefined) return refuse(stale);
  const { baris } = await daftarPetugas(tindakan);
  const berlaku = baris.map((one) => one.penugasan);
  const dicabut = baris.find((one) => one.penugasan.id === penugasanId);
  // After the wait, the officer's own role may be gone.
  const masihBerhak = yangBerhak(berlaku, 'petugas').some((one) => one.personId === petugas.id);
  if (dicabut === undefined || !masihBerhak) return refuse({ code: 'petugas-tidak-ada' });
  const { peran, personId: holderId } = dicabut.penugasan;
  const target = { peran, holderId };
  const denied = wewenang(say, { step: 'akhiri', personId: petugas.id, berlaku, target });
  if (denied !== undefined) return refuse(denied);
  const sisa = berlaku.filter((one) => one.id !== penugasanId);
  if (hasAdministrator(berlaku) && !hasAdministrator(sisa)) return refuse({ code: 'petugas-terakhir' });
  const { oleh } = changedBy(tindakan, 'petugas');
  const undanganBatal = await endRole(tindakan, {
    kantor,
    lama: dicabut.penugasan,
    oleh,
    byId: petugas.id,
  });
  if (undanganBatal === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const pelapor = pelaporKantor(kantor, dicabut.penugasan.pelaporId);
  kirim(kabarPeranBerakhir(say, dicabut.penugasan, kantor, pelapor, 'dicabut'));
  await tellHeads(tindakan, {
    kantor,
    teks: say('petugas-kabar-dicabut-lain', {
      nama: dicabut.penugasan.nama,
      peran: sebutanPeran(say, dicabut.penugasan, pelapor),
      oleh: petugas.nama,
    }),
    key: `peran-dicabut-${penugasanId}`,
    kecuali: [petugas.id, holderId],
  });
  return ok({ ...dicabut, undanganBatal });
}
