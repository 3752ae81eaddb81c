import { currentMonth } from '../../app/status/current-month.ts';
import { reportsOfMonth } from '../../app/verifikasi/reports-of-month.ts';
import { addMonths, parseMonth } from '../../domain/kalender/month.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import { monthName, monthYear } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { cutPage, inRows } from '../shared/buttons.ts';
import type { Turn } from '../shared/turn.ts';
import { openOfficeAddress, VERB_VERIFICATION, verificationButton } from './report-address.ts';

/** Reports on one page. */
const PER_PAGE = 16;

/** The shape that stands for a status, never a colour alone. */
const MARKS: Record<ReportStatus, string> = {
  draf: '–',
  diajukan: '●',
  dikembalikan: '■',
  diverifikasi: '✔',
  disetujui: '★',
};

/** Every sent report of a month, whatever its status: `<office>.<month>[.<page>]`. */
export async function tapReportList(turn: Turn, payload: Payload): Promise<void> {
  const address = await openOfficeAddress(turn, payload, 'verifikasi');
  if (address === undefined) return;
  const { act, remaining } = address;
  const [text = '', page = '0'] = remaining;
  const read = parseMonth(text);
  if (!read.ok) return turn.toast(turn.say('button-unknown'));
  const { say } = turn;
  const { office } = act;
  const month = read.value;
  const all = await reportsOfMonth(act, month);
  const shown = cutPage(say, all, {
    number: Number(page),
    perPage: PER_PAGE,
    move: (to) => encodePayload(VERB_VERIFICATION.list, [office.id, month, to].join('.')),
  });
  const choices = shown.content.map(({ reporter, status, reportId, revision }) =>
    verificationButton(
      `${MARKS[status]} ${reporter.namaPendek}`,
      VERB_VERIFICATION.open,
      [office.id, reportId],
      revision,
    ),
  );
  const other = [addMonths(month, -1), addMonths(month, 1)]
    .filter((one) => one <= currentMonth(office, turn.now))
    .map((one) => verificationButton(monthName(say, one), VERB_VERIFICATION.list, [office.id, one]));
  turn.changeMessage({
    title: say('verif-daftar-judul', { month: monthYear(say, month), count: all.length }),
    text: all.length === 0 ? say('verif-daftar-kosong') : say('verif-daftar-tanda'),
    buttons: [
      ...inRows(choices, 2),
      ...(shown.navigation.length > 0 ? [shown.navigation] : []),
      other,
      [verificationButton(say('verif-tombol-antrian'), VERB_VERIFICATION.queue, [office.id])],
    ],
  });
}
