import type { OfficerAction } from '../../app/action.ts';
import { changeWords } from '../../app/kantor/change-words.ts';
import { readOfficeChanges } from '../../app/kantor/read-office-changes.ts';
import type { Subject } from '../../domain/kantor/office-change.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import type { Button, Message } from '../../text/message.ts';
import { inRows } from '../shared/buttons.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import type { Turn } from '../shared/turn.ts';

/** Changes on one page. */
const PER_PAGE = 6;

/** Stands for every subject in a button. */
const ALL = 'semua';

interface HistoryPage {
  subject?: Subject;
  page: number;
}

/** `/riwayat_kantor`: what was changed at the office, by whom, when, before and after. */
async function runOfficeHistoryCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'lihat_status', 'jejak.lihat');
  if (act !== undefined) turn.reply(await historyScreen(act, { page: 0 }));
}

/** Another page or subject. */
async function tapOfficeHistory(
  turn: Turn,
  { office, subject, page = 0 }: PayloadOf<'jejak.lihat'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'lihat_status');
  if (act === undefined) return;
  turn.changeMessage(await historyScreen(act, { subject: subject === ALL ? undefined : subject, page }));
}

async function historyScreen(act: OfficerAction, { subject, page }: HistoryPage): Promise<Message> {
  const { say, office, tx } = act;
  const read = await readOfficeChanges(tx, office.id, { subject, page, perPage: PER_PAGE });
  const to = (label: string, one: Subject | undefined, at: number) =>
    button(label, 'jejak.lihat', { office: office.id, subject: one ?? ALL, page: at });
  const end = Math.max(Math.ceil(read.count / PER_PAGE) - 1, 0);
  const move: Button[] = [
    ...(page > 0 ? [to(say('halaman-sebelum'), subject, Math.min(page, end + 1) - 1)] : []),
    ...(page < end ? [to(say('halaman-berikut'), subject, page + 1)] : []),
  ];
  const filters = [undefined, ...read.subject]
    .filter((one) => one !== subject)
    .map((one) => to(say(`jejak-perihal-${one ?? ALL}`), one, 0));
  const context = { say, zone: office.zone, name: read.name };
  const text = read.content.map((event) => changeWords(context, event).join('\n')).join('\n\n');
  return {
    title: say('jejak-judul', {
      office: office.name,
      subject: say(`jejak-perihal-${subject ?? ALL}`),
      count: read.count,
    }),
    text: text === '' ? say('jejak-kosong') : text,
    buttons: [
      ...(move.length > 0 ? [move] : []),
      ...(read.subject.length > 1 || subject ? inRows(filters, 3) : []),
    ],
  };
}

/** The office's record of changes, read only. */
export const officeHistoryFeature: Feature = {
  command: [{ name: 'riwayat_kantor', condition: 'lihat_status', run: runOfficeHistoryCommand }],
  taps: [tap('jejak.lihat', 'lihat_status', tapOfficeHistory)],
};
