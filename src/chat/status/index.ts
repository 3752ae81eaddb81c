import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { runCapaianCommand, tapCapaian } from './named/run-capaian-command.ts';
import { runStatusCommand } from './named/run-status-command.ts';
import { tapAttention } from './office/attention.ts';
import { tapGroup } from './office/group-message.ts';
import { tapDecisionList } from './office/list-decisions.ts';
import { tapNode, tapProgram } from './office/programs.ts';
import { tapRemind, tapSendReminders } from './office/remind.ts';
import { tapSasaran } from './office/sasaran.ts';
import { tapStatus, tapStatusMonth } from './office/show-status.ts';
import { tapStatusButir } from './reporter/butir.ts';
import { runHistoryCommand, tapHistory, tapHistoryChoose, tapRevision } from './reporter/history.ts';
import { tapReporterList } from './reporter/list-reporters.ts';
import { runMissingCommand } from './reporter/missing.ts';
import { tapReporter, tapReporterBukti } from './reporter/reporter.ts';

/** Where things stand: the state of a month with its ways down, who is missing, one's own progress and history. */
export const statusFeature: Feature = {
  command: [
    { name: 'status', condition: 'lihat_status', named: true, run: runStatusCommand },
    { name: 'belum', condition: 'siapa_pun', run: runMissingCommand },
    { name: 'capaian', condition: 'siapa_pun', named: true, run: runCapaianCommand },
    { name: 'riwayat', condition: 'siapa_pun', run: runHistoryCommand },
  ],
  taps: [
    tap('ringkasan.status', 'lihat_status', tapStatus),
    tap('ringkasan.bulan', 'lihat_status', tapStatusMonth),
    tap('ringkasan.ingatkan', 'ingatkan', tapRemind),
    tap('ringkasan.ingatkan_ya', 'ingatkan', tapSendReminders),
    tap('ringkasan.keputusan', 'lihat_status', tapDecisionList),
    tap('ringkasan.wa', 'lihat_status', tapGroup),
    tap('ringkasan.desa', 'lihat_status', (turn, payload) => tapReporterList(turn, payload, 'desa')),
    tap('ringkasan.unit', 'lihat_status', (turn, payload) => tapReporterList(turn, payload, 'unit')),
    tap('ringkasan.pelapor', 'lihat_status', tapReporter),
    tap('ringkasan.bukti', 'lihat_status', tapReporterBukti),
    tap('ringkasan.butir', 'lihat_status', (turn, payload) => tapStatusButir(turn, payload, 'pelapor')),
    tap('ringkasan.butir_node', 'lihat_status', (turn, payload) => tapStatusButir(turn, payload, 'node')),
    tap('ringkasan.program', 'lihat_status', tapProgram),
    tap('ringkasan.node', 'lihat_status', tapNode),
    tap('ringkasan.sasaran', 'lihat_status', tapSasaran),
    tap('ringkasan.perhatian', 'lihat_status', tapAttention),
    tap('ringkasan.riwayat_pilih', 'lihat_status', tapHistoryChoose),
    tap('ringkasan.riwayat', 'siapa_pun', tapHistory),
    tap('ringkasan.capaian', 'siapa_pun', tapCapaian),
    tap('ringkasan.revisi', 'siapa_pun', tapRevision),
  ],
};
