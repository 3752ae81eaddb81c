import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { Penugasan } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import {
  assignmentsOfTelegram,
  findPerson,
  type HeldAssignment,
  insertAssignment,
  savePerson,
} from '../../store/assignments.ts';
import { clearLink } from '../../store/invitation-links.ts';
import {
  findInvitation,
  nameInvitationUser,
  type StoredInvitation,
  takeInvitation,
} from '../../store/invitations.ts';
import { loadKantor } from '../../store/offices.ts';
import type { Tindakan } from '../pelaku.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { sebutanPeran } from '../petugas/sebutan-peran.ts';
import { kabar } from '../petugas/tell-person.ts';
import { sidikToken } from './create-invitation.ts';
import { type IsianTerbuka, isianTerbuka } from './open-items.ts';
import { akhiriPendahulu } from './succeed.ts';

/** Who pressed the link. */
export interface Penerima {
  token: string;
  telegramId: number;
  /** Name as Telegram gives it. */
  nama: string;
}

/** What an accepted invitation has given. */
export interface UndanganDiterima {
  kantor: Kantor;
  personId: number;
  penugasan: Penugasan;
  pelapor?: Pelapor;
  /** What the unit has open and the new officer takes over. */
  terbuka: IsianTerbuka[];
}

/** Why an invitation gives nothing. */
export type UndanganRefusal =
  | { code: 'undangan-tidak-dikenal' }
  | { code: 'undangan-terpakai' }
  | { code: 'undangan-sudah-anda-pakai' }
  | { code: 'undangan-kedaluwarsa' }
  | { code: 'peran-sudah-dipegang'; peran: string };

/**
 * Binds a Telegram account to the role of an invitation. Single use holds for two accounts that press at the same
 * moment. With a predecessor, their role ends here and they are told.
 */
export async function terimaUndangan(
  tindakan: Tindakan,
  penerima: Penerima,
): Promise<Result<UndanganDiterima, UndanganRefusal>> {
  const { tx, now, say } = tindakan;
  const undangan = await findInvitation(tx, sidikToken(penerima.token));
  if (undangan === undefined) return refuse({ code: 'undangan-tidak-dikenal' });
  if (undangan.usedAt !== undefined) return await terpakai(tindakan, undangan, penerima);
  const kantor = await loadKantor(tx, undangan.officeId);
  if (kantor === undefined) throw new Error(`office ${undangan.officeId} does not exist`);
  if (kedaluwarsa(tindakan, undangan, kantor)) return refuse({ code: 'undangan-kedaluwarsa' });
  const pelapor = pelaporKantor(kantor, undangan.pelaporId);
  const dipegang = peranSama(
    yangBerlaku(await assignmentsOfTelegram(tx, penerima.telegramId), now, kantor.zona),
    undangan,
  );
  if (dipegang !== undefined && (!dipegang.plt || undangan.plt)) {
    return refuse({ code: 'peran-sudah-dipegang', peran: sebutanPeran(say, dipegang, pelapor) });
  }
  const at = new Date(now.epochMilliseconds);
  if (!(await takeInvitation(tx, undangan.id, at))) return refuse({ code: 'undangan-terpakai' });
  const { peran, plt, sampai, officeId, pelaporId } = undangan;
  const personId = await savePerson(tx, { telegramId: penerima.telegramId, nama: penerima.nama, now: at });
  await nameInvitationUser(tx, undangan.id, personId);
  const role = { officeId, peran, pelaporId, plt, sampai };
  const id = await insertAssignment(tx, { personId, ...role, now: at });
  await akhiriPendahulu(tindakan, { kantor, undangan, dipegang, penggantiId: personId });
  await kabariPengundang(tindakan, undangan, penerima, sebutanPeran(say, role, pelapor));
  const terbuka = pelapor === undefined ? [] : await isianTerbuka(tx, kantor, pelapor);
  return ok({ kantor, personId, penugasan: { id, ...role }, pelapor, terbuka });
}

async function terpakai({ tx }: Tindakan, undangan: StoredInvitation, { telegramId }: Penerima) {
  const person = await findPerson(tx, { telegramId });
  const sendiri = person !== undefined && person.id === undangan.usedById;
  return refuse({ code: sendiri ? ('undangan-sudah-anda-pakai' as const) : ('undangan-terpakai' as const) });
}

/** Past its seven days, or the acting role that it gives is over already. */
function kedaluwarsa({ now }: Tindakan, { expiresAt, sampai }: StoredInvitation, { zona }: Kantor): boolean {
  if (expiresAt.getTime() <= now.epochMilliseconds) return true;
  return sampai !== undefined && sampai < now.toZonedDateTimeISO(zona).toPlainDate().toString();
}

function peranSama(dipegang: readonly HeldAssignment[], undangan: StoredInvitation) {
  const { officeId, peran, pelaporId } = undangan;
  return dipegang.find((a) => a.officeId === officeId && a.peran === peran && a.pelaporId === pelaporId);
}

/**
 * Whoever made the link hears who used it: a link in the wrong hands is noticed. The message that carried it to them
 * loses it, with its QR picture.
 */
async function kabariPengundang(
  { tx, say, kirim }: Tindakan,
  undangan: StoredInvitation,
  { nama, telegramId, token }: Penerima,
  peran: string,
): Promise<void> {
  if (undangan.createdById === undefined) return;
  const pengundang = await findPerson(tx, { id: undangan.createdById });
  if (pengundang === undefined) return;
  await clearLink(tx, token, pengundang.telegramId);
  if (pengundang.telegramId === telegramId) return;
  const teks = say('pendaftaran-kabar-diterima', { nama, peran });
  kirim(kabar(pengundang.telegramId, { teks }, `undangan-diterima-${undangan.id}`));
}
