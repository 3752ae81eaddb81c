import type { Feature } from '../shared/feature.ts';
import { tapAttention } from './office/attention.ts';
import { tapGroup } from './office/group-message.ts';
import { tapDecisionList } from './office/list-decisions.ts';
import { tapNode, tapProgram } from './office/programs.ts';
import { tapRemind, tapSendReminders } from './office/remind.ts';
import { runStatusCommand, tapStatus, tapStatusMonth } from './office/run-status-command.ts';
import { tapSasaran } from './office/sasaran.ts';
import { VERB_STATUS } from './parts/address.ts';
import { tapStatusButir } from './reporter/butir.ts';
import { runCapaianCommand } from './reporter/capaian.ts';
import { runHistoryCommand, tapHistory, tapHistoryChoose, tapRevision } from './reporter/history.ts';
import { tapReporterList } from './reporter/list-reporters.ts';
import { runMissingCommand } from './reporter/missing.ts';
import { tapReporter, tapReporterBukti } from './reporter/reporter.ts';

/** Where things stand: the state of a month with its ways down, who is missing, one's own progress and history. */
export const statusFeature: Feature = {
  command: [
    { name: 'status', condition: 'lihat_status', run: runStatusCommand },
    { name: 'belum', condition: 'siapa_pun', run: runMissingCommand },
    { name: 'capaian', condition: 'siapa_pun', run: runCapaianCommand },
    { name: 'riwayat', condition: 'siapa_pun', run: runHistoryCommand },
  ],
  taps: [
    { verb: VERB_STATUS.status, condition: 'lihat_status', run: tapStatus },
    { verb: VERB_STATUS.chooseMonth, condition: 'lihat_status', run: tapStatusMonth },
    { verb: VERB_STATUS.remind, condition: 'ingatkan', run: tapRemind },
    { verb: VERB_STATUS.sendReminders, condition: 'ingatkan', run: tapSendReminders },
    { verb: VERB_STATUS.decision, condition: 'lihat_status', run: tapDecisionList },
    { verb: VERB_STATUS.group, condition: 'lihat_status', run: tapGroup },
    {
      verb: VERB_STATUS.desa,
      condition: 'lihat_status',
      run: (turn, payload) => tapReporterList(turn, payload, 'desa'),
    },
    {
      verb: VERB_STATUS.unit,
      condition: 'lihat_status',
      run: (turn, payload) => tapReporterList(turn, payload, 'unit'),
    },
    { verb: VERB_STATUS.reporter, condition: 'lihat_status', run: tapReporter },
    { verb: VERB_STATUS.bukti, condition: 'lihat_status', run: tapReporterBukti },
    {
      verb: VERB_STATUS.butir,
      condition: 'lihat_status',
      run: (turn, payload) => tapStatusButir(turn, payload, 'pelapor'),
    },
    {
      verb: VERB_STATUS.butirNode,
      condition: 'lihat_status',
      run: (turn, payload) => tapStatusButir(turn, payload, 'node'),
    },
    { verb: VERB_STATUS.program, condition: 'lihat_status', run: tapProgram },
    { verb: VERB_STATUS.node, condition: 'lihat_status', run: tapNode },
    { verb: VERB_STATUS.sasaran, condition: 'lihat_status', run: tapSasaran },
    { verb: VERB_STATUS.attention, condition: 'lihat_status', run: tapAttention },
    { verb: VERB_STATUS.historyChoose, condition: 'lihat_status', run: tapHistoryChoose },
    { verb: VERB_STATUS.history, condition: 'siapa_pun', run: tapHistory },
    { verb: VERB_STATUS.revision, condition: 'siapa_pun', run: tapRevision },
  ],
};
