import { findReport } from '../../app/verifikasi/read-report.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import { monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { verificationButton } from './report-address.ts';

/** Id of this folder's dialogue; raised when the meaning of a step's args changes. */
export const VERIFICATION_DIALOG = 'verifikasi.v2';

/** What the typed reason is for: office, report, revision and status that were seen, item (or none), and the step. */
export type ReturnReasonPlace = {
  o: number;
  r: number;
  v: number;
  t?: ReportStatus;
  k: string | null;
  l: 'kembalikan' | 'buka';
};

/** Asks for a typed reason, and waits for it. */
export async function askReturnReason(turn: Turn, args: ReturnReasonPlace): Promise<void> {
  const act = await inOffice(turn, args.o, 'verifikasi');
  if (act === undefined) return;
  const found = await findReport(act, args.r);
  if (!found.ok) return turn.toast(sayRefusal(turn.say, found.refusal));
  const { reporter, report } = found.value;
  const common = { reporter: reporter.name, month: monthYear(turn.say, report.month) };
  turn.changeMessage({
    text: args.l === 'buka' ? turn.say('verif-tulis-buka', common) : turn.say('verif-tulis-alasan', common),
    buttons: [
      [
        verificationButton(turn.say('verif-tombol-batal'), 'verif.batal', {
          office: args.o,
          report: { reportId: args.r },
          revision: args.v,
        }),
      ],
    ],
  });
  turn.waitFor({ dialog: VERIFICATION_DIALOG, step: 'alasan', args });
}
