import { pastedInvitation } from '../chat/pendaftaran/pasted-link.ts';
import { mulai } from '../chat/pendaftaran/start.ts';
import type { Turn } from '../chat/shared/turn.ts';
import { parseCommand } from './route-command.ts';

/**
 * People without a role get one polite answer with how to be invited, and nothing else; only `/start <token>` passes,
 * which may be an invitation. A link of an invitation that was pasted as text is taken as if it had been opened.
 * @returns true when the update ends here
 */
export async function stopStrangers(turn: Turn): Promise<boolean> {
  if (turn.petugas !== undefined && turn.petugas.penugasan.length > 0) return false;
  const command = turn.masukan.jenis === 'teks' ? parseCommand(turn.masukan.teks) : undefined;
  if (command?.nama === 'start' && command.argumen !== '') return false;
  const token =
    turn.masukan.jenis === 'teks' ? pastedInvitation(turn.masukan.teks, turn.botUsername) : undefined;
  if (token !== undefined) {
    await mulai(turn, token);
    return true;
  }
  turn.balas({ teks: turn.say('stranger') });
  return true;
}
