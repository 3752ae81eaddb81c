import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { hasAdministrator } from '../../domain/role-rules.ts';
import type { HeldAssignment } from '../../store/assignments.ts';
import type { StoredInvitation } from '../../store/invitations.ts';
import type { Tindakan } from '../pelaku.ts';
import { wewenang } from '../petugas/role-authority.ts';
import type { EventAuthor } from '../riwayat-kantor/record-office-change.ts';

/** An invitation with what holds at its office at this moment. */
export interface CheckedInvitation {
  kantor: Kantor;
  undangan: StoredInvitation;
  /** Everybody's roles in force. */
  berlaku: readonly HeldAssignment[];
  /** The role that it replaces, where that has not ended. */
  lama?: HeldAssignment;
}

/** Why an invitation is worth nothing now, whoever presses it. */
export type UndanganGugur =
  | { code: 'undangan-kedaluwarsa' }
  /** Who made it may not give this role any more, or not this one. */
  | { code: 'undangan-gugur' }
  /** An acting successor would leave nobody who manages the office's people for good. */
  | { code: 'petugas-terakhir' };

/** Past its seven days, or the acting role that it gives is over already. */
function kedaluwarsa({ now }: Tindakan, { undangan, kantor }: CheckedInvitation): boolean {
  const { expiresAt, sampai } = undangan;
  if (expiresAt.getTime() <= now.epochMilliseconds) return true;
  return sampai !== undefined && sampai < tanggalDi(now, kantor.zona).toString();
}

/**
 * The roles of who made an invitation that they held then and still hold: a link outlives no role, not even one that
 * was given anew.
 */
function pembuat({ undangan, berlaku }: CheckedInvitation): HeldAssignment[] {
  const { createdById, createdAt } = undangan;
  return berlaku.filter((one) => one.personId === createdById && one.mulai <= createdAt);
}

/** Under which role whoever made an invitation decides on it; the command line has none. */
export function authorOfInvitation(checked: CheckedInvitation): EventAuthor {
  const { createdById } = checked.undangan;
  const [role] = pembuat(checked);
  if (createdById === undefined || role === undefined) return 'baris_perintah';
  return { personId: createdById, peran: role.peran, plt: role.plt };
}

/** Judges an invitation when it is used, by the same table as when it was made. @returns why it is void, or undefined */
export function invitationVoid(tindakan: Tindakan, checked: CheckedInvitation): UndanganGugur | undefined {
  const { undangan, berlaku, lama } = checked;
  if (kedaluwarsa(tindakan, checked)) return { code: 'undangan-kedaluwarsa' };
  const { createdById: personId, peran } = undangan;
  if (personId !== undefined) {
    const wanted = { step: 'beri' as const, personId, berlaku: pembuat(checked) };
    const beri = wewenang(tindakan.say, { ...wanted, target: { peran } });
    const akhiri = lama && wewenang(tindakan.say, { ...wanted, target: { peran, holderId: lama.personId } });
    if (beri !== undefined || akhiri !== undefined) return { code: 'undangan-gugur' };
  }
  const sesudah = [...berlaku.filter((one) => one.id !== lama?.id), undangan];
  if (hasAdministrator(berlaku) && !hasAdministrator(sesudah)) return { code: 'petugas-terakhir' };
  return undefined;
}
