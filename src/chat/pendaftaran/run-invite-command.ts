import type { OfficerAction } from '../../app/action.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { desaWithoutOperator, givableRoles, inviteAllDesa } from '../../app/pendaftaran/invite-officer.ts';
import { listOfficers } from '../../app/petugas/list-officers.ts';
import { unitsWithWork } from '../../domain/kantor/months/open-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { unitKinds } from '../../domain/kantor/role-unit.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import type { Button } from '../../text/message.ts';
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
export async function tapInviteStart(turn: Turn, { office }: PayloadOf<'undang.mulai'>): Promise<void> {
  const action = await inOffice(turn, office, 'undang');
  if (action !== undefined) turn.changeMessage(await askRole(turn, action));
}

async function askRole(turn: Turn, action: OfficerAction) {
  const { say } = turn;
  const { id, name } = action.office;
  const reporter = unitsWithWork(action.office, turn.now);
  const may = givableRoles(action);
  const possible = may.filter((role) => {
    const kind = unitKinds(role);
    return kind === undefined || reporter.some((one) => kind.includes(one.kind));
  });
  const buttons: Button[] = possible.map((role) =>
    button(say(`pendaftaran-tombol-${role}`), 'undang.peran', { office: id, role }),
  );
  const empty = await desaWithoutOperator(action);
  const all = button(say('pendaftaran-semua-desa', { count: empty.length }), 'undang.semua', {
    office: id,
    revision: action.office.lastChange,
  });
  return {
    text: say('pendaftaran-tanya-peran', { office: name }),
    buttons: empty.length > 1 ? [[all], ...inRows(buttons, 2)] : inRows(buttons, 2),
  };
}

/** A role was chosen, or another page of its units. */
export async function tapInviteRole(
  turn: Turn,
  { office, role, page = 0 }: PayloadOf<'undang.peran'> & { page?: number },
): Promise<void> {
  const action = await inOffice(turn, office, 'undang');
  if (action === undefined) return;
  if (unitKinds(role) === undefined) askKind(turn, action, role, 0);
  else turn.changeMessage(await askUnit(turn, action, role, page));
}

async function askUnit(turn: Turn, action: OfficerAction, role: Role, number: number) {
  const { office } = action;
  const { empty } = await listOfficers(action);
  const without = new Set(empty.map((one) => one.id));
  const unit = unitsWithWork(office, turn.now).filter((one) => unitKinds(role)?.includes(one.kind));
  // Who has nobody yet is the likeliest choice.
  const sorted = [
    ...unit.filter((one) => without.has(one.id)),
    ...unit.filter((one) => !without.has(one.id)),
  ];
  const buttons: Button[] = sorted.map((one) => {
    const label = shortLabel(without.has(one.id) ? one.namaPendek : `✓ ${one.namaPendek}`);
    return button(label, 'undang.unit', { office: office.id, role, reporter: one.id });
  });
  const move = (page: number) => buttonData('undang.hal', { office: office.id, role, page });
  return {
    text: turn.say('pendaftaran-tanya-unit', { role: turn.say(`pendaftaran-tombol-${role}`) }),
    buttons: pageButtons(turn.say, buttons, { number, perPage: 20, perRow: 2, move }),
  };
}

/** A unit was chosen. */
export async function tapInviteUnit(
  turn: Turn,
  { office, role, reporter }: PayloadOf<'undang.unit'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'undang');
  if (action !== undefined) askKind(turn, action, role, reporter);
}

function askKind(turn: Turn, { office }: OfficerAction, role: Role, unit: number): void {
  const reporter = officeReporter(office, unit);
  if (unit !== 0 && reporter === undefined) {
    turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-cocok' }));
    return;
  }
  const invited = { office: office.id, role, reporter: unit, revision: office.lastChange };
  turn.changeMessage({
    text: turn.say('pendaftaran-tanya-jenis', {
      role: roleLabel(turn.say, { role, plt: false }, reporter),
    }),
    buttons: [
      [
        button(turn.say('pendaftaran-tetap'), 'undang.tetap', invited),
        button(turn.say('pendaftaran-plt'), 'undang.plt', invited),
      ],
      [button(turn.say('pendaftaran-ulang'), 'undang.mulai', { office: office.id })],
    ],
  });
}

/** For good: the link is made at once. */
export async function tapInvitePermanent(
  turn: Turn,
  { office, role, reporter, revision }: PayloadOf<'undang.tetap'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'undang', revision);
  if (action !== undefined) await createAndSend(turn, action, { role, reporterId: reporter || undefined });
}

/** Acting: until when? */
export async function tapInvitePlt(
  turn: Turn,
  { office, role, reporter, revision: seen }: PayloadOf<'undang.plt'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'undang');
  if (action === undefined) return;
  const args = { officeId: action.office.id, role, reporterId: reporter || null, replacesId: null, seen };
  await goTo(turn, inviteDialog, 'sampai', args);
}

/** One link for every desa that has no operator. */
export async function tapInviteAll(
  turn: Turn,
  { office, revision }: PayloadOf<'undang.semua'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'undang', revision);
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
