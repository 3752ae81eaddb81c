import type { OfficerAction } from '../../app/action.ts';
import { changeWords } from '../../app/kantor/change-words.ts';
import { readOfficeChanges } from '../../app/kantor/read-office-changes.ts';
import { SUBJECTS, type Subject } from '../../domain/kantor/office-change.ts';
import type { Button, Message } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { inRows } from '../shared/buttons.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';

const VERB = 'jejak.lihat';

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
  const act = await chooseOffice(turn, 'lihat_status', VERB);
  if (act !== undefined) turn.reply(await historyScreen(act, { page: 0 }));
}

/** Another page or subject: `<office>[.<subject or semua>[.<page>]]`. */
async function tapOfficeHistory(turn: Turn, { id }: Payload): Promise<void> {
  const [office = '', words, number = '0'] = id.split('.');
  const act = await inOffice(turn, Number(office), 'lihat_status');
  if (act === undefined) return;
  const page = /^\d{1,6}$/.test(number) ? Number(number) : 0;
  turn.changeMessage(await historyScreen(act, { subject: SUBJECTS.find((one) => one === words), page }));
}

async function historyScreen(act: OfficerAction, { subject, page }: HistoryPage): Promise<Message> {
  const { say, office, tx } = act;
  const read = await readOfficeChanges(tx, office.id, { subject, page, perPage: PER_PAGE });
  const address = (one: Subject | undefined, to: number) =>
    encodePayload(VERB, [office.id, one ?? ALL, to].join('.'));
  const end = Math.max(Math.ceil(read.count / PER_PAGE) - 1, 0);
  const move: Button[] = [
    ...(page > 0
      ? [{ label: say('halaman-sebelum'), data: address(subject, Math.min(page, end + 1) - 1) }]
      : []),
    ...(page < end ? [{ label: say('halaman-berikut'), data: address(subject, page + 1) }] : []),
  ];
  const filters = [undefined, ...read.subject]
    .filter((one) => one !== subject)
    .map((one) => ({ label: say(`jejak-perihal-${one ?? ALL}`), data: address(one, 0) }));
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
  taps: [{ verb: VERB, condition: 'lihat_status', run: tapOfficeHistory }],
};
