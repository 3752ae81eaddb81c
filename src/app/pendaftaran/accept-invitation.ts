import { Temporal } from 'temporal-polyfill';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { Penugasan } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import {
  findPerson,
  type HeldAssignment,
  insertAssignment,
  lockPeople,
  officeAssignments,
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
import { tanggal } from '../../text/dates.ts';
import type { Tindakan } from '../pelaku.ts';
import { roleState } from '../petugas/end-role.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { sebutanPeran } from '../petugas/sebutan-peran.ts';
import { tellHeads } from '../petugas/tell-heads.ts';
import { kabar } from '../petugas/tell-person.ts';
import { recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import {
  authorOfInvitation,
  type CheckedInvitation,
  invitationVoid,
  type UndanganGugur,
} from './check-invitation.ts';
import { sidikToken } from './create-invitation.ts';
import { type IsianTerbuka, isianTerbuka } from './open-items.ts';
import { akhiriPendahulu } from './succeed.ts';

/** Who pressed the link. */
export interface Penerima {
  token: string;
  telegramId: number;
  /** Name as Telegram gives it, cleaned. */
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
  /** Nobody gives themselves a role. */
  | { code: 'undangan-sendiri' }
  | UndanganGugur
  | { code: 'peran-sudah-dipegang'; peran: string };

/**
 * Binds a Telegram account to the role of an invitation, when whoever made it may still give that role and is somebody
 * else. Single use holds for two accounts that press at the same moment. With a predecessor, their role ends here and
 * they are told; the heads of the office hear of the new role.
 */
export async function terimaUndangan(
  tindakan: Tindakan,
  penerima: Penerima,
): Promise<Result<UndanganDiterima, UndanganRefusal>> {
  const { tx, say } = tindakan;
  const hash = sidikToken(penerima.token);
  const found = await findInvitation(tx, hash);
  if (found === undefined) return refuse({ code: 'undangan-tidak-dikenal' });
  await lockPeople(tx, found.officeId);
  // Read again: who made it may have lost the role while this waited.
  const undangan = (await findInvitation(tx, hash)) ?? found;
  const checked = await periksa(tindakan, undangan);
  const { kantor, berlaku } = checked;
  if (undangan.usedAt !== undefined) return await terpakai(tindakan, undangan, penerima);
  const person = await findPerson(tx, { telegramId: penerima.telegramId });
  if (person !== undefined && person.id === undangan.createdById) return refuse({ code: 'undangan-sendiri' });
  const gugur = invitationVoid(tindakan, checked);
  if (gugur !== undefined) return refuse(gugur);
  const pelapor = pelaporKantor(kantor, undangan.pelaporId);
  const dipegang = peranSama(berlaku, penerima, undangan);
  if (dipegang !== undefined && (!dipegang.plt || undangan.plt)) {
    return refuse({ code: 'peran-sudah-dipegang', peran: sebutanPeran(say, dipegang, pelapor) });
  }
  const at = new Date(tindakan.now.epochMilliseconds);
  if (!(await takeInvitation(tx, undangan.id, at))) return refuse({ code: 'undangan-terpakai' });
  return ok(await beri(tindakan, penerima, checked, dipegang));
}

async function periksa({ tx, now }: Tindakan, undangan: StoredInvitation): Promise<CheckedInvitation> {
  const kantor = await loadKantor(tx, undangan.officeId);
  if (kantor === undefined) throw new Error(`office ${undangan.officeId} does not exist`);
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  return { kantor, undangan, berlaku, lama: berlaku.find((one) => one.id === undangan.replacesId) };
}

/** Gives the role of an invitation that was taken. */
async function beri(
  tindakan: Tindakan,
  penerima: Penerima,
  checked: CheckedInvitation,
  dipegang: HeldAssignment | undefined,
): Promise<UndanganDiterima> {
  const { tx, now, say } = tindakan;
  const { kantor, undangan, lama } = checked;
  const { peran, plt, sampai, officeId, pelaporId } = undangan;
  const at = new Date(now.epochMilliseconds);
  const pelapor = pelaporKantor(kantor, pelaporId);
  const personId = await savePerson(tx, { telegramId: penerima.telegramId, nama: penerima.nama, now: at });
  await nameInvitationUser(tx, undangan.id, personId);
  const role = { officeId, peran, pelaporId, plt, sampai };
  const id = await insertAssignment(tx, { personId, ...role, now: at });
  const oleh = authorOfInvitation(checked);
  await recordOfficeChange(
    { tx, now, officeId, oleh },
    {
      perihal: 'peran',
      tindakan: 'beri',
      objek: sebutanPeran(say, role, pelapor),
      sesudah: roleState(personId, role),
    },
  );
  await akhiriPendahulu(tindakan, { kantor, lama, dipegang, penggantiId: personId, oleh });
  await kabariPengundang(tindakan, checked, penerima);
  await kabariPimpinan(tindakan, checked, penerima, personId);
  const terbuka = pelapor === undefined ? [] : await isianTerbuka(tx, kantor, pelapor);
  return { kantor, personId, penugasan: { id, ...role }, pelapor, terbuka };
}

async function terpakai({ tx }: Tindakan, undangan: StoredInvitation, { telegramId }: Penerima) {
  const person = await findPerson(tx, { telegramId });
  const sendiri = person !== undefined && person.id === undangan.usedById;
  return refuse({ code: sendiri ? ('undangan-sudah-anda-pakai' as const) : ('undangan-terpakai' as const) });
}

function peranSama(
  berlaku: readonly HeldAssignment[],
  { telegramId }: Penerima,
  { peran, pelaporId }: StoredInvitation,
) {
  return berlaku.find(
    (one) => one.telegramId === telegramId && one.peran === peran && one.pelaporId === pelaporId,
  );
}

const sebutan = ({ say }: Tindakan, { undangan, kantor }: CheckedInvitation) =>
  sebutanPeran(say, undangan, pelaporKantor(kantor, undangan.pelaporId));

/**
 * Whoever made the link hears who used it: a link in the wrong hands is noticed. The message that carried it to them
 * loses it, with its QR picture.
 */
async function kabariPengundang(
  tindakan: Tindakan,
  checked: CheckedInvitation,
  { nama, token }: Penerima,
): Promise<void> {
  const { tx, say, kirim } = tindakan;
  const { id, createdById } = checked.undangan;
  if (createdById === undefined) return;
  const pengundang = await findPerson(tx, { id: createdById });
  if (pengundang === undefined) return;
  await clearLink(tx, token, pengundang.telegramId);
  const teks = say('pendaftaran-kabar-diterima', { nama, peran: sebutan(tindakan, checked) });
  kirim(kabar(pengundang.telegramId, { teks }, `undangan-diterima-${id}`));
}

/** Camat, sekcam and kasubbag hear who holds a role now, in whose place, until when, and by whose decision. */
async function kabariPimpinan(
  tindakan: Tindakan,
  checked: CheckedInvitation,
  { nama }: Penerima,
  personId: number,
): Promise<void> {
  const { tx, say } = tindakan;
  const { kantor, undangan, lama } = checked;
  const { createdById, sampai } = undangan;
  const pengundang = createdById === undefined ? undefined : await findPerson(tx, { id: createdById });
  const oleh = pengundang?.nama ?? say('petugas-oleh-baris-perintah');
  const baris = [
    say('petugas-kabar-diberi', { nama, peran: sebutan(tindakan, checked), kantor: kantor.nama, oleh }),
    ...(lama === undefined || lama.personId === personId
      ? []
      : [say('petugas-kabar-menggantikan', { nama: lama.nama })]),
    ...(sampai === undefined
      ? []
      : [say('pendaftaran-plt-sampai', { sampai: tanggal(say, Temporal.PlainDate.from(sampai)) })]),
  ];
  const kecuali = [createdById, personId];
  await tellHeads(tindakan, {
    kantor,
    teks: baris.join('\n'),
    key: `peran-diberi-${undangan.id}`,
    kecuali,
  });
}
