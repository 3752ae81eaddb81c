import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { ChangeState } from '../../domain/office-change.ts';
import { type Penugasan, punyaHak } from '../../domain/peran.ts';
import { endAssignment, type HeldAssignment } from '../../store/assignments.ts';
import { expireInvitationsOf } from '../../store/invitations.ts';
import type { Tindakan } from '../pelaku.ts';
import { type EventAuthor, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { sebutanPeran } from './sebutan-peran.ts';

/** A role as the office's record keeps it. */
export function roleState(
  personId: number | undefined,
  { plt, sampai }: Pick<Penugasan, 'plt' | 'sampai'>,
): ChangeState {
  return { orang: personId, plt, sampai };
}

/** How a role is called in the office's record. */
export function roleName(
  say: Tindakan['say'],
  kantor: Kantor,
  role: Pick<Penugasan, 'peran' | 'plt' | 'pelaporId'>,
): string {
  return sebutanPeran(say, role, pelaporKantor(kantor, role.pelaporId));
}

/** A role that ends, and by whom. */
export interface RoleEnd {
  kantor: Kantor;
  lama: HeldAssignment;
  oleh: EventAuthor;
  /** Person who ended it, where it was one. */
  byId?: number;
}

/**
 * Ends a role, whatever the reason: every end of a role comes through here. It is recorded, and the open invitations of
 * somebody who could invite under it end with it: one kept back would be a way in again.
 * @returns how many invitations ended with it; undefined when the role had ended before, and nothing is written
 */
export async function endRole(
  { tx, now, say }: Tindakan,
  { kantor, lama, oleh, byId }: RoleEnd,
): Promise<number | undefined> {
  const at = new Date(now.epochMilliseconds);
  if (!(await endAssignment(tx, lama.id, { byId, now: at }))) return undefined;
  await recordOfficeChange(
    { tx, now, officeId: kantor.id, oleh },
    {
      perihal: 'peran',
      tindakan: 'akhiri',
      objek: roleName(say, kantor, lama),
      sebelum: roleState(lama.personId, lama),
    },
  );
  if (!punyaHak(lama.peran, 'undang')) return 0;
  return await expireInvitationsOf(tx, kantor.id, lama.personId, at);
}
