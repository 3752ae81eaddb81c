import type { Feature } from '../shared/feature.ts';
import { inviteDialog } from './invite-dialog.ts';
import {
  runInviteCommand,
  tapInviteAll,
  tapInvitePermanent,
  tapInvitePlt,
  tapInviteRole,
  tapInviteStart,
  tapInviteUnit,
} from './run-invite-command.ts';
import { runStartCommand } from './run-start-command.ts';

/** Becoming known to the bot: `/start` with an invitation, and `/undang`, which makes one. */
export const registrationFeature: Feature = {
  command: [
    { name: 'start', condition: 'siapa_pun', acts: true, run: runStartCommand },
    { name: 'undang', condition: 'undang', run: runInviteCommand },
  ],
  taps: [
    { verb: 'undang.mulai', condition: 'undang', run: tapInviteStart },
    { verb: 'undang.peran', condition: 'undang', run: tapInviteRole },
    { verb: 'undang.hal', condition: 'undang', run: tapInviteRole },
    { verb: 'undang.unit', condition: 'undang', run: tapInviteUnit },
    { verb: 'undang.tetap', condition: 'undang', acts: true, run: tapInvitePermanent },
    { verb: 'undang.plt', condition: 'undang', run: tapInvitePlt },
    { verb: 'undang.semua', condition: 'undang', acts: true, run: tapInviteAll },
  ],
  dialog: inviteDialog,
};
