import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import { endAssignment, findAssignment, type HeldAssignment } from '../../store/assignments.ts';
import type { StoredInvitation } from '../../store/invitations.ts';
import type { Tindakan } from '../pelaku.ts';
import { kabarPeranBerakhir } from '../petugas/end-message.ts';

/** Who follows whom. */
interface Suksesi {
  kantor: Kantor;
  undangan: StoredInvitation;
  /** The same role that the person holds already as Plt, and now for good. */
  dipegang?: HeldAssignment;
  penggantiId: number;
}

/**
 * Ends what an accepted invitation replaces: the predecessor's role, who is told once, and the newcomer's own acting
 * role when they now hold it for good. A predecessor whose role has ended meanwhile changes nothing.
 */
export async function akhiriPendahulu(tindakan: Tindakan, suksesi: Suksesi): Promise<void> {
  const { kantor, undangan, dipegang, penggantiId } = suksesi;
  const end = { byId: undangan.createdById ?? penggantiId, now: new Date(tindakan.now.epochMilliseconds) };
  if (dipegang !== undefined) await endAssignment(tindakan.tx, dipegang.id, end);
  if (undangan.replacesId === undefined) return;
  const lama = await findAssignment(tindakan.tx, undangan.replacesId);
  if (lama === undefined || lama.officeId !== kantor.id) return;
  if (!(await endAssignment(tindakan.tx, lama.id, end)) || lama.personId === penggantiId) return;
  tindakan.kirim(
    kabarPeranBerakhir(tindakan.say, lama, kantor, pelaporKantor(kantor, lama.pelaporId), 'diganti'),
  );
}
