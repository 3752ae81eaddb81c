import { VERB_DRAFT } from '../../app/rencana/preview/preview-plan.ts';
import type { Feature } from '../shared/feature.ts';
import { planDialog } from './dialog.ts';
import { VERB_AKSI } from './rencana-aksi/aksi-screens.ts';
import { takeUnaskedPlan } from './take-unasked-plan.ts';
import { runAksiCommand, tapAksi, tapAksiChoose, tapAksiList, tapAksiWay } from './tap-aksi.ts';
import {
  tapAnswer,
  tapBack,
  tapContinue,
  tapDiscard,
  tapFindings,
  tapPage,
  tapRatifyPlan,
  tapSuggestions,
} from './upload/tap-draft.ts';
import { runDownloadCommand, tapDownload } from './view/download-template.ts';
import { VERB_PLAN } from './view/plan-screen.ts';
import { tapDifference } from './view/tap-difference.ts';
import { runPlanCommand, tapOnDay, tapSendPlan, tapVersions, tapViewPlan } from './view-plan.ts';

/** The plan, bringing one in, and planning it by month; nothing is stored before Sahkan or Simpan. */
export const planFeature: Feature = {
  command: [
    { name: 'rencana', condition: 'lihat_rencana', run: runPlanCommand },
    { name: 'unduh_templat', condition: 'rencana', run: runDownloadCommand },
    { name: 'rencana_aksi', condition: 'rencana', run: runAksiCommand },
  ],
  taps: [
    { verb: VERB_PLAN.view, condition: 'lihat_rencana', run: tapViewPlan },
    { verb: VERB_PLAN.at, condition: 'lihat_rencana', run: tapOnDay },
    { verb: VERB_PLAN.version, condition: 'lihat_rencana', run: tapVersions },
    { verb: VERB_PLAN.difference, condition: 'lihat_rencana', run: tapDifference },
    { verb: VERB_PLAN.send, condition: 'rencana', run: tapSendPlan },
    { verb: VERB_PLAN.download, condition: 'rencana', run: tapDownload },
    { verb: VERB_DRAFT.onward, condition: 'rencana', run: tapContinue },
    { verb: VERB_DRAFT.answer, condition: 'rencana', run: tapAnswer },
    { verb: VERB_DRAFT.page, condition: 'rencana', run: tapPage },
    { verb: VERB_DRAFT.back, condition: 'rencana', run: tapBack },
    { verb: VERB_DRAFT.suggestion, condition: 'rencana', run: tapSuggestions },
    { verb: VERB_DRAFT.findings, condition: 'rencana', run: tapFindings },
    { verb: VERB_DRAFT.ratify, condition: 'rencana', acts: true, run: tapRatifyPlan },
    { verb: VERB_DRAFT.discard, condition: 'rencana', run: tapDiscard },
    { verb: VERB_AKSI.begin, condition: 'rencana', run: tapAksi },
    { verb: VERB_AKSI.list, condition: 'rencana', run: tapAksiList },
    { verb: VERB_AKSI.choose, condition: 'rencana', run: tapAksiChoose },
    { verb: VERB_AKSI.way, condition: 'rencana', acts: true, run: tapAksiWay },
  ],
  dialog: planDialog,
};

/** Asks about a plan that nobody asked for; to stand before the folder that answers reporters' loose messages. */
export const unaskedPlanFeature: Feature = { withoutDialog: takeUnaskedPlan };
