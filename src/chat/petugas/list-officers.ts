import type { OfficerAction } from '../../app/action.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { listOfficers, type OfficerRow } from '../../app/petugas/list-officers.ts';
import { HEADS } from '../../domain/kantor/role-rules.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import { cutPage, inRows, shortLabel } from '../shared/buttons.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { lastActive } from './last-active.ts';

const PER_PAGE = 12;

/** Units without anybody that are named; more are counted. */
const NAMES_SHOWN = 15;

/** `/petugas`: who is there, and which units have nobody. */
export async function runOfficersCommand(turn: Turn): Promise<void> {
  const action = await chooseOffice(turn, 'petugas', 'petugas.daftar');
  if (action !== undefined) turn.reply(await officerListScreen(turn, action, 0));
}

/** Another page, another office, or back to the list. */
export async function tapOfficerList(
  turn: Turn,
  { office, page = 0 }: PayloadOf<'petugas.daftar'>,
): Promise<void> {
  const action = await inOffice(turn, office, 'petugas');
  if (action !== undefined) turn.changeMessage(await officerListScreen(turn, action, page));
}

async function officerListScreen(turn: Turn, action: OfficerAction, page: number): Promise<Message> {
  const { say } = turn;
  const { office } = action;
  const { row: line, empty } = await listOfficers(action);
  const { content, navigation, number } = cutPage(say, line, {
    number: page,
    perPage: PER_PAGE,
    move: (one) => buttonData('petugas.daftar', { office: office.id, page: one }),
  });
  const first = number * PER_PAGE + 1;
  const people: Button[] = content.map(({ assignment }, index) =>
    button(shortLabel(`${first + index}. ${assignment.name}`), 'petugas.orang', {
      office: office.id,
      assignment: assignment.id,
    }),
  );
  const other: Button[] = [button(say('petugas-undang'), 'undang.mulai', { office: office.id })];
  return {
    title: say('petugas-judul', { office: office.name, count: line.length }),
    text: [
      ...content.map((one, index) => `${first + index}. ${officerRow(turn, action, one)}`),
      '',
      ...vacantPosts(turn, line),
      say('petugas-kosong', {
        count: empty.length,
        unit: someNames(
          turn,
          empty.map((one) => one.namaPendek),
        ),
      }),
    ].join('\n'),
    buttons: [...inRows(people, 2), ...(navigation.length > 0 ? [navigation] : []), other],
  };
}

/** The posts of the office's heads that nobody holds today, as a line. */
function vacantPosts({ say }: Turn, line: readonly OfficerRow[]): string[] {
  const empty = HEADS.filter((role) => !line.some((one) => one.assignment.role === role));
  if (empty.length === 0) return [];
  const posts = listAnd(
    say,
    empty.map((role) => roleLabel(say, { role, plt: false }, undefined)),
  );
  return [say('petugas-jabatan-kosong', { posts })];
}

function officerRow(turn: Turn, { office }: OfficerAction, { assignment, reporter }: OfficerRow): string {
  return turn.say('petugas-baris', {
    name: assignment.name,
    role: roleLabel(turn.say, assignment, reporter),
    active: assignment.blocked
      ? turn.say('petugas-memblokir')
      : lastActive(turn, office, assignment.lastSeenAt),
  });
}

function someNames({ say }: Turn, name: readonly string[]): string {
  if (name.length <= NAMES_SHOWN) return listAnd(say, name);
  return say('petugas-dan-lain', {
    name: name.slice(0, NAMES_SHOWN).join(', '),
    other: name.length - NAMES_SHOWN,
  });
}
