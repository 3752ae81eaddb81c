import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { findOfficer, type OfficerRow } from '../../app/petugas/list-officers.ts';
import { revokeRole } from '../../app/petugas/revoke-role.ts';
import { roleSteps } from '../../app/petugas/role-authority.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Right } from '../../domain/kantor/roles.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { dateText } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
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
  /** As the next buttons carry it. */
  place: PayloadOf<'petugas.orang'>;
}

/** The role that a button names; undefined, having said so, without the right or when the role is not there (any more). */
async function readChosen(
  turn: Turn,
  { office, assignment }: PayloadOf<'petugas.orang'>,
  right: Right = 'petugas',
): Promise<ChosenOfficer | undefined> {
  const action = await inOffice(turn, office, right);
  if (action === undefined) return undefined;
  const line = await findOfficer(action, assignment);
  if (line !== undefined) return { action, line, place: { office, assignment } };
  turn.toast(sayRefusal(turn.say, { code: 'petugas-tidak-ada' }));
  return undefined;
}

const label = ({ say }: Turn, { assignment, reporter }: OfficerRow) => roleLabel(say, assignment, reporter);

function dayWords(turn: Turn, action: OfficerAction, at: Date): string {
  return dateText(turn.say, dateIn(Temporal.Instant.fromEpochMilliseconds(at.getTime()), action.office.zone));
}

/** One person's role, with what can be done. */
export async function tapPerson(turn: Turn, payload: PayloadOf<'petugas.orang'>): Promise<void> {
  const chosen = await readChosen(turn, payload);
  if (chosen !== undefined) turn.changeMessage(personScreen(turn, chosen));
}

function personScreen(turn: Turn, { action, line, place }: ChosenOfficer): Message {
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
  const extend = button(say('petugas-perpanjang'), 'petugas.panjang', {
    ...place,
    revision: action.office.lastChange,
  });
  const replace = button(say('petugas-ganti'), 'petugas.ganti', place);
  const revoke = button(say('petugas-cabut'), 'petugas.cabut', place);
  const buttons: Button[][] = [
    ...(may.has('perpanjang') ? [[extend]] : []),
    [...(may.has('beri') ? [replace] : []), ...(may.has('akhiri') ? [revoke] : [])],
  ].filter((row) => row.length > 0);
  buttons.push([backButton(turn, action)]);
  return { title: assignment.name, text: text.join('\n'), buttons };
}

/** Asks whether a role is really to be revoked. */
export async function tapRevoke(turn: Turn, payload: PayloadOf<'petugas.cabut'>): Promise<void> {
  const chosen = await readChosen(turn, payload);
  if (chosen === undefined) return;
  const { action, line, place } = chosen;
  const revision = action.office.lastChange;
  turn.changeMessage({
    text: turn.say('petugas-cabut-tanya', { name: line.assignment.name, role: label(turn, line) }),
    buttons: [
      [
        button(turn.say('petugas-cabut-ya'), 'petugas.cabut_ya', { ...place, revision }),
        button(turn.say('petugas-batal'), 'petugas.orang', place),
      ],
    ],
  });
}

/** Revokes a role. */
export async function tapRevokeYes(
  turn: Turn,
  { office, assignment: assignmentId, revision }: PayloadOf<'petugas.cabut_ya'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'petugas', revision);
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

const backButton = ({ say }: Turn, { office }: OfficerAction): Button =>
  button(say('petugas-kembali'), 'petugas.daftar', { office: office.id });

/** Says why nothing was done, over the role as it stands now where there still is one. */
async function reject(turn: Turn, act: OfficerAction, assignmentId: number, begin: string): Promise<void> {
  const action = await asItStands(turn, act);
  const line = await findOfficer(action, assignmentId);
  const place = { office: act.office.id, assignment: assignmentId };
  if (line === undefined) turn.changeMessage({ text: begin, buttons: [[backButton(turn, act)]] });
  else turn.changeMessage({ ...personScreen(turn, { action, line, place }), begin });
}

/** A successor: for good or acting? */
export async function tapReplace(turn: Turn, payload: PayloadOf<'petugas.ganti'>): Promise<void> {
  const chosen = await readChosen(turn, payload, 'undang');
  if (chosen === undefined) return;
  const { action, line, place } = chosen;
  const seen = { ...place, revision: action.office.lastChange };
  turn.changeMessage({
    text: turn.say('petugas-ganti-tanya', { name: line.assignment.name, role: label(turn, line) }),
    buttons: [
      [
        button(turn.say('pendaftaran-tetap'), 'petugas.ganti_tetap', seen),
        button(turn.say('pendaftaran-plt'), 'petugas.ganti_plt', seen),
      ],
      [button(turn.say('petugas-kembali'), 'petugas.orang', place)],
    ],
  });
}

/** An invitation for the successor; the role changes hands when it is accepted. */
export async function tapReplacePermanent(
  turn: Turn,
  payload: PayloadOf<'petugas.ganti_tetap'>,
): Promise<void> {
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
export async function tapReplaceByPlt(turn: Turn, payload: PayloadOf<'petugas.ganti_plt'>): Promise<void> {
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
export async function tapExtend(turn: Turn, payload: PayloadOf<'petugas.panjang'>): Promise<void> {
  const chosen = await readChosen(turn, payload);
  if (chosen === undefined) return;
  const { id, officeId } = chosen.line.assignment;
  await goTo(turn, officerDialog, 'perpanjang', { officeId, assignmentId: id, seen: payload.revision });
}
