import type { OfficerAction } from '../../app/action.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { desaWithoutOperator, givableRoles, inviteAllDesa } from '../../app/pendaftaran/invite-officer.ts';
import { listOfficers } from '../../app/petugas/list-officers.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { unitKinds } from '../../domain/kantor/role-unit.ts';
import { ROLES, type Role } from '../../domain/kantor/roles.ts';
import type { Button } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { inRows, pageButtons, shortLabel } from '../shared/buttons.ts';
import { asItStands, chooseOffice, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { inviteDialog } from './invite-dialog.ts';
import { createAndSend, sendInvitationList } from './send-invitation.ts';

/** `/undang`: which role? */
export async function runInviteCommand(turn: Turn): Promise<void> {
  const action = await chooseOffice(turn, 'undang', 'undang.mulai');
  if (action !== undefined) turn.reply(await askRole(turn, action));
}

/** The office was chosen, or the way back was pressed. */
export async function tapInviteStart(turn: Turn, { id }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'undang');
  if (action !== undefined) turn.changeMessage(await askRole(turn, action));
}

async function askRole(turn: Turn, action: OfficerAction) {
  const { say } = turn;
  const { id, name, reporters: reporter } = action.office;
  const may = givableRoles(action);
  const possible = may.filter((role) => {
    const kind = unitKinds(role);
    return kind === undefined || reporter.some((one) => kind.includes(one.kind));
  });
  const buttons: Button[] = possible.map((role) => ({
    label: say(`pendaftaran-tombol-${role}`),
    data: encodePayload('undang.peran', `${id}.${role}`),
  }));
  const empty = await desaWithoutOperator(action);
  const all = {
    label: say('pendaftaran-semua-desa', { count: empty.length }),
    data: encodePayload('undang.semua', id, action.office.lastChange),
  };
  return {
    text: say('pendaftaran-tanya-peran', { office: name }),
    buttons: empty.length > 1 ? [[all], ...inRows(buttons, 2)] : inRows(buttons, 2),
  };
}

/** Reads `office.peran[.number]`; undefined, having said so, where the right is missing or the role unknown. */
async function readRole(turn: Turn, payload: Payload) {
  const [office, words, number] = payload.id.split('.');
  const action = await inOffice(turn, Number(office), 'undang', payload.revision);
  const role = ROLES.find((one) => one === words);
  if (action === undefined) return undefined;
  if (role === undefined) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  return { action, role, number: Number(number ?? 0) };
}

/** A role was chosen, or another page of its units. */
export async function tapInviteRole(turn: Turn, payload: Payload): Promise<void> {
  const read = await readRole(turn, payload);
  if (read === undefined) return;
  const { action, role, number } = read;
  if (unitKinds(role) === undefined) askKind(turn, action, role, 0);
  else turn.changeMessage(await askUnit(turn, action, role, number));
}

async function askUnit(turn: Turn, action: OfficerAction, role: Role, number: number) {
  const { office } = action;
  const { empty } = await listOfficers(action);
  const without = new Set(empty.map((one) => one.id));
  const unit = office.reporters.filter((one) => unitKinds(role)?.includes(one.kind));
  // Who has nobody yet is the likeliest choice.
  const sorted = [
    ...unit.filter((one) => without.has(one.id)),
    ...unit.filter((one) => !without.has(one.id)),
  ];
  const buttons: Button[] = sorted.map((one) => ({
    label: shortLabel(without.has(one.id) ? one.namaPendek : `✓ ${one.namaPendek}`),
    data: encodePayload('undang.unit', `${office.id}.${role}.${one.id}`),
  }));
  const move = (page: number) => encodePayload('undang.hal', `${office.id}.${role}.${page}`);
  return {
    text: turn.say('pendaftaran-tanya-unit', { role: turn.say(`pendaftaran-tombol-${role}`) }),
    buttons: pageButtons(turn.say, buttons, { number, perPage: 20, perRow: 2, move }),
  };
}

/** A unit was chosen. */
export async function tapInviteUnit(turn: Turn, payload: Payload): Promise<void> {
  const read = await readRole(turn, payload);
  if (read !== undefined) askKind(turn, read.action, read.role, read.number);
}

function askKind(turn: Turn, { office }: OfficerAction, role: Role, unit: number): void {
  const reporter = officeReporter(office, unit);
  if (unit !== 0 && reporter === undefined) {
    turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-cocok' }));
    return;
  }
  const id = `${office.id}.${role}.${unit}`;
  turn.changeMessage({
    text: turn.say('pendaftaran-tanya-jenis', {
      role: roleLabel(turn.say, { role, plt: false }, reporter),
    }),
    buttons: [
      [
        { label: turn.say('pendaftaran-tetap'), data: encodePayload('undang.tetap', id, office.lastChange) },
        { label: turn.say('pendaftaran-plt'), data: encodePayload('undang.plt', id, office.lastChange) },
      ],
      [{ label: turn.say('pendaftaran-ulang'), data: encodePayload('undang.mulai', office.id) }],
    ],
  });
}

/** For good: the link is made at once. */
export async function tapInvitePermanent(turn: Turn, payload: Payload): Promise<void> {
  const read = await readRole(turn, payload);
  if (read === undefined) return;
  const { action, role, number } = read;
  await createAndSend(turn, action, { role, reporterId: number || undefined });
}

/** Acting: until when? */
export async function tapInvitePlt(turn: Turn, payload: Payload): Promise<void> {
  const read = await readRole(turn, payload);
  if (read === undefined) return;
  const { action, role, number } = read;
  const reporterId = number || null;
  const args = { officeId: action.office.id, role, reporterId, replacesId: null, seen: payload.revision };
  await goTo(turn, inviteDialog, 'sampai', args);
}

/** One link for every desa that has no operator; id `office`, the revision what was seen of it. */
export async function tapInviteAll(turn: Turn, { id, revision }: Payload): Promise<void> {
  const action = await inOffice(turn, Number(id), 'undang', revision);
  if (action === undefined) return;
  const all = await inviteAllDesa(action);
  if (!all.ok) {
    const current = await askRole(turn, await asItStands(turn, action));
    return turn.changeMessage({ ...current, begin: sayRefusal(turn.say, all.refusal) });
  }
  if (all.value.length === 0) return turn.toast(turn.say('pendaftaran-semua-sudah'));
  turn.changeMessage({ text: turn.say('pendaftaran-semua-dibuat', { count: all.value.length }) });
  sendInvitationList(turn, action, all.value);
}
