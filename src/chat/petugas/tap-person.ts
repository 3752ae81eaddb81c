import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { findOfficer, type OfficerRow } from '../../app/petugas/list-officers.ts';
import { revokeRole } from '../../app/petugas/revoke-role.ts';
import { roleSteps } from '../../app/petugas/role-authority.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Right } from '../../domain/kantor/roles.ts';
import { dateText } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { createAndSend } from '../pendaftaran/send-invitation.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { officerDialog } from './dialog.ts';
import { lastActive } from './last-active.ts';

/** A role that a button names, at an office where the presser holds the right. */
interface ChosenOfficer {
  action: OfficerAction;
  line: OfficerRow;
  /** `office.assignment`, as the next buttons carry it. */
  id: string;
}

/** Reads `office.assignment`; undefined, having said so, without the right or when the role is not there (any more). */
async function readChosen(
  turn: Turn,
  payload: Payload,
  right: Right = 'petugas',
): Promise<ChosenOfficer | undefined> {
  const [office, assignment] = payload.id.split('.').map(Number);
  const action = await inOffice(turn, office ?? 0, right);
  if (action === undefined) return undefined;
  const line = await findOfficer(action, assignment ?? 0);
  if (line !== undefined) return { action, line, id: `${office}.${assignment}` };
  turn.toast(sayRefusal(turn.say, { code: 'petugas-tidak-ada' }));
  return undefined;
}

const label = ({ say }: Turn, { assignment, reporter }: OfficerRow) => roleLabel(say, assignment, reporter);

function dayWords(turn: Turn, action: OfficerAction, at: Date): string {
  return dateText(turn.say, dateIn(Temporal.Instant.fromEpochMilliseconds(at.getTime()), action.office.zone));
}

/** One person's role, with what can be done. */
export async function tapPerson(turn: Turn, payload: Payload): Promise<void> {
  const chosen = await readChosen(turn, payload);
  if (chosen !== undefined) turn.changeMessage(personScreen(turn, chosen));
}

function personScreen(turn: Turn, { action, line, id }: ChosenOfficer): Message {
  const { say } = turn;
  const { assignment } = line;
  const text = [
    label(turn, line),
    say('petugas-sejak', { date: dayWords(turn, action, assignment.start) }),
    lastActive(turn, action.office, assignment.lastSeenAt),
  ];
  if (assignment.until !== undefined) {
    const until = dateText(say, Temporal.PlainDate.from(assignment.until));
    text.push(say('pendaftaran-plt-sampai', { until }));
  }
  const may = new Set(roleSteps(action, assignment));
  const extend = {
    label: say('petugas-perpanjang'),
    data: encodePayload('petugas.panjang', id, action.office.lastChange),
  };
  const replace = { label: say('petugas-ganti'), data: encodePayload('petugas.ganti', id) };
  const revoke = { label: say('petugas-cabut'), data: encodePayload('petugas.cabut', id) };
  const buttons: Button[][] = [
    ...(may.has('perpanjang') ? [[extend]] : []),
    [...(may.has('beri') ? [replace] : []), ...(may.has('akhiri') ? [revoke] : [])],
  ].filter((row) => row.length > 0);
  buttons.push([{ label: say('petugas-kembali'), data: encodePayload('petugas.daftar', action.office.id) }]);
  return { title: assignment.name, text: text.join('\n'), buttons };
}

/** Asks whether a role is really to be revoked. */
export async function tapRevoke(turn: Turn, payload: Payload): Promise<void> {
  const chosen = await readChosen(turn, payload);
  if (chosen === undefined) return;
  const { action, line, id } = chosen;
  const yes = encodePayload('petugas.cabut_ya', id, action.office.lastChange);
  turn.changeMessage({
    text: turn.say('petugas-cabut-tanya', { name: line.assignment.name, role: label(turn, line) }),
    buttons: [
      [
        { label: turn.say('petugas-cabut-ya'), data: yes },
        { label: turn.say('petugas-batal'), data: encodePayload('petugas.orang', id) },
      ],
    ],
  });
}

/** Revokes a role; id `office.assignment`, the revision what was seen of the office. */
export async function tapRevokeYes(turn: Turn, { id, revision }: Payload): Promise<void> {
  const [office, assignmentId = 0] = id.split('.').map(Number);
  const action = await inOffice(turn, office ?? 0, 'petugas', revision);
  if (action === undefined) return;
  const outcome = await revokeRole(action, assignmentId);
  if (!outcome.ok) {
    const words = sayRefusal(turn.say, outcome.refusal);
    if (outcome.refusal.code === 'petugas-tidak-ada') return turn.toast(words);
    return await reject(turn, action, assignmentId, words);
  }
  const text = turn.say('petugas-dicabut', {
    name: outcome.value.assignment.name,
    role: label(turn, outcome.value),
    invitation: outcome.value.cancelledInvitations,
  });
  turn.changeMessage({ text, buttons: [[backButton(turn, action)]] });
}

const backButton = ({ say }: Turn, { office }: OfficerAction): Button => ({
  label: say('petugas-kembali'),
  data: encodePayload('petugas.daftar', office.id),
});

/** Says why nothing was done, over the role as it stands now where there still is one. */
async function reject(turn: Turn, act: OfficerAction, assignmentId: number, begin: string): Promise<void> {
  const action = await asItStands(turn, act);
  const line = await findOfficer(action, assignmentId);
  const id = `${act.office.id}.${assignmentId}`;
  if (line === undefined) turn.changeMessage({ text: begin, buttons: [[backButton(turn, act)]] });
  else turn.changeMessage({ ...personScreen(turn, { action, line, id }), begin });
}

/** A successor: for good or acting? */
export async function tapReplace(turn: Turn, payload: Payload): Promise<void> {
  const chosen = await readChosen(turn, payload, 'undang');
  if (chosen === undefined) return;
  const { action, line, id } = chosen;
  const { lastChange } = action.office;
  turn.changeMessage({
    text: turn.say('petugas-ganti-tanya', { name: line.assignment.name, role: label(turn, line) }),
    buttons: [
      [
        { label: turn.say('pendaftaran-tetap'), data: encodePayload('petugas.ganti_tetap', id, lastChange) },
        { label: turn.say('pendaftaran-plt'), data: encodePayload('petugas.ganti_plt', id, lastChange) },
      ],
      [{ label: turn.say('petugas-kembali'), data: encodePayload('petugas.orang', id) }],
    ],
  });
}

/** An invitation for the successor; the role changes hands when it is accepted. */
export async function tapReplacePermanent(turn: Turn, payload: Payload): Promise<void> {
  const chosen = await readChosen(turn, payload, 'undang');
  if (chosen === undefined) return;
  const { id, role, reporterId } = chosen.line.assignment;
  await createAndSend(
    turn,
    { ...chosen.action, seen: payload.revision },
    { role, reporterId, replacesId: id },
  );
}

/** An acting successor: until when? */
export async function tapReplaceByPlt(turn: Turn, payload: Payload): Promise<void> {
  const chosen = await readChosen(turn, payload, 'undang');
  if (chosen === undefined) return;
  const { id, role, reporterId, officeId } = chosen.line.assignment;
  await goTo(turn, officerDialog, 'sampai', {
    officeId,
    role,
    reporterId: reporterId ?? null,
    replacesId: id,
    seen: payload.revision,
  });
}

/** A later last day for an acting role. */
export async function tapExtend(turn: Turn, payload: Payload): Promise<void> {
  const chosen = await readChosen(turn, payload);
  if (chosen === undefined) return;
  const { id, officeId } = chosen.line.assignment;
  await goTo(turn, officerDialog, 'perpanjang', { officeId, assignmentId: id, seen: payload.revision });
}
