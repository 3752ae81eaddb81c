import { type Feature, MESSAGE_LETTERS } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { answerReturnReason } from './answer-reason.ts';
import { runApproveCommand, tapApprove, tapApproveView } from './approve-month.ts';
import { askReturnReason, VERIFICATION_DIALOG } from './ask-reason.ts';
import {
  runCheckCommand,
  tapCancelReason,
  tapOpen,
  tapQueue,
  tapReportBukti,
  tapSkip,
  tapYes,
} from './check-report.ts';
import { runDecisionsCommand, tapDecide, tapDecisions, tapDigestDecision } from './decide-kendala.ts';
import { tapReportList } from './list-reports.ts';
import { tapReason, tapReject, tapReopenReport, tapReturnButir } from './return-report.ts';
import { tapAll, tapBulk } from './verify-bulk.ts';

/** Verification: the queue, approval of a month, and the camat's decisions. */
export const verificationFeature: Feature = {
  command: [
    { name: 'periksa', condition: 'verifikasi', run: runCheckCommand },
    { name: 'setujui', condition: 'setujui', run: runApproveCommand },
    { name: 'keputusan', condition: 'putuskan', run: runDecisionsCommand },
  ],
  taps: [
    tap('verif.antri', 'verifikasi', tapQueue),
    tap('verif.buka', 'verifikasi', tapOpen),
    tap('verif.ya', 'verifikasi', tapYes, { acts: true }),
    tap('verif.lewati', 'verifikasi', tapSkip),
    tap('verif.bukti', 'verifikasi', tapReportBukti),
    tap('verif.tolak', 'verifikasi', tapReject, { acts: true }),
    tap('verif.butir', 'verifikasi', tapReturnButir),
    tap('verif.alasan', 'verifikasi', tapReason, { acts: true }),
    tap('verif.buka_lagi', 'verifikasi', tapReopenReport, { acts: true }),
    tap('verif.batal', 'verifikasi', tapCancelReason),
    tap('verif.banyak', 'verifikasi', tapBulk),
    tap('verif.semua', 'verifikasi', tapAll, { acts: true }),
    tap('verif.daftar', 'verifikasi', tapReportList),
    tap('verif.setujui_lihat', 'setujui', tapApproveView),
    tap('verif.setujui', 'setujui', tapApprove, { acts: true }),
    tap('verif.putusan', 'putuskan', tapDecisions),
    tap('verif.putus', 'putuskan', tapDecide, { acts: true }),
    tap('verif.keputusan', 'putuskan', tapDigestDecision, { acts: true }),
  ],
  dialog: {
    id: VERIFICATION_DIALOG,
    step: { alasan: { ask: askReturnReason, answer: answerReturnReason, letters: MESSAGE_LETTERS } },
  },
};
