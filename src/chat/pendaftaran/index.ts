import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
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
    tap('undang.mulai', 'undang', tapInviteStart),
    tap('undang.peran', 'undang', tapInviteRole),
    tap('undang.hal', 'undang', tapInviteRole),
    tap('undang.unit', 'undang', tapInviteUnit),
    tap('undang.tetap', 'undang', tapInvitePermanent, { acts: true }),
    tap('undang.plt', 'undang', tapInvitePlt),
    tap('undang.semua', 'undang', tapInviteAll, { acts: true }),
  ],
  dialog: inviteDialog,
};
