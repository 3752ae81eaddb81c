import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { HeldAssignment } from '../../store/assignments.ts';
import type { Tindakan } from '../pelaku.ts';
import { kabarPeranBerakhir } from '../petugas/end-message.ts';
import { endRole } from '../petugas/end-role.ts';
import type { EventAuthor } from '../riwayat-kantor/record-office-change.ts';

/** Who follows whom. */
export interface Suksesi {
  kantor: Kantor;
  /** The role that the invitation replaces; undefined where it ended before, or there was none. */
  lama?: HeldAssignment;
  /** The same role that the person holds already as Plt, and now for good. */
  dipegang?: HeldAssignment;
  penggantiId: number;
  /** Whose decision it was: who made the invitation. */
  oleh: EventAuthor;
}

/**
 * Ends what an accepted invitation replaces: the predecessor's role, who is told once, and the newcomer's own acting
 * role when they now hold it for good. A predecessor whose role has ended meanwhile changes nothing.
 */
export async function akhiriPendahulu(
  tindakan: Tindakan,
  { kantor, lama, dipegang, penggantiId, oleh }: Suksesi,
): Promise<void> {
  const byId = typeof oleh === 'string' ? penggantiId : oleh.personId;
  if (dipegang !== undefined) await endRole(tindakan, { kantor, lama: dipegang, oleh, byId });
  if (lama === undefined || lama.id === dipegang?.id) return;
  const ended = await endRole(tindakan, { kantor, lama, oleh, byId });
  if (ended === undefined || lama.personId === penggantiId) return;
  tindakan.kirim(
    kabarPeranBerakhir(tindakan.say, lama, kantor, pelaporKantor(kantor, lama.pelaporId), 'diganti'),
  );
}
