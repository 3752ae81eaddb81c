import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { invitationLink } from '../../app/pendaftaran/create-invitation.ts';
import {
  type GivenRole,
  inviteOfficer,
  type OfficerInvitation,
} from '../../app/pendaftaran/invite-officer.ts';
import { saveQr } from '../../app/pendaftaran/save-qr.ts';
import { button } from '../../text/buttons/button.ts';
import { dateText, dayDate, shortDate, timeOfDay } from '../../text/dates.ts';
import type { Button } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { inRows, shortLabel } from '../shared/buttons.ts';
import type { Turn } from '../shared/turn.ts';

/** Letters that a copy button can hold (Bot API). */
const MAX_COPY_LETTERS = 256;

/** Desa per message of the long list: the text stays far below Telegram's limit. */
const DESA_PER_MESSAGE = 20;

/** Makes an invitation and sends it as a picture: QR, and the link in its caption. */
export async function createAndSend(turn: Turn, action: OfficerAction, given: GivenRole): Promise<void> {
  const outcome = await inviteOfficer(action, given);
  if (!outcome.ok) {
    const more = button(turn.say('pendaftaran-ulang'), 'undang.mulai', { office: action.office.id });
    return turn.reply({ text: sayRefusal(turn.say, outcome.refusal), buttons: [[more]] });
  }
  const { value: invitation } = outcome;
  const link = invitationLink(turn.botUsername, invitation.token);
  const fileId = await saveQr(turn.tx, link, turn.now);
  const caption = invitationCaption(turn, action, invitation, link);
  if (turn.input.kind === 'ketuk') {
    // The button that made it goes, so that a second tap does not make a second link.
    const role = roleLabel(turn.say, invitation.invitedRole, invitation.reporter);
    turn.changeMessage({ text: turn.say('pendaftaran-dibuat', { role }) });
  }
  const { chatId } = turn;
  turn.send({
    chatId,
    method: 'sendPhoto',
    payload: { chat_id: chatId, caption },
    fileId,
    kind: 'jawaban',
  });
}

function isExpired({ office }: OfficerAction, { expiresAt }: OfficerInvitation): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime()).toZonedDateTimeISO(office.zone);
}

function invitationCaption(
  turn: Turn,
  action: OfficerAction,
  invitation: OfficerInvitation,
  link: string,
): string {
  const { say } = turn;
  const { invitedRole: role, reporter } = invitation;
  const expiry = isExpired(action, invitation);
  const line = [
    say('pendaftaran-undangan', {
      role: roleLabel(say, role, reporter),
      office: action.office.name,
      inForce: dayDate(say, expiry.toPlainDate()),
      timeOfDay: timeOfDay(expiry),
    }),
  ];
  if (role.until !== undefined) {
    const until = dateText(say, Temporal.PlainDate.from(role.until));
    line.push(say('pendaftaran-plt-sampai', { until }));
  }
  return [...line, '', link, '', say('pendaftaran-hanya-orangnya')].join('\n');
}

/** Sends many invitations as lists; a tap on a desa copies a text that can be passed on as it is. */
export function sendInvitationList(
  turn: Turn,
  action: OfficerAction,
  all: readonly OfficerInvitation[],
): void {
  const { say } = turn;
  for (let at = 0; at < all.length; at += DESA_PER_MESSAGE) {
    const part = all.slice(at, at + DESA_PER_MESSAGE);
    const line = part.map(
      (one) => `${one.reporter?.name ?? ''}: ${invitationLink(turn.botUsername, one.token)}`,
    );
    turn.reply({
      title: say('pendaftaran-daftar-judul', {
        from: at + 1,
        until: at + part.length,
        all: all.length,
      }),
      text: [...line, '', say('pendaftaran-daftar-kaki')].join('\n'),
      buttons: inRows(
        part.map((one) => copyButton(turn, action, one)),
        2,
      ),
    });
  }
}

function copyButton(
  { say, botUsername }: Turn,
  action: OfficerAction,
  invitation: OfficerInvitation,
): Button {
  const link = invitationLink(botUsername, invitation.token);
  const role = roleLabel(say, invitation.invitedRole, invitation.reporter);
  const expiry = isExpired(action, invitation);
  const inForce = shortDate(say, expiry.toPlainDate());
  const text = say('pendaftaran-teks-salin', { role, inForce, timeOfDay: timeOfDay(expiry), link });
  return {
    label: shortLabel(invitation.reporter?.namaPendek ?? role),
    copy: text.length <= MAX_COPY_LETTERS ? text : link,
  };
}
