import type { Feature, Tap } from '../shared/feature.ts';
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

const TAPS: Record<string, Tap['run']> = {
  'undang.mulai': tapInviteStart,
  'undang.peran': tapInviteRole,
  'undang.hal': tapInviteRole,
  'undang.unit': tapInviteUnit,
  'undang.tetap': tapInvitePermanent,
  'undang.plt': tapInvitePlt,
  'undang.semua': tapInviteAll,
};

/** Becoming known to the bot: `/start` with an invitation, and `/undang`, which makes one. */
export const registrationFeature: Feature = {
  command: [
    { name: 'start', condition: 'siapa_pun', acts: true, run: runStartCommand },
    { name: 'undang', condition: 'undang', run: runInviteCommand },
  ],
  taps: Object.entries(TAPS).map(([verb, run]) => ({ verb, condition: 'undang', run })),
  dialog: inviteDialog,
};
