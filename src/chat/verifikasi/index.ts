import { VERB_DECISION } from '../../app/verifikasi/decide-on-kendala.ts';
import { type Feature, MESSAGE_LETTERS } from '../shared/feature.ts';
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
import { VERB_VERIFICATION } from './report-address.ts';
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
    { verb: VERB_VERIFICATION.queue, condition: 'verifikasi', run: tapQueue },
    { verb: VERB_VERIFICATION.open, condition: 'verifikasi', run: tapOpen },
    { verb: VERB_VERIFICATION.yes, condition: 'verifikasi', acts: true, run: tapYes },
    { verb: VERB_VERIFICATION.skip, condition: 'verifikasi', run: tapSkip },
    { verb: VERB_VERIFICATION.bukti, condition: 'verifikasi', run: tapReportBukti },
    { verb: VERB_VERIFICATION.reject, condition: 'verifikasi', acts: true, run: tapReject },
    { verb: VERB_VERIFICATION.butir, condition: 'verifikasi', run: tapReturnButir },
    { verb: VERB_VERIFICATION.reason, condition: 'verifikasi', acts: true, run: tapReason },
    { verb: VERB_VERIFICATION.reopenMonth, condition: 'verifikasi', acts: true, run: tapReopenReport },
    { verb: VERB_VERIFICATION.cancel, condition: 'verifikasi', run: tapCancelReason },
    { verb: VERB_VERIFICATION.many, condition: 'verifikasi', run: tapBulk },
    { verb: VERB_VERIFICATION.all, condition: 'verifikasi', acts: true, run: tapAll },
    { verb: VERB_VERIFICATION.list, condition: 'verifikasi', run: tapReportList },
    { verb: VERB_VERIFICATION.approveView, condition: 'setujui', run: tapApproveView },
    { verb: VERB_VERIFICATION.approve, condition: 'setujui', acts: true, run: tapApprove },
    { verb: VERB_VERIFICATION.decision, condition: 'putuskan', run: tapDecisions },
    { verb: VERB_VERIFICATION.decide, condition: 'putuskan', acts: true, run: tapDecide },
    { verb: VERB_DECISION, condition: 'putuskan', acts: true, run: tapDigestDecision },
  ],
  dialog: {
    id: VERIFICATION_DIALOG,
    step: { alasan: { ask: askReturnReason, answer: answerReturnReason, letters: MESSAGE_LETTERS } },
  },
};
