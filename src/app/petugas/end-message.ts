import type { Office } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import type { HeldAssignment } from '../../store/kantor/assignments.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import type { Say } from '../../text/translator.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { notice } from './tell-person.ts';

/** The one message to a person whose role has ended, because of a successor or not. */
export function roleEndedNotice(
  say: Say,
  old: HeldAssignment,
  office: Office,
  reporter: Reporter | undefined,
  cause: 'diganti' | 'dicabut',
): OutboxMessage {
  const role = roleLabel(say, old, reporter);
  const text = say(cause === 'diganti' ? 'petugas-kabar-diganti' : 'petugas-kabar-dicabut', {
    role,
    office: office.name,
  });
  return notice(old.telegramId, { text }, `peran-berakhir-${old.id}`);
}
