import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { planDialog } from './dialog.ts';
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
    tap('rencana.lihat', 'lihat_rencana', tapViewPlan),
    tap('rencana.pada', 'lihat_rencana', tapOnDay),
    tap('rencana.versi', 'lihat_rencana', tapVersions),
    tap('rencana.beda', 'lihat_rencana', tapDifference),
    tap('rencana.kirim', 'rencana', tapSendPlan),
    tap('rencana.unduh', 'rencana', tapDownload),
    tap('rencana.lanjut', 'rencana', tapContinue),
    tap('rencana.jawab', 'rencana', tapAnswer),
    tap('rencana.halaman', 'rencana', tapPage),
    tap('rencana.kembali', 'rencana', tapBack),
    tap('rencana.usulan', 'rencana', tapSuggestions),
    tap('rencana.temuan', 'rencana', tapFindings),
    tap('rencana.sahkan', 'rencana', tapRatifyPlan, { acts: true }),
    tap('rencana.buang', 'rencana', tapDiscard),
    tap('rencana.aksi', 'rencana', tapAksi),
    tap('rencana.aksi_daftar', 'rencana', tapAksiList),
    tap('rencana.aksi_pilih', 'rencana', tapAksiChoose),
    tap('rencana.aksi_cara', 'rencana', tapAksiWay, { acts: true }),
  ],
  dialog: planDialog,
};

/** Asks about a plan that nobody asked for; to stand before the folder that answers reporters' loose messages. */
export const unaskedPlanFeature: Feature = { withoutDialog: takeUnaskedPlan };
