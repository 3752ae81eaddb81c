import { currentMonth } from '../../app/status/current-month.ts';
import { reportsOfMonth } from '../../app/verifikasi/reports-of-month.ts';
import { addMonths } from '../../domain/kalender/month.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import { buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthName, monthYear } from '../../text/dates.ts';
import { cutPage, inRows } from '../shared/buttons.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { verificationButton } from './report-address.ts';

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

/** Every sent report of a month, whatever its status. */
export async function tapReportList(turn: Turn, payload: PayloadOf<'verif.daftar'>): Promise<void> {
  const { month } = payload;
  const act = await inOffice(turn, payload.office, 'verifikasi');
  if (act === undefined) return;
  const { say } = turn;
  const { office } = act;
  const all = await reportsOfMonth(act, month);
  const shown = cutPage(say, all, {
    number: payload.page ?? 0,
    perPage: PER_PAGE,
    move: (page) => buttonData('verif.daftar', { office: office.id, month, page }),
  });
  const choices = shown.content.map(({ reporter, status, reportId, revision }) =>
    verificationButton(`${MARKS[status]} ${reporter.namaPendek}`, 'verif.buka', {
      office: office.id,
      report: { reportId },
      revision,
    }),
  );
  const other = [addMonths(month, -1), addMonths(month, 1)]
    .filter((one) => one <= currentMonth(office, turn.now))
    .map((one) => verificationButton(monthName(say, one), 'verif.daftar', { office: office.id, month: one }));
  turn.changeMessage({
    title: say('verif-daftar-judul', { month: monthYear(say, month), count: all.length }),
    text: all.length === 0 ? say('verif-daftar-kosong') : say('verif-daftar-tanda'),
    buttons: [
      ...inRows(choices, 2),
      ...(shown.navigation.length > 0 ? [shown.navigation] : []),
      other,
      [verificationButton(say('verif-tombol-antrian'), 'verif.antri', { office: office.id })],
    ],
  });
}
