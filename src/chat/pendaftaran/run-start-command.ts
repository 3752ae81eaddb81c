import { Temporal } from 'temporal-polyfill';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { type AcceptedInvitation, acceptInvitation } from '../../app/pendaftaran/accept-invitation.ts';
import type { OpenItem } from '../../app/pendaftaran/open-items.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import { button } from '../../text/buttons/button.ts';
import { dateText, monthName, monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { Button } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';

/** `/start <token>` accepts an invitation; `/start` alone greets. */
export async function runStartCommand(turn: Turn, argument: string): Promise<void> {
  if (argument === '') return await greet(turn);
  const { telegramId, telegramName: name } = turn;
  const outcome = await acceptInvitation(turn, { token: argument, telegramId, name });
  if (!outcome.ok) return turn.reply({ text: sayRefusal(turn.say, outcome.refusal) });
  const { personId: id, assignment } = outcome.value;
  // The menu of commands is made from these roles when the turn ends.
  turn.officer = { id, name, telegramId, assignments: [...(turn.officer?.assignments ?? []), assignment] };
  welcome(turn, outcome.value);
}

function welcome(turn: Turn, { office, assignment, reporter, opened }: AcceptedInvitation): void {
  const { say } = turn;
  const line = [
    say('pendaftaran-selamat-datang', {
      name: turn.telegramName,
      role: roleLabel(say, assignment, reporter),
      office: office.name,
    }),
  ];
  if (assignment.until !== undefined) {
    const until = dateText(say, Temporal.PlainDate.from(assignment.until));
    line.push(say('pendaftaran-plt-sampai', { until }));
  }
  line.push('', say(`pendaftaran-tugas-${assignment.role}`));
  if (opened.length > 0) line.push('', ...opened.map((one) => openItemSentence(turn, one)));
  turn.reply({ text: line.join('\n'), buttons: opened.map((one) => [openItemButton(turn, one)]) });
}

function openItemSentence({ say }: Turn, one: OpenItem): string {
  const month = monthYear(say, one.month);
  if (one.returned) return say('pendaftaran-dikembalikan', { month });
  return say('pendaftaran-belum-dikirim', { month, filled: one.filled, diminta: one.diminta });
}

function openItemButton({ say }: Turn, one: OpenItem): Button {
  const label = say('pendaftaran-lanjutkan', { month: monthName(say, one.month) });
  return button(label, 'lapor.isi', { reporter: one.reporterId, month: one.month });
}

/** Greets a known person with their roles and the next thing to do. */
async function greet(turn: Turn): Promise<void> {
  const { say } = turn;
  const assignment = turn.officer?.assignments ?? [];
  const label: string[] = [];
  for (const one of assignment) {
    const office = await turn.office(one.officeId);
    const role = roleLabel(say, one, officeReporter(office, one.reporterId));
    label.push(say('pendaftaran-peran-di', { role, office: office.name }));
  }
  const task = [...new Set(assignment.map((one) => dutyOf(turn, one.role)))];
  const greeting = say('pendaftaran-salam', { name: turn.telegramName, role: listAnd(say, label) });
  turn.reply({ text: [greeting, '', ...task].join('\n') });
}

function dutyOf({ say }: Turn, role: Role): string {
  return say(`pendaftaran-tugas-${role}`);
}
