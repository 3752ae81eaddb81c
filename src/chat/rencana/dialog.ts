import type { Dialog } from '../shared/feature.ts';
import { aksiApprovalStep, aksiEntryStep } from './rencana-aksi/aksi-steps.ts';
import { incomingStep } from './upload/incoming-step.ts';
import { questionStep } from './upload/question-step.ts';
import { sendStep } from './upload/send-step.ts';
import { ID_PLAN } from './view/dialog-id.ts';
import { onDayStep } from './view/on-day-step.ts';

/** What has to be typed or sent about the plan: the document, a day, an answer that no button has. */
export const planDialog: Dialog = {
  id: ID_PLAN,
  table: true,
  step: {
    kirim: sendStep,
    kiriman: incomingStep,
    pada: onDayStep,
    tanya: questionStep,
    aksi_isi: aksiEntryStep,
    aksi_setuju: aksiApprovalStep,
  },
};
